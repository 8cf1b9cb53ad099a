### Every sentence the bot says. English is the source; the other languages hold the same keys and variables.

money = { $amount }
rate = { $rate }

## Cards

card-price = Price
card-price-from = from { $price }
card-discount = −{ $percent }
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
card-capped-order = network cap { $cap } per order
card-capped-item = network cap { $cap } per item
card-coupon = Coupon code:
card-estimate = Estimate for one item at the lowest price. The network’s report decides.
card-untracked = The network gave no tracking link for this product, so a purchase would not be credited. Try another seller.
card-plain-link = Open the page without tracking
card-link-anyway = The link below still tracks: other things bought after the click may count.
card-unlisted-title = Not in the affiliate catalog
card-unlisted = The network does not list this product, so it most likely pays no commission. Find a similar one with /search.
card-not-shipped-title = Not offered in your country
card-not-shipped = The network lists this product, but not for buyers in the chosen country. Change it with /settings.
card-page-store = Store
card-page-category = Category
card-page-search = Search results
card-page-campaign = Deals page
card-page-home = Shop home page
card-page-earns = What is bought after a click on this link counts, at each product’s ordinary rate. A direct product link pays best.
card-page-unpaid = The network gives no tracking link for this page. Paste a product link instead.
card-pending = The network is slow right now. I will complete this message as soon as it answers.
card-unavailable = The network does not answer right now. Post the link again in a few minutes.
card-failed-dead = This link no longer leads anywhere. Open it in the app and copy the product’s own link.
card-failed-foreign = This link leads to another site, so there is nothing to earn here. Paste an AliExpress link.
card-failed-unreachable = I could not follow this link just now. Post it again in a minute, or paste the product’s own link.
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
caveat-plug-in = a shopping plug-in in the buyer’s browser
caveat-yes-app = “Yes!” express delivery in the app
caveat-s-click = a link built on somebody else’s tracking link
caveat-similar-product = the shop shows a similar product instead
caveat-traffic-quality = the network rates the traffic as poor
caveat-out-of-stock = the item is out of stock or the order is not completed
caveat-rounding = the network cuts at several stages: 1–2 cents less is normal
caveat-country-unknown = your buyers’ country is not set, so this is a range: choose it with /settings
caveat-hot-needs-direct-link = the hot rate needs a link straight to the product
source-ours = our own reading
source-undated = { $title }, undated
source-not-before = { $title }, undated, not before { $day }
source-not-after = { $title }, undated, not after { $day }

## The bot in general

command-unknown = I do not know that command. /help lists everything I can do.
action-stale = That button no longer works. Post the link again or repeat the command.
late-apology = I was away for a while. Please send that again.
error-unexpected = Something went wrong on my side. The people who run me have been told; please try again later.
private-chat-first = Open our private chat and press Start, then I can show you this there.
private-chat-offer = This is for your eyes only. I will show it in our private chat.
private-chat-button = Show it to me
remove-not-yours = Only the person who posted the link, or an admin, can remove this.
commission-not-yours = Only the person who posted the link can see this. Post it yourself to see yours.
context-menu-get-link = Get my link

guard-waiting = This place is waiting for approval by the people who run this bot. Until then I only answer /help here.
guard-group-only = /{ $command } works in a group or server.
guard-private-only = /{ $command } works in our private chat.
guard-admin-only = Only admins of this place can use /{ $command }. Ask one of them.
guard-owner-only = Only the people who run this bot can use /{ $command }.
usage-subcommand-unknown = Add one of these:
usage-option-missing = { $command } needs { $option }.
usage-choice-unknown = { $option } can be: { $choices }
usage-integer-malformed = { $option } must be a whole number.

## Commands: links

command-link = Turn a product link into a tracked link
    .name = link
command-link-url = Product link, or the product’s number
    .name = url
link-usage = Send a product link after /link, or answer a message that holds one with /link.
link-not-supported = I found no product link in that. Copy it with the shop’s Share button and send it again.
command-check = See what a product pays, by country and network
    .name = check
command-check-url = Product link
    .name = url
command-check-country = Buyer’s country, two letters such as DE
    .name = country
