### Every sentence the bot says. English is the source; the other languages hold the same keys and variables.

money = { $amount }

## Cards

card-price = Price
card-price-from = from { $price }
card-rating = Rating
card-positive = { $percent } positive
card-sold = { $count ->
    [one] 1 sold
   *[other] { $count } sold
}
card-delivery = Delivery
card-delivery-days = { $days ->
    [one] about 1 day
   *[other] about { $days } days
}
card-rate = Commission rate
card-commission = Commission
card-commission-none = none
card-you-earn = You earn
card-earn-from = from { $amount }
card-capped-order = capped at { $cap } per order
card-capped-item = capped at { $cap } per item
card-coupon = Coupon code:
card-estimate = Estimate for one item at the lowest price. The network's report decides.
card-untracked = The network gave no tracking link for this product, so a purchase would not be credited.
card-plain-link = Open the page without tracking
card-link-anyway = The link below still tracks: other things bought after the click may count.
card-unlisted-title = Not in the affiliate catalog
card-unlisted = The network does not list this product, so it most likely pays no commission.
card-not-shipped-title = Not offered in your country
card-not-shipped = The network lists this product, but not for buyers in the chosen country. Change it with /settings.
card-page-store = Store
card-page-category = Category
card-page-search = Search results
card-page-campaign = Deals page
card-page-home = Shop home page
card-page-earns = What is bought after a click on this link counts, at each product's ordinary rate. A direct product link pays best.
card-page-unpaid = The network gives no tracking link for this page.
card-pending = The network is slow right now. This message will be completed as soon as it answers.
card-unavailable = The network does not answer right now. Post the link again in a few minutes.
card-failed-dead = This link no longer leads anywhere. Open it in the app and copy the product's own link.
card-failed-foreign = This link leads to another site, so there is nothing to earn here.
card-failed-unreachable = I could not follow this link just now. Post it again in a minute, or paste the product's own link.
card-failed-not-a-shop-page = This page belongs to your account or to support. Paste the link of a product instead.
card-more-links = { $count ->
    [one] 1 more link was left out.
   *[other] { $count } more links were left out.
}
card-sandbox = Sandbox: the products, prices and links here are invented.

rate-hot = { $rate } · hot product
rate-affiliate = { $rate } · affiliate product
rate-non-affiliate = { $rate } · outside the affiliate program
rate-zero = { $rate }

none-zero-rate = The seller pays no commission on this product.
none-zero-category = Nothing is paid for this category: virtual goods, transport costs, mobile payments and special categories are excluded.
none-brazil-computer-office = For delivery to Brazil, Computer & Office products outside the affiliate program pay nothing.
none-tmall-from-russia = Tmall items delivered from Russia do not take part.
none-not-participating = This product does not take part in the affiliate program.
none-rate-unknown = The network gives no rate for this product, so no amount can be estimated.

button-open-deal = Open deal
button-open-page = Open page
button-why = Why this amount?
button-my-commission = My commission
button-remove = Remove

disclosure-label = Ad
disclosure-line = { $label } · Affiliate link: the community earns a commission if you buy, at no extra cost to you.

## Why this amount?

why-base = Lowest price of the goods, without shipping and tax: { $price }
why-rate = Rate for this product ({ $kind }): { $rate }
why-rate-range = Only a range is known for this product ({ $kind }): { $rate }
why-commission = { $price } × { $rate }, cut to the cent: { $result }
why-cap-cuts = The network pays at most { $cap } per { $per }: { $result }
why-cap-spares = The limit of { $cap } per { $per } is not reached: { $result }
why-cap-not-stated = The network names no limit per order.
why-share = Your share of { $share }: { $member } (community: { $house })
why-may-lower = What may lower it
why-more-caveats = { $count ->
    [one] and 1 more reason
   *[other] and { $count } more reasons
}
participation-hot = hot product
participation-affiliate = affiliate product
participation-non-affiliate = outside the affiliate program
participation-zero = no commission
per-order = order
per-item = item
caveat-coupon = a coupon: the order may then be rejected
caveat-coins = coins used to pay
caveat-dispute = a dispute opened by the buyer
caveat-other-country = delivery to another country than the click came from
caveat-plug-in = a shopping plug-in in the buyer's browser
caveat-yes-app = “Yes!” express delivery in the app
caveat-s-click = a link built on somebody else's tracking link
caveat-similar-product = the shop shows a similar product instead
caveat-traffic-quality = the network rates the traffic as poor
caveat-out-of-stock = the item is out of stock or the order is not completed
caveat-rounding = the network cuts at several stages: 1–2 cents less is normal
caveat-country-unknown = your buyers' country is not set, so this is a range: choose it with /settings
caveat-hot-needs-direct-link = the hot rate needs a link straight to the product
source-ours = our own reading
source-undated = { $title }, undated
source-not-before = { $title }, undated, not before { $day }
source-not-after = { $title }, undated, not after { $day }