check-country = Buyer in
check-network = Network
check-no-product = That link does not lead to one product, so there is no single rate. Paste a product link.
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
command-settings-country = Your buyers’ country, two letters such as DE
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
settings-choose-one = Choose one:
settings-choose-country = Choose your buyers’ country, or send its two letters: /settings country:NL
settings-choose-currency = Choose a currency, or send another one: /settings currency:CAD
currency-unknown = The shop does not state prices in that currency. Choose one of these: { $currencies }

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
privacy-kept = After deletion, past links keep their amounts for the community’s books, without anything that leads back to you.
privacy-delete = Delete my data
privacy-delete-ask = Delete everything that leads from here to you? Sales that come in later through your past links can then no longer be credited to you. This cannot be undone.
privacy-delete-yes = Yes, delete
privacy-delete-no = Keep it
privacy-deleted = Deleted. Nothing stored here leads to you any more. If you post a link again, a new record begins.

## Commands: communities

greeting = Hi! Paste an AliExpress product link here and I answer with a tracked link, the rate and what it earns after the cap. I belong to this community, not to AliExpress. Admins: five taps set me up.
greeting-waiting = Hi! The people who run me still have to approve this place. Until then I only answer /help.
button-setup = Set up
button-copy = Copy
command-community = Run your community: setup, share, replies, people
    .name = community
command-community-setup = Set up in five taps
    .name = setup
command-community-show = Show all settings
    .name = show
command-community-join = Join another place to this community with a one-time code
    .name = join
command-community-join-code = Code from the other place; without one you get a code
    .name = code
command-community-test = Make a link, follow it once, and check that it counts for you
    .name = test
command-community-share = Set the members’ share of each commission
    .name = share
command-community-share-percent = Percent, such as 70
    .name = percent
command-community-region = Set your buyers’ country and currency
    .name = region
command-community-region-country = Two letters such as DE; without it the country is unknown
    .name = country
command-community-region-currency = Currency for prices, such as EUR
    .name = currency
command-community-language = Set the language used where a person’s own is unknown
    .name = language
command-community-language-language = Language; without it each place’s own
    .name = language
command-community-reply = Choose how I answer links
    .name = reply
command-community-reply-mode = Reply below, replace the message, or stay silent
    .name = mode
choice-mode-reply = Reply
choice-mode-replace = Replace
choice-mode-silent = Silent
command-community-money = Choose who sees rate and commission
    .name = money
command-community-money-visibility = Everybody, or only who posted the link
    .name = visibility
choice-visibility-public = Everybody
choice-visibility-private = Only the poster
command-community-channels = Choose where I answer links
    .name = channels
command-community-channels-channel = Here, not here, or everywhere
    .name = channel
choice-channel-here = Here
choice-channel-not-here = Not here
choice-channel-all = Everywhere
command-community-ignore = Leave somebody’s links alone
    .name = ignore
command-community-ignore-person = Mention or number of the person
    .name = person
command-community-ignore-change = Add or remove
    .name = change
choice-change-add = Add
choice-change-remove = Remove
command-community-skip = Set a word that makes me skip a message
    .name = skip
command-community-skip-word = One word; without it nothing is skipped
    .name = word
command-community-disclosure = Set how links are marked as advertising
    .name = disclosure
command-community-disclosure-wording = Country such as DE, or your own words; empty for the default
    .name = wording
command-community-network = Fix the affiliate network for links
    .name = network
command-community-network-network = Network, or the best one each time
    .name = network
choice-network-auto = The best
choice-network-aliexpress = AliExpress Portals
choice-network-epn = ePN
choice-network-admitad = Admitad
choice-network-cj = CJ
choice-network-flexoffers = FlexOffers
choice-network-sandbox = Sandbox
command-community-treasurer = Name who may pay out money
    .name = treasurer
command-community-treasurer-person = Mention or number of the person
    .name = person
command-community-treasurer-change = Add or remove
    .name = change
command-community-attention = Answers that may not have arrived
    .name = attention