## The bot in general

command-unknown = I do not know that command. /help lists what I can do.
action-stale = That button is from an older message. Post the link again.
late-apology = I was away for a while. Please send that again.
private-chat-first = Open our private chat and press Start, then I can show you this there.
private-chat-offer = This is for your eyes only. I will show it in our private chat.
private-chat-button = Show it to me
remove-not-yours = Only the person who posted the link, or an admin, can remove this.
commission-not-yours = Only the person who posted the link can see this.
context-menu-get-link = Get my link

guard-waiting = This place is waiting for approval by the people who run this bot. Until then I only answer /help here.
guard-group-only = /{ $command } works in a group or server.
guard-private-only = /{ $command } works in our private chat.
guard-admin-only = Only admins of this place can use /{ $command }.
guard-owner-only = Only the people who run this bot can use /{ $command }.
usage-subcommand-unknown = That needs one of these:
usage-option-missing = { $command } needs { $option }.
usage-choice-unknown = { $option } can be: { $choices }
usage-integer-malformed = { $option } must be a whole number.

## Commands: links

command-link = Turn a product link into a tracked link
    .name = link
command-link-url = Product link, or the product's number
    .name = url
link-usage = Send a product link after /link, or answer a message that holds one with /link.
link-not-supported = I found no product link in that. Copy it with the shop's Share button and send it again.
command-check = See what a product pays, by country and network
    .name = check
command-check-url = Product link
    .name = url
command-check-country = Buyer's country, two letters such as DE
    .name = country
check-country = Buyer in
check-network = Network
check-no-product = That link does not lead to one product, so there is no single rate to check.
check-not-listed = not listed
check-no-answer = no answer
check-hot = (hot)
check-capped = (cap)
country-unknown = I do not know that country. Use two letters, such as DE or BR.
network-aliexpress = AliExpress Portals
network-epn = ePN
network-admitad = Admitad
network-cj = CJ
network-flexoffers = FlexOffers
network-sandbox = Sandbox
command-search = Find products and get links that earn
    .name = search
command-search-words = What you are looking for
    .name = words
search-empty = Nothing found for that. Try fewer or other words.
command-hot = Show hot products, which pay the higher rate
    .name = hot
command-hot-words = Only products with these words
    .name = words

## Commands: general

command-help = What I can do here
    .name = help
help-waiting = This place is waiting for approval by the people who run this bot. Once it is approved, paste a product link here and I answer with a tracked link and what it earns.
help-private = Paste a product link and I answer with a tracked link and what it earns you.
help-group = Paste a product link in this chat and I answer with a tracked link and what it earns.
help-admins = For admins
command-start = Begin here
    .name = start
command-start-text = Where to begin
    .name = text
welcome = Hi! I turn AliExpress product links into tracked links and show the commission after the cap, with the arithmetic. I belong to an affiliate community, not to AliExpress.
welcome-try = Paste a product link here to try it. /help lists everything else, /settings sets your language, country and currency.

command-settings = Your language, country and currency
    .name = settings
command-settings-language = Language I answer you in
    .name = language
command-settings-country = Your buyers' country, two letters such as DE
    .name = country
command-settings-currency = Currency for prices, such as EUR
    .name = currency
choice-language-en = English
choice-language-es = Español
choice-language-pt = Português
choice-language-fr = Français
choice-language-de = Deutsch
choice-language-ru = Русский
choice-language-ar = العربية
settings-title = Your settings
settings-language = Language
settings-country = Country
settings-currency = Currency
settings-country-none = not set
settings-automatic = automatic
settings-saved = Saved.
settings-why-country = Rates depend on where the buyer lives. Without a country, estimates are ranges.
settings-choose = Choose one:
settings-type-country = Choose your buyers' country, or send its two letters: /settings country:NL
settings-type-currency = Choose a currency, or send another one: /settings currency:CAD
currency-unknown = The shop does not state prices in that currency. It knows: { $currencies }

command-privacy = What I store about you, and how to delete it
    .name = privacy
command-privacy-action = Show what is stored, or delete it
    .name = action
choice-action-show = Show
choice-action-delete = Delete
privacy-title = What I store about you
privacy-text = Your account on this platform under a random id, your settings, and the links made for you with the place they were posted in. Messages are read only to answer them and are not kept.
privacy-account = Your id here
privacy-nothing = nothing stored
privacy-links = Links made
privacy-home = Home community
privacy-kept = After deletion, past links keep their amounts for the community's books, without anything that leads back to you.
privacy-delete = Delete my data
privacy-delete-ask = Delete everything that leads from here to you? Sales that come in later through your past links can then no longer be credited to you. This cannot be undone.
privacy-delete-yes = Yes, delete
privacy-delete-no = Keep it
privacy-deleted = Deleted. Nothing stored here leads to you any more. If you post a link again, a new record begins.