community-title = Your community
community-share = Members’ share
community-share-none = not set: everything is credited to the community
community-share-malformed = Send a percentage from 0 to 100 with at most two decimals, such as 70 or 62.5.
community-country = Buyers’ country
community-currency = Currency
community-reply = Replies
community-money = Rate and commission shown to
community-channels = Answers in
community-channels-all = every channel
community-channels-some = { $count ->
    [one] 1 channel
   *[other] { $count } channels
}
community-channels-last = This would be the last channel. Choose another channel first, or use /community reply silent.
community-ignored = Ignored people
community-people = { $count ->
    [0] none
    [one] 1 person
   *[other] { $count } people
}
community-skip = Skip word
community-skip-malformed = It must be a single word of at most 40 characters.
community-none = none
community-network = Network
community-deals = Deals
community-yes = Yes
community-no = No
community-terms = Network’s permission
community-terms-open = not confirmed yet
community-terms-confirmed = confirmed on { $day }
community-disclosure = Disclosure
disclosure-source = Customary there: { $source }. This is no legal advice.
disclosure-too-long = At most { $max } characters: the disclosure stands in every card.
person-unknown = Mention the person, or send their number.
guard-treasurer-only = Only a treasurer, or the people who run this bot, can do that.
treasurer-added = Done. This person may now pay out money.
treasurer-removed = Done. This person can no longer pay out money.
treasurer-is-none = This person is not a treasurer.
treasurer-last = A community needs one treasurer. Name another one first.

setup-title = Setup { $number }/{ $total }
setup-share = What part of each commission goes to the member who posted the link?
setup-region = Where do your buyers live? Rates and prices depend on it.
setup-region-mixed = All over the world
setup-mode = How shall I answer a pasted link? Reply below it, replace the message with ours, or speak only on command.
setup-disclosure = Affiliate links must be recognizable as advertising. This line stands in every card:
setup-disclosure-note = A default for your country, no legal advice.
setup-disclosure-default = Use this line
setup-disclosure-own = I will write my own
setup-deals = Shall I post hot deals here once the community sends some?
setup-terms = Last: networks ask for approval of channels other than websites. Have you made sure that yours allows a chat community and paying members a share?
setup-terms-yes = Yes, it is allowed
setup-terms-later = I will check
setup-done = Set up
setup-done-hint = Change anything with /community. Check that links count for you with /community test.
setup-again = Start over

approval-ask = I was added to a new place. Shall I work there?
approval-accept = Accept
approval-refuse = Refuse
approval-accepted = Accepted:
approval-refused = Refused:

join-code = An admin of the other place sends this there within ten minutes. It works once.
join-code-unknown = That code is unknown, used or too old. Get a new one with /community join in the other place.
join-already = This place already belongs to that community.
join-done = This place now belongs to:

test-title = Test with { $network }
test-link-made = ✓ The network made a link.
test-no-link = The network made no link. Check the tracking id in the settings.
test-not-followed = The link could not be followed to the shop from here, so the rest could not be seen. Try again later.
test-sub-id-right = ✓ Our label arrives at the shop: sales can be traced back to the member.
test-sub-id-unseen = ✗ Our label was not seen at the shop. Sales might not be traced back to members: ask the network.
test-account-right = ✓ The sale counts for your account { $account }.
test-account-wrong = ✗ The sale would count for another account than { $account }. Check the tracking id in the settings.
test-account-unseen = – The shop’s address does not show the account; the link was made for { $account }.
test-network-throttled = The network asks for patience. Try again in a minute.
test-network-unavailable = The network does not answer. Try again later.
test-network-unreadable = I cannot make sense of the network’s answer. The log has the details.
test-network-refused = The network refuses the call. Check app key, secret and tracking id.
test-network-forbidden = The app lacks access to the affiliate API. Ask for it in the network’s console.
test-network-empty = The network has nothing to offer for this test. Try again later.

attention-none = Everything arrived. Nothing needs attention.
attention-uncertain = { $count ->
    [one] 1 answer may or may not have arrived:
   *[other] { $count } answers may or may not have arrived:
}
attention-parked = { $count ->
    [one] 1 message could not be handled; the log says why.
   *[other] { $count } messages could not be handled; the log says why.
}
attention-again = Send again
attention-gone = That has been dealt with already.
attention-sent = Sent again.

## Asking and teaching

command-faq = Ask about commission, payouts, coupons and rules
    .name = faq
command-faq-question = Your question in your own words; without it I list the topics
    .name = question
faq-menu = What would you like to know? Choose a question, or ask in your own words.
faq-page = Page { $number } of { $total }
faq-page-back = ‹ Back
faq-page-next = Next ›
faq-all-topics = All questions
faq-unknown-unnoted = I don’t know that one.
faq-unknown-next = Try other words, or choose a question from the list.
faq-talk = I am better with links and questions: paste a product link, or ask about commission, payouts or coupons.
faq-just-answered = I answered that here a moment ago: look a little further up.
faq-slow-down = That was a lot at once. Ask again in a minute.
faq-too-long = That is too long for me. Ask one question in a sentence or two.
faq-vote-helpful = Thanks! Noted for the admins.
faq-vote-not-helpful = Thanks. The admins see which answers do not help.
command-community-faq = Teach me answers and see what I could not answer
    .name = faq
command-community-faq-change = Add, edit, remove, or look at a list
    .name = change
command-community-faq-question = The question; to edit or remove also its number in the list
    .name = question
command-community-faq-answer = What I shall answer
    .name = answer
command-community-faq-language = Language of the question; without it I work it out
    .name = language
choice-change-edit = Edit
choice-change-list = List
choice-change-unanswered = Unanswered questions
choice-change-votes = Votes on answers
choice-change-auto-on = Answer by itself: yes
choice-change-auto-off = Answer by itself: no
community-questions = Answers questions
community-questions-auto = when asked, and by itself when very sure
community-questions-asked = when asked
faq-own-title = Answers of this community
faq-own-none = You have not taught me any answer yet.
faq-own-usage = I need a question and its answer. Typed in one line: /community faq add When is payday? | Every Friday
faq-own-too-long = At most { $question } characters for the question and { $answer } for the answer.
faq-own-too-many = A community can teach me at most { $max } answers. Remove one first.
faq-own-unknown = I find no such question among your answers. /community faq list shows them with their numbers.
faq-own-removed = Removed:
faq-own-saved = Saved ({ $language }). From now on I answer:
faq-unanswered-title = Questions I could not answer
faq-unanswered-none = There is no question I could not answer.
faq-unanswered-left = More: { $count }
faq-unanswered-hint = Teach me with /community faq add, or take a question off the list with its button.
faq-votes-title = Votes on answers, the worst first
faq-votes-none = Nobody has voted on an answer yet.
faq-votes-answer = Answer
privacy-questions = In a community I also keep, under your id, questions I could not answer and your thumbs up or down on answers. Deleting removes them.

## Answers about the program

faq-for-network = For { $network }
faq-sandbox = This is the sandbox network: it follows the rules of AliExpress Portals.
faq-not-stated = Our sources say nothing about this for { $network }. Its own terms decide: please ask its support.
faq-contradictions = Other sources say otherwise:
faq-elsewhere = On other networks:
faq-unverified = Claimed, but not verified:
faq-ours = our own reading, not the network’s word
faq-more = More
faq-sources = Sources
faq-source = { $title } ({ $date })
faq-source-undated = undated
faq-source-not-before = undated, not before { $date }
faq-source-not-after = undated, not after { $date }
faq-source-around = { $date }
faq-source-between = between { $from } and { $to }
faq-rates-change = Rates differ by product and change over time: a figure is only true as of the check.
faq-paste-link = Paste a product link to see its own figure.
faq-offer = Did you mean one of these?
faq-unknown = I don’t know that one. I have noted the question for the admins.
faq-own-answer = Answered by this community
faq-helpful = Helpful
faq-not-helpful = Not helpful
faq-next-payout-day = Next payout day by that rule: { $date }.
faq-after-fee = Of { $amount }, { $rest } is left after the fee of { $fee }.
faq-nothing-after-fee = { $amount } would not even cover the fee of { $fee }.
faq-below-minimum = { $amount } is below the minimum of { $minimum }.
faq-above-minimum = { $amount } reaches the minimum of { $minimum }.
faq-price-range = For a price of { $price }: { $low } to { $high }, by the general rates alone.
faq-price-capped = For a price of { $price }: { $low } to { $high }; the upper end is cut by the cap of { $cap }.
faq-cap-reached = At { $rate }, the cap of { $cap } is reached from a price of { $price }.

fact-rate-standard = The standard commission on { $network } is { $low } to { $high }.
fact-rate-usual = One source speaks of { $low } to { $high } as usual; that includes hot products.
fact-rate-fixed-note = A later note in a blog speaks of a fixed { $low } to { $high } on all participating products.
fact-rate-minimum-claim = Portals’ claim of a minimum of { $low } is called false by a reviewer: the minimum is zero.
fact-rate-affiliate-region = { $region ->
    [cis] For orders delivered to the CIS, products of participating stores pay { $low } to { $high }.
   *[other] For orders delivered outside the CIS, products of participating stores pay { $low } to { $high }.
}
fact-rate-nonaffiliate-other = Outside the CIS, products of stores that are not in the affiliate program also pay { $low } to { $high }.
fact-rate-nonaffiliate-cis = In the CIS, products of stores outside the affiliate program pay from { $low }.
fact-rate-category = The same page also says { $low } to { $high }, depending on the category.
fact-rate-low-traffic = AliExpress may lower the rate when it detects low-quality traffic.
fact-rate-seller-sets = The seller decides whether to take part and sets the percentage, so it differs by product and over time.
fact-rate-cis-seller = In the CIS the amount depends on the seller’s rate.
fact-rate-tiers = Sellers may pay some partners more, usually for larger orders.
fact-rate-link-checker = ePN’s link checker shows the approximate rate and whether a product takes part; it can lag behind.
fact-rate-dropshipping = Since { $since }, dropshipping channels get the seller’s rate, and hot-sale rates too.
fact-hot-up-to = Hot products on { $network } pay up to { $high }.
fact-hot-fifty-claim = Portals itself speaks of rates as high as { $high }; a reviewer reports having seen more.
fact-hot-direct-link = The hot rate counts only if the link leads directly to that product. After a home-page link the standard commission is paid.
fact-hot-direct-link-cautious = To be safe we count the hot rate only for a link that leads directly to the product, as ePN states it.
fact-cap-order = { $network } pays at most { $amount } per order.
fact-cap-item-hot = { $network } pays at most { $amount } per item on hot products.
fact-zero-special = Products of the “special category” pay nothing.
fact-zero-all-eligible-claim = An advertising text says that all products are eligible.
fact-zero-every-purchase-claim = Portals says it pays for every purchase; a reviewer calls that false.
fact-zero-in-stock = Only items in stock and completed transactions count.
fact-zero-virtual = Virtual goods and services of any kind, mobile payments and transportation costs pay nothing.
fact-zero-stores = There are stores without commission.
fact-zero-all-participate-claim = The same page says that all products take part except Tmall goods from Russia.
fact-zero-brazil = Since { $since }, non-affiliate products of Computer & Office shipped to Brazil pay nothing.
fact-zero-tmall = Items of the Tmall section delivered from Russia do not take part.
fact-zero-yes = Goods with “Yes!” express delivery bought in the mobile app pay no commission.
fact-zero-gift-cards = Gift cards: no source names them. We treat them as virtual goods, which pay nothing.
fact-zero-not-participating = A seller who does not take part pays nothing.
fact-base-goods = The commission is reckoned on the goods without shipping.
fact-base-goods-cautious = No source says it for { $network }; we reckon without shipping, as ePN states it.
fact-base-tax = No source mentions taxes; our estimates leave them out.
fact-rounding-down = Commissions are always cut down: { $low } to { $high } cents less than expected is normal on small orders.
fact-rounding-truncation = As far as published order reports show, amounts are cut down to the cent, not rounded up.
fact-rounding-ours = Our estimates are cut down to the cent too, and so is your share.
fact-bonus-up-to = A bonus of up to { $amount } per new buyer is possible, not certain.
fact-bonus-first-sale = An advertising text speaks of rewards for the first sale, without an amount and without saying whose.
fact-bonus-none = Admitad has paid no bonus for new buyers since { $since }.
fact-bonus-never-promised = Our estimates never include it.
fact-coupons-no-commission = No commission is earned on redeemed coupons.
fact-coupons-one = Only one discount or coupon per transaction is allowed.
fact-coupons-may-reject = AliExpress can reject the order if the buyer used one of its coupons (special, seller, new customer and so on) or coins. It can, it need not.
fact-coupons-advertised = The same page recommends the app’s coins and coupons for attracting buyers.
fact-cookie-days-region = { $region ->
    [cis] For buyers in CIS countries the cookie lasts { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
   *[other] For buyers in other countries the cookie lasts { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
}
fact-cookie-ukraine = Ukraine is not in the CIS list, so we read { $days } days for it.
fact-cookie-session = An older page of ePN speaks of the browser session.
fact-cookie-days = The cookie lasts { $days ->
    [one] { $days } day
   *[other] { $days } days
} after the click on { $network }.
fact-cookie-session-quoted = Portals’ own help page says “session-based”; the reviewer who quotes it calls that wrong.
fact-cookie-cleared = A buyer who clears the cookies can no longer be tracked.
fact-cookie-awin = Awin names { $low } days in one place, { $days } days or the session in another.
fact-cookie-tradedoubler = Tradedoubler names both { $low } and { $days } days.
fact-cookie-sellers = A note on the sellers’ side names { $days } days.
fact-attribution-priority = Priority of pages: hot product page, then any other product page, then category and similar pages, then the home page.
fact-attribution-product-wins = A link to a product beats a later home-page link of somebody else.
fact-attribution-russian-store = For a product of a Russian store, the link must lead directly to that product or to a page of that store, and the order be placed there.
fact-attribution-last-paid = Admitad credits the last paid click.
fact-attribution-not-stated = Whether the first or the last click counts between two product links: our sources do not say.
fact-geo-match = Since { $since }, the full commission needs the country of delivery to match the country of the click.
fact-geo-scheme-missing = The amounts changed on { $since }; the scheme itself is not in our copy, so we name no figure.
fact-geo-cis-list = CIS here means: { $countries }.
fact-geo-ukraine = Ukraine is not in that list: the rates for other countries hold.
fact-geo-vpn = VPN: no source names it. By the rule on countries, a click through another country can cost part of the commission.
fact-sclick-direct-only = Only direct links should be used: from a link of the form s.click the commission may not be counted.
fact-sclick-expanded = Paste it anyway: I open it up and build our own link to the product.
fact-target-home = For the home page, use https://aliexpress.com.
fact-target-deep = Links can lead to search results, hot products, events and daily deals too.
fact-target-product-first = It is best to link straight to the product.
fact-similar-product = If a product is gone or its store does not take part, the visitor may be sent to a similar product of a participating seller.
fact-plugin-interrupts = If the buyer uses the plug-in “AliExpress Assistant - Online Shopping”, tracking may break and no commission is paid.
fact-order-number-differs = The buyer’s order number and the one in ePN’s statistics may differ.
fact-missing-claims-unsupported = Admitad does not take claims for lost AliExpress orders.
fact-missing-refresh = Admitad refreshes AliExpress statistics every { $minutes } minutes.
fact-missing-live-report = Portals has a report with live orders: look there first.
fact-missing-claim-here = Give an admin of this community the order number: they can look it up in the network’s reports.
fact-app-not-stated = Whether purchases in the app count in general: our sources do not say. Ask the network.
fact-app-perks = ePN itself recommends the app to buyers, with its games, coupons and photo search.
fact-self-not-stated = Buying through your own link: our sources say nothing about it. Ask the network before you do.
fact-tracking-per-site = Create one tracking ID per site or channel to compare their results.
fact-tracking-connect = Connect the tracking IDs to your shop so that sales are assigned.
fact-tracking-subids = { $network } has sub-IDs in its links: { $names }.
fact-tracking-ours = In this community you need none: each link carries an opaque mark that leads back to you.
fact-final-within = An order counts when the buyer is satisfied; the seller is paid within { $days } days of the purchase.
fact-final-longer = It takes longer if there was a problem with the order.
fact-final-early = It goes faster if the buyer confirms receipt early.
fact-final-shipping = Express such as DHL takes { $expressLow } to { $expressHigh } days, post { $postLow } to { $postHigh }.
fact-final-average = Orders are confirmed after { $low } to { $days } days on average.
fact-final-epn-words = ePN’s words: waiting (being delivered), pending (confirmed by the buyer, checked for up to a month), confirmed or declined.
fact-final-admitad = Admitad approves within hours of the buyer’s confirmation.
fact-final-cj = CJ usually locks commissions on the { $low }th or { $high }th of the following month.
fact-payout-by-day = Withdrawals are possible on or before day { $day } of each month.
fact-payout-monthly = Payment is monthly, for completed orders only.
fact-payout-member-fast = One member had the money { $days } days after asking.
fact-payout-member-slow = Another got nothing in { $months } months, nor an answer from support.
fact-payout-balance-only = “Last month’s estimated commission” is not a balance: only the balance can be withdrawn.
fact-payout-epn-wallets = ePN pays to wallets and cards within { $minutes } minutes of the request.
fact-payout-epn-wire = Wire transfers go out on these days of the month: { $windows } (an older page).
fact-payout-admitad = Admitad’s standard payout is on { $weekday } of the following week.
fact-payout-about-day = CJ pays around day { $day } of the month.
fact-payout-net60 = FlexOffers pays on NET{ $days } terms, between day { $low } and day { $high } of the month.
fact-payout-closed-first = Nothing is payable before the order is closed.
fact-payout-community = When you get your share here depends on this community’s rules: ask its admins.
fact-threshold = The minimum is { $amount }.
fact-threshold-more = A member says it must be more than { $amount }, for the bank’s charges.
fact-threshold-per-currency = The minimum is { $amount }; other currencies have their own.
fact-threshold-cj = { $first } by direct deposit, { $second } by check or Payoneer.
fact-threshold-not-public = There is a minimum, but FlexOffers does not publish it.
fact-threshold-community = This community may have its own minimum and fee: ask its admins.
fact-fee = Each withdrawal costs { $amount }.
fact-fee-failed-transfer = One member lost { $amount } at each of several failed transfers.
fact-fee-express = Express payout within a day costs a fee; none is named for the standard payout.
fact-methods-bank = Portals pays by bank transfer only.
fact-methods-payoneer-failed = Withdrawals to Payoneer failed for one member.
fact-methods-epn = ePN names { $names }, wire transfer and cards (an old, undated page).
fact-methods-cj = CJ pays by direct deposit, check or Payoneer.
fact-methods-paypal = PayPal: none of our sources mentions it.
fact-disputes-completed-only = Commission is paid for completed transactions only.
fact-disputes-deducted = As soon as the buyer opens a dispute, the commission of that order is deducted from the balance.
fact-disputes-later-deductions = Deductions are possible later too.
fact-disputes-won-not-stated = What happens after a dispute that the seller wins: our sources do not say.
fact-joining-anyone = Anyone can apply, from all over the world.
fact-joining-needs = A website and a bank account are asked for, nothing else.
fact-joining-steps = Register at portals.aliexpress.com and fill in the profile.
fact-joining-free = Joining is free.
fact-joining-worldwide = ePN takes part worldwide.
fact-joining-offers = AliExpress also has offers on CJ Affiliate and FlexOffers.
fact-joining-apply-only = Being able to apply does not mean being accepted.
fact-joining-member = To earn in this community you need no account of your own: just paste a product link here.
fact-api-key = Ask for an app key in the portal, then connect your tracking IDs.
fact-api-products = The API finds, filters and shows products.
fact-reports-three = Portals has three reports: traffic, income and live orders.
fact-reports-pv = “PV” there means page views, not clicks.
fact-reports-no-export = They cannot be exported.
fact-reports-ours = The reports belong to the account’s owner: ask the admins here for your figures.
fact-support-no-manager = There is no dedicated manager; changing service staff answer, and help pages exist only inside the portal.
fact-support-team = An advertising text promises a dedicated team: affiliates@service.alibaba.com.
fact-support-unanswered = One member got no answer from support.
fact-support-individual = ePN’s support reviews a traffic source individually on request.
fact-support-better = A reviewer finds administration better on CJ and FlexOffers.
fact-claims-top-publishers = Portals speaks of top publishers with over { $first } a month and { $second } a month paid out.
fact-claims-averages = It also speaks of a { $rate } conversion rate and an average order of { $amount }.
fact-claims-thousand = A reviewer thinks { $amount } a month unlikely.
fact-claims-epn-title = ePN’s headline says up to { $high } of an order.
fact-claims-depends = I promise nothing: it depends on your audience and on what they buy.
fact-networks-list = Our sources name AliExpress Portals, ePN, Admitad, CJ Affiliate and FlexOffers.
fact-networks-history = The program began in 2013 at Commission Junction and became self-hosted later.
fact-networks-advice = A reviewer prefers CJ or FlexOffers to Portals: lower rates ({ $low } to { $high }), better administration, tracking and reports. An opinion.
fact-traffic-content-sites = Content sites, reviews and search ads without trademarked keywords are accepted.
fact-traffic-approval = Every other method needs approval in advance; a chat community is such a method.
fact-traffic-all-but-brand = Outside the CIS: every kind of traffic except contextual ads on the brand.
fact-traffic-cis-file = For the CIS there is a separate file with requirements that our copy lacks; a breach can end the cooperation.
fact-traffic-brand-ads = Contextual ads must not have the brand in keywords, title or text, misspelt or in other languages either; put it into the negative keywords.
fact-traffic-mailings = E-mail and SMS only to people who subscribed, with an obvious way out.
fact-traffic-conscious-click = A click must be a conscious wish; cookie stuffing is forbidden.
fact-traffic-illegal-sites = No ads on sites that infringe copyright.
fact-traffic-refund-content = No “refund” content meant to deceive sellers, nothing that harms AliExpress’s reputation.
fact-traffic-on-aliexpress = No affiliate links on AliExpress itself, reviews included: the account is blocked and all earnings are taken.
fact-traffic-popunder = Pop-unders: not named, but a click that nobody wished for is not allowed.
fact-traffic-fraud = Fraud can lead to deductions, loss of status and legal action.
fact-trademark-keywords = No trademarked keywords in search ads.
fact-trademark-domain = No “AliExpress”, misspelling or similar name in a domain.
fact-trademark-logo = No old or new logo, nor a recognizable part of it, in a site’s header or a community’s picture; no copied favicon.
fact-trademark-third-party = It must be clear that you are a third party without legal tie to AliExpress or Alibaba.

## Playground

playground-title = Magpie playground
playground-sandbox = Sandbox
playground-sandbox-detail = Every product, price and commission here is invented. Nothing is sold and nobody is paid.
playground-you-are = You are
playground-role-member = Member
playground-role-admin = Admin
playground-two-windows = Open this page in two windows to be two people at once.
playground-chats = Chats
playground-group-title = Bargain Nest
playground-group-subtitle = Group with Ann, Ben, Mia and Magpie
playground-private-title = Magpie
playground-private-subtitle = Private chat with the bot
playground-unread = New messages
playground-restart = Start over with empty chats
playground-theme = Switch between light and dark
playground-language = Language
playground-language-of = The language { $name } speaks
playground-messages = Messages
playground-welcome-group = Paste a product link and see what it earns
playground-welcome-group-detail = Magpie answers with a tracked link, the price and your share. Pick a sample below, or change who you are and answer as somebody else.
playground-welcome-private = Just you and Magpie
playground-welcome-private-detail = Nobody else sees this chat. Paste a link, or type / to see what you can ask.
playground-needs-script = The chats need JavaScript. Please switch it on for this page.
playground-bot = Bot
playground-edited = edited
playground-only-you = Only you can see this
playground-posted-for = Posted for { $name }
playground-edit = Edit your message
playground-delete = Delete your message
playground-typing = Magpie is writing
playground-to-latest = Latest messages
playground-skip = Skip to the message field
playground-samples = Try
playground-sample-product = A product
playground-sample-short = A short link
playground-sample-several = Several links
playground-sample-store = A store
playground-sample-lookalike = A look-alike
playground-sample-commands = / Commands
playground-say-product = Has anyone tried this one?
playground-say-short = A friend just sent me this:
playground-say-several = I cannot decide between these:
playground-say-store = This store has lovely things:
playground-say-lookalike = Is this one genuine?
playground-commands = Commands
playground-compose-label = Write as { $name }
playground-compose-placeholder = Paste a link or type /
playground-send = Send
playground-start = Start
playground-editing = Editing your message
playground-cancel = Cancel
playground-copied = Copied
playground-copy-failed = Copying was not allowed. Select the text instead.
playground-offline = Connection lost. Trying again…
playground-shop-title = Here the shop would open
playground-shop-detail = On a real network this click would now be on the product’s page, and what is bought there would count for whoever posted the link. Here nothing is sold.
playground-shop-page = Page
playground-shop-marks = Marks in the link
playground-shop-back = Back to the chats
playground-error-empty = Write something first.
playground-error-too-long = That is too long: at most { $max } characters.
playground-error-gone = That message is no longer there.
playground-error-not-yours = Only its author can change a message.
playground-error-not-stored = Magpie could not take that in. Please try again.
playground-error-closed = Magpie is restarting. Please try again in a moment.
playground-error-flood = One moment, please: that was too much at once.
playground-error-session = These chats have ended. Reload the page for new ones.
playground-error-failed = That did not work. Please try again.

inline-start = Open our private chat

permission-view-channel = In { $place } I cannot see a channel I am needed in. Give me the right View Channel there.
permission-send-messages = In { $place } I may not write. Give me the right Send Messages there.
permission-embed-links = I may not show cards here, so my answers lack their picture and layout. Give me the right Embed Links.
permission-read-history = I may not read earlier messages here, so I cannot catch up after a pause. Give me the right Read Message History.
permission-manage-messages = I may not remove messages here, which replacing links needs. Give me the right Manage Messages, or choose /community reply.
permission-manage-webhooks = I may not post under members’ names here, which replacing links needs. Give me the right Manage Webhooks, or choose /community reply.
permission-other = In { $place } I lack the right { $permission }.

settings-home = Community
settings-choose-home = Which community shall count when you write to me in private?
settings-home-none = You have not posted a link in any community yet. The first one you do will count here.
