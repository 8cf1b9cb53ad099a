### Alle Sätze des Bots auf Deutsch: dieselben Schlüssel und Variablen wie en.ftl.

money = { $amount }
rate = { $rate }

## Cards

card-price = Preis
card-price-from = ab { $price }
card-discount = −{ $percent }
card-rating = Bewertung
card-positive = { $percent } positiv
card-sold = { $count ->
    [one] 1 verkauft
   *[other] { $count } verkauft
}
card-delivery = Lieferung
card-delivery-days = { $days ->
    [one] etwa 1 Tag
   *[other] etwa { $days } Tage
}
card-rate = Provisionssatz
card-commission = Provision
card-commission-none = keine
card-you-earn = Du verdienst
card-earn-from = ab { $amount }
card-capped-order = gedeckelt auf { $cap } pro Bestellung
card-capped-item = gedeckelt auf { $cap } pro Artikel
card-coupon = Gutscheincode:
card-estimate = Schätzung für ein Stück zum niedrigsten Preis. Es gilt, was das Netzwerk abrechnet.
card-untracked = Das Netzwerk gibt für dieses Produkt keinen Tracking-Link, ein Kauf würde also nicht zählen. Versuch es bei einem anderen Händler.
card-plain-link = Seite ohne Tracking öffnen
card-link-anyway = Der Link unten trackt trotzdem: Was nach dem Klick sonst gekauft wird, kann zählen.
card-unlisted-title = Nicht im Affiliate-Katalog
card-unlisted = Das Netzwerk führt dieses Produkt nicht, es bringt also sehr wahrscheinlich keine Provision. Ähnliche findest du mit /search.
card-not-shipped-title = In deinem Land nicht im Angebot
card-not-shipped = Das Netzwerk führt dieses Produkt, aber nicht für Käufer im gewählten Land. Ändern kannst du es mit /settings.
card-page-store = Shop
card-page-category = Kategorie
card-page-search = Suchergebnisse
card-page-campaign = Aktionsseite
card-page-home = Startseite
card-page-earns = Was nach einem Klick auf diesen Link gekauft wird, zählt zum normalen Satz des jeweiligen Produkts. Am meisten bringt ein direkter Produktlink.
card-page-unpaid = Für diese Seite gibt das Netzwerk keinen Tracking-Link. Poste den Link eines Produkts.
card-pending = Das Netzwerk ist gerade langsam. Ich ergänze diese Nachricht, sobald es antwortet.
card-unavailable = Das Netzwerk antwortet gerade nicht. Poste den Link in ein paar Minuten noch mal.
card-failed-dead = Dieser Link führt nirgendwo mehr hin. Öffne ihn in der App und kopiere den Link des Produkts selbst.
card-failed-foreign = Dieser Link führt auf eine andere Seite, hier gibt es also nichts zu verdienen. Poste einen AliExpress-Link.
card-failed-unreachable = Ich konnte dem Link gerade nicht folgen. Poste ihn in einer Minute noch mal oder nimm den Link des Produkts selbst.
card-failed-not-a-shop-page = Diese Seite gehört zu deinem Konto oder zum Support. Poste lieber den Link eines Produkts.
card-more-links = { $count ->
    [one] 1 weiterer Link wurde weggelassen.
   *[other] { $count } weitere Links wurden weggelassen.
}
card-sandbox = Testmodus: Produkte, Preise und Links sind hier erfunden.

rate-hot = { $rate } · Hot-Produkt
rate-affiliate = { $rate } · Affiliate-Produkt
rate-non-affiliate = { $rate } · außerhalb des Partnerprogramms
rate-zero = { $rate }

none-zero-rate = Der Händler zahlt für dieses Produkt keine Provision.
none-zero-category = Diese Kategorie bringt nichts: Virtuelle Güter, Transportkosten, mobile Zahlungen und Sonderkategorien sind ausgeschlossen.
none-brazil-computer-office = Bei Lieferung nach Brasilien bringen Computer- und Büroprodukte außerhalb des Partnerprogramms nichts.
none-tmall-from-russia = Tmall-Artikel, die aus Russland verschickt werden, nehmen nicht teil.
none-not-participating = Dieses Produkt nimmt nicht am Partnerprogramm teil.
none-rate-unknown = Das Netzwerk nennt für dieses Produkt keinen Satz, also lässt sich nichts schätzen.

button-open-deal = Zum Angebot
button-open-page = Seite öffnen
button-why = Warum dieser Betrag?
button-my-commission = Meine Provision
button-remove = Entfernen

disclosure-label = Anzeige
disclosure-line = { $label } · Affiliate-Link: Wenn du kaufst, bekommt die Community eine Provision. Für dich wird es nicht teurer.

## Why this amount?

why-base = Niedrigster Warenpreis, ohne Versand und Steuern: { $price }
why-rate = Satz für dieses Produkt ({ $kind }): { $rate }
why-rate-range = Für dieses Produkt ist nur eine Spanne bekannt ({ $kind }): { $rate }
why-commission = { $price } × { $rate }, auf den Cent abgeschnitten: { $result }
why-cap-cuts = Das Netzwerk zahlt höchstens { $cap } pro { $per }: { $result }
why-cap-spares = Die Deckelung von { $cap } pro { $per } greift nicht: { $result }
why-cap-not-stated = Das Netzwerk nennt keine Deckelung pro Bestellung.
why-share = Dein Anteil von { $share }: { $member } (Community: { $house })
why-may-lower = Was den Betrag senken kann
why-more-caveats = { $count ->
    [one] und 1 weiterer Grund
   *[other] und { $count } weitere Gründe
}
participation-hot = Hot-Produkt
participation-affiliate = Affiliate-Produkt
participation-non-affiliate = außerhalb des Partnerprogramms
participation-zero = keine Provision
per-order = Bestellung
per-item = Artikel
caveat-coupon = ein Gutschein: Die Bestellung kann dann abgelehnt werden
caveat-coins = Bezahlung mit Coins
caveat-dispute = ein Streitfall, den der Käufer eröffnet
caveat-other-country = Lieferung in ein anderes Land als das des Klicks
caveat-plug-in = ein Shopping-Plug-in im Browser des Käufers
caveat-yes-app = „Yes!“-Expresslieferung in der App
caveat-s-click = ein Link, der auf einem fremden Tracking-Link aufbaut
caveat-similar-product = der Shop zeigt stattdessen ein ähnliches Produkt
caveat-traffic-quality = das Netzwerk stuft den Traffic als schlecht ein
caveat-out-of-stock = der Artikel ist ausverkauft oder die Bestellung wird nicht abgeschlossen
caveat-rounding = das Netzwerk schneidet mehrmals ab: 1–2 Cent weniger sind normal
caveat-country-unknown = das Land deiner Käufer ist nicht gesetzt, daher eine Spanne: Wähl es mit /settings
caveat-hot-needs-direct-link = der Hot-Satz braucht einen Link direkt zum Produkt
source-ours = unsere eigene Deutung
source-undated = { $title }, ohne Datum
source-not-before = { $title }, ohne Datum, nicht vor { $day }
source-not-after = { $title }, ohne Datum, nicht nach { $day }

## The bot in general

command-unknown = Den Befehl kenne ich nicht. Mit /help siehst du, was ich kann.
action-stale = Dieser Knopf gilt nicht mehr. Poste den Link noch mal oder gib den Befehl neu ein.
late-apology = Ich war kurz weg. Schick das bitte noch mal.
error-unexpected = Bei mir ist etwas schiefgegangen. Meine Betreiber wissen Bescheid; bitte versuche es später noch einmal.
private-chat-first = Öffne unseren privaten Chat und tipp auf Starten, dann kann ich es dir dort zeigen.
private-chat-offer = Das ist nur für dich. Ich zeige es dir in unserem privaten Chat.
private-chat-button = Zeig es mir
remove-not-yours = Das kann nur entfernen, wer den Link gepostet hat, oder ein Admin.
commission-not-yours = Das sieht nur, wer den Link gepostet hat. Poste ihn selbst, dann siehst du deine Provision.
context-menu-get-link = Meinen Link holen

guard-waiting = Hier fehlt noch die Freigabe durch die Betreiber des Bots. Bis dahin reagiere ich hier nur auf /help.
guard-group-only = /{ $command } geht nur in einer Gruppe oder auf einem Server.
guard-private-only = /{ $command } geht nur in unserem privaten Chat.
guard-admin-only = /{ $command } ist hier nur für Admins. Frag einen von ihnen.
guard-owner-only = /{ $command } ist nur für die Betreiber dieses Bots.
usage-subcommand-unknown = Dazu gehört eines von diesen:
usage-option-missing = Bei { $command } fehlt { $option }.
usage-choice-unknown = { $option } kann sein: { $choices }
usage-integer-malformed = { $option } muss eine ganze Zahl sein.

## Commands: links

command-link = Macht aus einem Produktlink einen Tracking-Link
    .name = link
command-link-url = Produktlink oder Nummer des Produkts
    .name = url
link-usage = Schreib einen Produktlink hinter /link, oder antworte mit /link auf eine Nachricht, in der einer steht.
link-not-supported = Darin finde ich keinen Produktlink. Kopier ihn über „Teilen“ im Shop und schick ihn noch mal.
command-check = Zeigt, was ein Produkt bringt, nach Land und Netzwerk
    .name = prüfen
command-check-url = Produktlink
    .name = url
command-check-country = Land des Käufers, zwei Buchstaben wie DE
    .name = land
check-country = Käufer in
check-network = Netzwerk
check-no-product = Der Link führt nicht zu einem einzelnen Produkt, darum gibt es keinen einzelnen Satz. Nimm den Link eines Produkts.
check-not-listed = nicht gelistet
check-no-answer = keine Antwort
check-hot = (hot)
check-capped = (gedeckelt)
country-unknown = Das Land kenne ich nicht. Nimm zwei Buchstaben, etwa DE oder AT.
network-aliexpress = AliExpress Portals
network-epn = ePN
network-admitad = Admitad
network-cj = CJ
network-flexoffers = FlexOffers
network-sandbox = Testnetzwerk
command-search = Findet Produkte mit Links, die etwas bringen
    .name = suche
command-search-words = Was du suchst
    .name = worte
search-empty = Dazu finde ich nichts. Versuch es mit weniger oder anderen Wörtern.
command-hot = Zeigt Hot-Produkte mit dem höheren Satz
    .name = hot
command-hot-words = Nur Produkte mit diesen Wörtern
    .name = worte

## Commands: general

command-help = Was ich hier kann
    .name = hilfe
help-waiting = Hier fehlt noch die Freigabe durch die Betreiber des Bots. Danach postest du hier einen Produktlink und ich antworte mit einem Tracking-Link und dem, was er bringt.
help-private = Schick mir einen Produktlink und ich antworte mit einem Tracking-Link und dem, was er dir bringt.
help-group = Poste hier einen Produktlink und ich antworte mit einem Tracking-Link und dem, was er bringt.
help-admins = Für Admins
command-start = Hier geht es los
    .name = start
command-start-text = Wo es losgehen soll
    .name = text
welcome = Hi! Ich mache aus AliExpress-Produktlinks Tracking-Links und zeige die Provision nach der Deckelung, mit Rechenweg. Ich gehöre zu einer Affiliate-Community, nicht zu AliExpress.
welcome-try = Schick mir zum Ausprobieren einen Produktlink. Mit /help siehst du alles andere, mit /settings stellst du Sprache, Land und Währung ein.

command-settings = Deine Sprache, dein Land und deine Währung
    .name = einstellungen
command-settings-language = Sprache, in der ich dir antworte
    .name = sprache
command-settings-country = Land deiner Käufer, zwei Buchstaben wie DE
    .name = land
command-settings-currency = Währung für Preise, etwa EUR
    .name = währung
choice-language-en = English
choice-language-es = Español
choice-language-pt = Português
choice-language-fr = Français
choice-language-de = Deutsch
choice-language-ru = Русский
choice-language-ar = العربية
settings-title = Deine Einstellungen
settings-language = Sprache
settings-country = Land
settings-currency = Währung
settings-country-none = nicht gesetzt
settings-automatic = automatisch
settings-saved = Gespeichert.
settings-why-country = Die Sätze hängen davon ab, wo der Käufer wohnt. Ohne Land sind Schätzungen nur Spannen.
settings-choose-one = Deine Wahl:
settings-choose-country = Wähl das Land deiner Käufer oder schick seine zwei Buchstaben: /settings country:NL
settings-choose-currency = Wähl eine Währung oder schick eine andere: /settings currency:CAD
currency-unknown = In dieser Währung nennt der Shop keine Preise. Nimm eine von diesen: { $currencies }

command-privacy = Was ich über dich speichere und wie du es löschst
    .name = datenschutz
command-privacy-action = Gespeichertes zeigen oder löschen
    .name = aktion
choice-action-show = Zeigen
choice-action-delete = Löschen
privacy-title = Was ich über dich speichere
privacy-text = Dein Konto auf dieser Plattform unter einer zufälligen ID, deine Einstellungen und die für dich gemachten Links samt dem Ort, an dem sie gepostet wurden. Nachrichten lese ich nur, um sie zu beantworten, und speichere sie nicht.
privacy-account = Deine ID hier
privacy-nothing = nichts gespeichert
privacy-links = Gemachte Links
privacy-home = Heimat-Community
privacy-kept = Nach dem Löschen behalten alte Links ihre Beträge für die Bücher der Community, ohne dass etwas zu dir führt.
privacy-delete = Meine Daten löschen
privacy-delete-ask = Alles löschen, was von hier zu dir führt? Verkäufe, die später über deine alten Links kommen, können dir dann nicht mehr gutgeschrieben werden. Das lässt sich nicht rückgängig machen.
privacy-delete-yes = Ja, löschen
privacy-delete-no = Behalten
privacy-deleted = Gelöscht. Hier führt nichts mehr zu dir. Wenn du wieder einen Link postest, fängt alles neu an.

## Commands: communities

greeting = Hi! Poste hier einen AliExpress-Produktlink und ich antworte mit einem Tracking-Link, dem Satz und dem, was er nach der Deckelung bringt. Ich gehöre zu dieser Community, nicht zu AliExpress. Admins: In fünf Schritten bin ich eingerichtet.
greeting-waiting = Hi! Meine Betreiber müssen mich hier noch freigeben. Bis dahin reagiere ich nur auf /help.
button-setup = Einrichten
button-copy = Kopieren
command-community = Leite deine Community: Einrichtung, Anteil, Antworten, Leute
    .name = community
command-community-setup = In fünf Schritten einrichten
    .name = einrichten
command-community-show = Alle Einstellungen zeigen
    .name = zeigen
command-community-join = Verbindet einen weiteren Ort über einen Einmalcode mit dieser Community
    .name = verbinden
command-community-join-code = Code vom anderen Ort; ohne Angabe bekommst du einen
    .name = code
command-community-test = Macht einen Link, folgt ihm einmal und prüft, ob er für dich zählt
    .name = testen
command-community-share = Legt den Anteil der Mitglieder an jeder Provision fest
    .name = anteil
command-community-share-percent = Prozent, etwa 70
    .name = prozent
command-community-region = Legt Land und Währung deiner Käufer fest
    .name = region
command-community-region-country = Zwei Buchstaben wie DE; ohne Angabe ist das Land unbekannt
    .name = land
command-community-region-currency = Währung für Preise, etwa EUR
    .name = währung
command-community-language = Legt die Sprache fest, wenn die einer Person unbekannt ist
    .name = sprache
command-community-language-language = Sprache; ohne Angabe die des jeweiligen Orts
    .name = sprache
command-community-reply = Legt fest, wie ich auf Links antworte
    .name = antworten
command-community-reply-mode = Darunter antworten, die Nachricht ersetzen oder still bleiben
    .name = modus
choice-mode-reply = Antworten
choice-mode-replace = Ersetzen
choice-mode-silent = Still
command-community-money = Legt fest, wer Satz und Provision sieht
    .name = geld
command-community-money-visibility = Alle, oder nur wer den Link gepostet hat
    .name = sichtbarkeit
choice-visibility-public = Alle
choice-visibility-private = Nur wer postet
command-community-channels = Legt fest, wo ich auf Links antworte
    .name = kanäle
command-community-channels-channel = Hier, hier nicht oder überall
    .name = kanal
choice-channel-here = Hier
choice-channel-not-here = Hier nicht
choice-channel-all = Überall
command-community-ignore = Lässt die Links einer Person in Ruhe
    .name = ignorieren
command-community-ignore-person = Erwähnung oder Nummer der Person
    .name = person
command-community-ignore-change = Hinzufügen oder entfernen
    .name = änderung
choice-change-add = Hinzufügen
choice-change-remove = Entfernen
command-community-skip = Legt ein Wort fest, bei dem ich eine Nachricht überspringe
    .name = überspringen
command-community-skip-word = Ein Wort; ohne Angabe überspringe ich nichts
    .name = wort
command-community-disclosure = Legt fest, wie Links als Werbung gekennzeichnet werden
    .name = kennzeichnung
command-community-disclosure-wording = Land wie DE oder eigene Worte; leer für den Standard
    .name = wortlaut
command-community-network = Legt das Affiliate-Netzwerk für Links fest
    .name = netzwerk
command-community-network-network = Ein Netzwerk, oder jeweils das beste
    .name = netzwerk
choice-network-auto = Das beste
choice-network-aliexpress = AliExpress Portals
choice-network-epn = ePN
choice-network-admitad = Admitad
choice-network-cj = CJ
choice-network-flexoffers = FlexOffers
choice-network-sandbox = Testnetzwerk
command-community-treasurer = Bestimmt, wer Geld auszahlen darf
    .name = kasse
command-community-treasurer-person = Erwähnung oder Nummer der Person
    .name = person
command-community-treasurer-change = Hinzufügen oder entfernen
    .name = änderung
command-community-attention = Antworten, die vielleicht nicht angekommen sind
    .name = offenes

community-title = Deine Community
community-share = Anteil der Mitglieder
community-share-none = nicht gesetzt: Alles geht an die Community
community-share-malformed = Schick einen Prozentsatz von 0 bis 100 mit höchstens zwei Nachkommastellen, etwa 70 oder 62.5.
community-country = Land der Käufer
community-currency = Währung
community-reply = Antworten
community-money = Satz und Provision sehen
community-channels = Antwortet in
community-channels-all = allen Kanälen
community-channels-some = { $count ->
    [one] 1 Kanal
   *[other] { $count } Kanälen
}
community-channels-last = Das wäre der letzte Kanal. Wähl erst einen anderen oder nimm /community reply silent.
community-ignored = Ignorierte Leute
community-people = { $count ->
    [0] niemand
    [one] 1 Person
   *[other] { $count } Personen
}
community-skip = Überspringwort
community-skip-malformed = Es muss ein einzelnes Wort mit höchstens 40 Zeichen sein.
community-none = keines
community-network = Netzwerk
community-deals = Deals
community-yes = Ja
community-no = Nein
community-terms = Erlaubnis des Netzwerks
community-terms-open = noch nicht bestätigt
community-terms-confirmed = bestätigt am { $day }
community-disclosure = Kennzeichnung
disclosure-source = Dort üblich: { $source }. Das ist keine Rechtsberatung.
disclosure-too-long = Höchstens { $max } Zeichen: Die Kennzeichnung steht auf jeder Karte.
person-unknown = Erwähne die Person oder schick ihre Nummer.
guard-treasurer-only = Das dürfen nur Leute mit Kassenrecht oder die Betreiber dieses Bots.
treasurer-added = Erledigt. Diese Person darf jetzt Geld auszahlen.
treasurer-removed = Erledigt. Diese Person darf kein Geld mehr auszahlen.
treasurer-is-none = Diese Person führt die Kasse nicht.
treasurer-last = Jemand muss die Kasse führen. Bestimme erst eine andere Person.

setup-title = Einrichtung { $number }/{ $total }
setup-share = Welcher Teil jeder Provision geht an die Person, die den Link gepostet hat?
setup-region = Wo wohnen deine Käufer? Davon hängen Sätze und Preise ab.
setup-region-mixed = Überall auf der Welt
setup-mode = Wie soll ich auf einen Link antworten? Darunter, mit unserer Nachricht statt der alten, oder nur auf Befehl.
setup-disclosure = Affiliate-Links müssen als Werbung erkennbar sein. Diese Zeile steht auf jeder Karte:
setup-disclosure-note = Üblich in deinem Land, keine Rechtsberatung.
setup-disclosure-default = Diese Zeile nehmen
setup-disclosure-own = Ich schreibe eine eigene
setup-deals = Soll ich hier Hot-Deals posten, wenn die Community welche verschickt?
setup-terms = Zum Schluss: Für andere Kanäle als Websites wollen Netzwerke vorher gefragt werden. Hast du geklärt, dass deines eine Chat-Community erlaubt und dass Mitglieder einen Anteil bekommen?
setup-terms-yes = Ja, ist erlaubt
setup-terms-later = Kläre ich noch
setup-done = Fertig eingerichtet
setup-done-hint = Ändern kannst du alles mit /community. Ob Links für dich zählen, prüfst du mit /community test.
setup-again = Von vorn

approval-ask = Ich wurde an einem neuen Ort hinzugefügt. Soll ich dort arbeiten?
approval-accept = Annehmen
approval-refuse = Ablehnen
approval-accepted = Angenommen:
approval-refused = Abgelehnt:

join-code = Ein Admin des anderen Orts schickt das dort innerhalb von zehn Minuten ab. Es gilt nur einmal.
join-code-unknown = Der Code ist unbekannt, verbraucht oder zu alt. Hol dir am anderen Ort mit /community join einen neuen.
join-already = Dieser Ort gehört schon zu dieser Community.
join-done = Dieser Ort gehört jetzt zu:

test-title = Test mit { $network }
test-link-made = ✓ Das Netzwerk hat einen Link gemacht.
test-no-link = Das Netzwerk hat keinen Link gemacht. Prüf die Tracking-ID in der Konfiguration.
test-not-followed = Von hier ließ sich dem Link nicht bis zum Shop folgen, der Rest war also nicht zu sehen. Versuch es später noch mal.
test-sub-id-right = ✓ Unser Kennzeichen kommt im Shop an: Verkäufe lassen sich dem Mitglied zuordnen.
test-sub-id-unseen = ✗ Unser Kennzeichen war im Shop nicht zu sehen. Verkäufe lassen sich vielleicht nicht zuordnen: Frag das Netzwerk.
test-account-right = ✓ Der Verkauf zählt für dein Konto { $account }.
test-account-wrong = ✗ Der Verkauf würde für ein anderes Konto als { $account } zählen. Prüf die Tracking-ID in der Konfiguration.
test-account-unseen = – Die Adresse im Shop zeigt das Konto nicht; gemacht wurde der Link für { $account }.
test-network-throttled = Das Netzwerk bittet um Geduld. Versuch es in einer Minute noch mal.
test-network-unavailable = Das Netzwerk antwortet nicht. Versuch es später noch mal.
test-network-unreadable = Aus der Antwort des Netzwerks werde ich nicht schlau. Details stehen im Log.
test-network-refused = Das Netzwerk lehnt den Aufruf ab. Prüf App-Key, Secret und Tracking-ID.
test-network-forbidden = Der App fehlt der Zugriff auf die Affiliate-API. Beantrage ihn in der Konsole des Netzwerks.
test-network-empty = Das Netzwerk hat für diesen Test nichts zu bieten. Versuch es später noch mal.

attention-none = Alles angekommen. Nichts offen.
attention-uncertain = { $count ->
    [one] 1 Antwort ist vielleicht nicht angekommen:
   *[other] { $count } Antworten sind vielleicht nicht angekommen:
}
attention-parked = { $count ->
    [one] 1 Nachricht konnte nicht bearbeitet werden; der Grund steht im Log.
   *[other] { $count } Nachrichten konnten nicht bearbeitet werden; der Grund steht im Log.
}
attention-again = Noch mal senden
attention-gone = Das ist schon erledigt.
attention-sent = Noch mal gesendet.

## Asking and teaching

command-faq = Beantwortet Fragen zu Provision, Auszahlung, Gutscheinen und Regeln
    .name = fragen
command-faq-question = Deine Frage in eigenen Worten; ohne sie zeige ich die Themen
    .name = frage
faq-menu = Was möchtest du wissen? Wähl eine Frage oder frag in eigenen Worten.
faq-page = Seite { $number } von { $total }
faq-page-back = ‹ Zurück
faq-page-next = Weiter ›
faq-all-topics = Alle Fragen
faq-unknown-unnoted = Das weiß ich nicht.
faq-unknown-next = Versuch es mit anderen Worten oder wähl eine Frage aus der Liste.
faq-talk = Mit Links und Fragen kenne ich mich besser aus: Schick mir einen Produktlink oder frag nach Provision, Auszahlung oder Gutscheinen.
faq-just-answered = Das habe ich hier gerade beantwortet: Schau ein Stück weiter oben.
faq-slow-down = Das war viel auf einmal. Frag in einer Minute noch mal.
faq-too-long = Das ist mir zu lang. Stell eine Frage in ein oder zwei Sätzen.
faq-vote-helpful = Danke! Für die Admins notiert.
faq-vote-not-helpful = Danke. Die Admins sehen, welche Antworten nicht helfen.
command-community-faq = Bringt mir Antworten bei und zeigt, was ich nicht wusste
    .name = fragen
command-community-faq-change = Hinzufügen, ändern, entfernen oder eine Liste ansehen
    .name = änderung
command-community-faq-question = Die Frage; zum Ändern oder Entfernen auch ihre Nummer in der Liste
    .name = frage
command-community-faq-answer = Was ich antworten soll
    .name = antwort
command-community-faq-language = Sprache der Frage; ohne Angabe erkenne ich sie
    .name = sprache
choice-change-edit = Ändern
choice-change-list = Auflisten
choice-change-unanswered = Unbeantwortete Fragen
choice-change-votes = Stimmen zu den Antworten
choice-change-auto-on = Von selbst antworten: ja
choice-change-auto-off = Von selbst antworten: nein
community-questions = Beantwortet Fragen
community-questions-auto = auf Nachfrage, und von selbst, wenn ganz sicher
community-questions-asked = auf Nachfrage
faq-own-title = Antworten dieser Community
faq-own-none = Ihr habt mir noch keine Antwort beigebracht.
faq-own-usage = Ich brauche eine Frage und ihre Antwort. In einer Zeile: /community faq add Wann wird ausgezahlt? | Jeden Freitag
faq-own-too-long = Höchstens { $question } Zeichen für die Frage und { $answer } für die Antwort.
faq-own-too-many = Eine Community kann mir höchstens { $max } Antworten beibringen. Entfern erst eine.
faq-own-unknown = Diese Frage finde ich unter euren Antworten nicht. /community faq list zeigt sie mit Nummern.
faq-own-removed = Entfernt:
faq-own-saved = Gespeichert ({ $language }). Ab jetzt antworte ich:
faq-unanswered-title = Fragen, die ich nicht beantworten konnte
faq-unanswered-none = Es gibt keine unbeantwortete Frage.
faq-unanswered-left = Weitere: { $count }
faq-unanswered-hint = Bring mir Antworten bei mit /community faq add, oder nimm eine Frage über ihren Knopf von der Liste.
faq-votes-title = Stimmen zu den Antworten, die schlechtesten zuerst
faq-votes-none = Noch hat niemand über eine Antwort abgestimmt.
faq-votes-answer = Antwort
privacy-questions = In einer Community speichere ich unter deiner ID auch Fragen, die ich nicht beantworten konnte, und deine Stimmen zu Antworten. Beim Löschen verschwinden sie.

## Answers about the program

faq-for-network = Für { $network }
faq-sandbox = Das ist das Testnetzwerk: Es folgt den Regeln von AliExpress Portals.
faq-not-stated = Unsere Quellen sagen dazu für { $network } nichts. Es gelten dessen Bedingungen: Frag dort den Support.
faq-contradictions = Andere Quellen sagen etwas anderes:
faq-elsewhere = In anderen Netzwerken:
faq-unverified = Behauptet, aber nicht belegt:
faq-ours = unsere Lesart, kein Wort des Netzwerks
faq-more = Mehr
faq-sources = Quellen
faq-source = { $title } ({ $date })
faq-source-undated = undatiert
faq-source-not-before = undatiert, nicht vor { $date }
faq-source-not-after = undatiert, nicht nach { $date }
faq-source-around = { $date }
faq-source-between = zwischen { $from } und { $to }
faq-rates-change = Die Sätze sind je nach Produkt verschieden und ändern sich: Eine Zahl gilt nur für den Zeitpunkt der Abfrage.
faq-paste-link = Füge einen Produktlink ein, um seinen eigenen Wert zu sehen.
faq-offer = Meinst du eine von diesen Fragen?
faq-unknown = Das weiß ich nicht. Ich habe die Frage für die Admins notiert.
faq-own-answer = Antwort dieser Community
faq-helpful = Hilfreich
faq-not-helpful = Nicht hilfreich
faq-next-payout-day = Nächster Auszahlungstag nach dieser Regel: { $date }.
faq-after-fee = Von { $amount } bleiben nach der Gebühr von { $fee } noch { $rest }.
faq-nothing-after-fee = { $amount } decken nicht einmal die Gebühr von { $fee }.
faq-below-minimum = { $amount } liegen unter dem Mindestbetrag von { $minimum }.
faq-above-minimum = { $amount } erreichen den Mindestbetrag von { $minimum }.
faq-price-range = Bei einem Preis von { $price }: { $low } bis { $high }, allein nach den allgemeinen Sätzen.
faq-price-capped = Bei einem Preis von { $price }: { $low } bis { $high }; nach oben begrenzt durch den Deckel von { $cap }.
faq-cap-reached = Bei { $rate } ist der Deckel von { $cap } ab einem Preis von { $price } erreicht.

fact-rate-standard = Die normale Provision bei { $network } beträgt { $low } bis { $high }.
fact-rate-usual = Eine Quelle spricht von üblichen { $low } bis { $high }; das schließt Hot-Produkte ein.
fact-rate-fixed-note = Ein späterer Nachtrag in einem Blog spricht von festen { $low } bis { $high } auf alle teilnehmenden Produkte.
fact-rate-minimum-claim = Die Aussage von Portals über mindestens { $low } nennt ein Tester falsch: Das Minimum ist null.
fact-rate-affiliate-region = { $region ->
    [cis] Bei Lieferung in die GUS bringen Produkte teilnehmender Shops { $low } bis { $high }.
   *[other] Bei Lieferung außerhalb der GUS bringen Produkte teilnehmender Shops { $low } bis { $high }.
}
fact-rate-nonaffiliate-other = Außerhalb der GUS bringen Produkte von Shops, die nicht im Programm sind, ebenfalls { $low } bis { $high }.
fact-rate-nonaffiliate-cis = In der GUS bringen Produkte von Shops außerhalb des Programms ab { $low }.
fact-rate-category = Dieselbe Seite nennt auch { $low } bis { $high }, je nach Kategorie.
fact-rate-low-traffic = AliExpress kann den Satz senken, wenn es minderwertigen Traffic feststellt.
fact-rate-seller-sets = Der Verkäufer entscheidet über die Teilnahme und legt den Prozentsatz fest; er ist also je nach Produkt und Zeit verschieden.
fact-rate-cis-seller = In der GUS hängt der Betrag vom Satz des Verkäufers ab.
fact-rate-tiers = Verkäufer können einzelnen Partnern mehr zahlen, meist für größere Bestellungen.
fact-rate-link-checker = Der Link-Checker von ePN zeigt den ungefähren Satz und ob ein Produkt teilnimmt; er kann hinterherhinken.
fact-rate-dropshipping = Seit dem { $since } erhalten Dropshipping-Kanäle den Satz des Verkäufers, auch die Hot-Sätze.
fact-hot-up-to = Hot-Produkte bei { $network } bringen bis zu { $high }.
fact-hot-fifty-claim = Portals selbst spricht von bis zu { $high }; ein Tester hat nach eigener Aussage mehr gesehen.
fact-hot-direct-link = Der Hot-Satz zählt nur, wenn der Link direkt zu diesem Produkt führt. Nach einem Startseitenlink gibt es die normale Provision.
fact-hot-direct-link-cautious = Vorsichtshalber rechnen wir den Hot-Satz nur bei einem direkten Produktlink, wie ePN es angibt.
fact-cap-order = { $network } zahlt höchstens { $amount } pro Bestellung.
fact-cap-item-hot = { $network } zahlt bei Hot-Produkten höchstens { $amount } pro Artikel.
fact-zero-special = Produkte der „Sonderkategorie“ bringen nichts.
fact-zero-all-eligible-claim = Ein Werbetext sagt, alle Produkte seien provisionsfähig.
fact-zero-every-purchase-claim = Portals sagt, es zahle für jeden Kauf; ein Tester nennt das falsch.
fact-zero-in-stock = Nur lieferbare Artikel und abgeschlossene Käufe zählen.
fact-zero-virtual = Virtuelle Güter und Dienste jeder Art, mobile Zahlungen und Transportkosten bringen nichts.
fact-zero-stores = Es gibt Shops ohne Provision.
fact-zero-all-participate-claim = Dieselbe Seite sagt, alle Produkte nähmen teil außer Tmall aus Russland.
fact-zero-brazil = Seit dem { $since } bringen nicht teilnehmende Produkte aus Computer & Office bei Versand nach Brasilien nichts.
fact-zero-tmall = Artikel der Rubrik Tmall mit Lieferung aus Russland nehmen nicht teil.
fact-zero-yes = In der App gekaufte Artikel mit Expresslieferung „Yes!“ bringen keine Provision.
fact-zero-gift-cards = Geschenkkarten: Keine Quelle nennt sie. Wir behandeln sie als virtuelle Güter, die nichts bringen.
fact-zero-not-participating = Ein Verkäufer, der nicht teilnimmt, zahlt nichts.
fact-base-goods = Die Provision wird auf die Ware ohne Versand berechnet.
fact-base-goods-cautious = Für { $network } sagt das keine Quelle; wir rechnen ohne Versand, wie ePN es angibt.
fact-base-tax = Steuern erwähnt keine Quelle; unsere Schätzungen lassen sie weg.
fact-rounding-down = Provisionen werden immer abgeschnitten: { $low } bis { $high } Cent weniger sind bei kleinen Bestellungen normal.
fact-rounding-truncation = Soweit veröffentlichte Bestellberichte es zeigen, werden Beträge auf den Cent abgeschnitten, nicht aufgerundet.
fact-rounding-ours = Auch unsere Schätzungen und dein Anteil werden auf den Cent abgeschnitten.
fact-bonus-up-to = Ein Bonus von bis zu { $amount } je neuem Käufer ist möglich, nicht sicher.
fact-bonus-first-sale = Ein Werbetext spricht von Prämien für den ersten Verkauf, ohne Betrag und ohne zu sagen, wessen.
fact-bonus-none = Admitad zahlt seit dem { $since } keinen Neukundenbonus.
fact-bonus-never-promised = In unseren Schätzungen ist er nie enthalten.
fact-coupons-no-commission = Auf eingelöste Gutscheine gibt es keine Provision.
fact-coupons-one = Pro Kauf ist nur ein Rabatt oder Gutschein erlaubt.
fact-coupons-may-reject = AliExpress kann die Bestellung ablehnen, wenn der Käufer einen seiner Gutscheine (Sonder-, Verkäufer-, Neukundengutschein usw.) oder Coins benutzt hat. Es kann, es muss nicht.
fact-coupons-advertised = Dieselbe Seite empfiehlt die Coins und Gutscheine der App, um Käufer zu gewinnen.
fact-cookie-days-region = { $region ->
    [cis] Für Käufer in GUS-Ländern hält das Cookie { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }.
   *[other] Für Käufer in anderen Ländern hält das Cookie { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }.
}
fact-cookie-ukraine = Die Ukraine steht nicht in der GUS-Liste, daher lesen wir { $days } Tage.
fact-cookie-session = Eine ältere Seite von ePN spricht von der Browsersitzung.
fact-cookie-days = Bei { $network } hält das Cookie { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} nach dem Klick.
fact-cookie-session-quoted = Die Hilfeseite von Portals sagt „sitzungsbasiert“; der Tester, der sie zitiert, nennt das falsch.
fact-cookie-cleared = Ein Käufer, der seine Cookies löscht, kann nicht mehr zugeordnet werden.
fact-cookie-awin = Awin nennt an einer Stelle { $low } Tage, an einer anderen { $days } Tage oder die Sitzung.
fact-cookie-tradedoubler = Tradedoubler nennt sowohl { $low } als auch { $days } Tage.
fact-cookie-sellers = Ein Hinweis von Verkäuferseite nennt { $days } Tage.
fact-attribution-priority = Rangfolge der Seiten: Hot-Produkt, dann jedes andere Produkt, dann Kategorien und Ähnliches, dann die Startseite.
fact-attribution-product-wins = Ein Produktlink schlägt einen späteren Startseitenlink von jemand anderem.
fact-attribution-russian-store = Bei einem Produkt aus einem russischen Shop muss der Link direkt zum Produkt oder zu einer Seite dieses Shops führen und dort bestellt werden.
fact-attribution-last-paid = Admitad schreibt dem letzten bezahlten Klick gut.
fact-attribution-not-stated = Ob zwischen zwei Produktlinks der erste oder der letzte Klick zählt, sagen unsere Quellen nicht.
fact-geo-match = Seit dem { $since } gibt es die volle Provision nur, wenn Lieferland und Land des Klicks übereinstimmen.
fact-geo-scheme-missing = Die Beträge haben sich am { $since } geändert; das Schema fehlt in unserer Kopie, daher nennen wir keine Zahl.
fact-geo-cis-list = GUS heißt hier: { $countries }.
fact-geo-ukraine = Die Ukraine steht nicht in dieser Liste: Es gelten die Sätze der übrigen Länder.
fact-geo-vpn = VPN: Keine Quelle nennt es. Nach der Länderregel kann ein Klick über ein anderes Land einen Teil der Provision kosten.
fact-sclick-direct-only = Nur direkte Links verwenden: Bei einem s.click-Link wird die Provision womöglich nicht gezählt.
fact-sclick-expanded = Füg ihn trotzdem ein: Ich löse ihn auf und baue unseren eigenen Link zum Produkt.
fact-target-home = Für die Startseite https://aliexpress.com verwenden.
fact-target-deep = Links können auch zu Suchergebnissen, Hot-Produkten, Aktionen und Tagesangeboten führen.
fact-target-product-first = Am besten direkt auf das Produkt verlinken.
fact-similar-product = Gibt es ein Produkt nicht mehr oder nimmt der Shop nicht teil, kann der Besucher zu einem ähnlichen Produkt eines teilnehmenden Verkäufers geleitet werden.
fact-plugin-interrupts = Nutzt der Käufer die Erweiterung „AliExpress Assistant - Online Shopping“, kann die Zuordnung abreißen und es gibt keine Provision.
fact-order-number-differs = Die Bestellnummer des Käufers und die in der Statistik von ePN können verschieden sein.
fact-missing-claims-unsupported = Admitad nimmt keine Reklamationen für verlorene AliExpress-Bestellungen an.
fact-missing-refresh = Admitad aktualisiert die AliExpress-Statistik alle { $minutes } Minuten.
fact-missing-live-report = Portals hat einen Bericht mit Live-Bestellungen: Schau zuerst dort.
fact-missing-claim-here = Gib einem Admin dieser Community die Bestellnummer: Er kann sie in den Berichten des Netzwerks suchen.
fact-app-not-stated = Ob Käufe in der App allgemein zählen, sagen unsere Quellen nicht. Frag das Netzwerk.
fact-app-perks = ePN empfiehlt Käufern die App selbst, mit Spielen, Gutscheinen und Fotosuche.
fact-self-not-stated = Über den eigenen Link kaufen: Dazu sagen unsere Quellen nichts. Frag vorher das Netzwerk.
fact-tracking-per-site = Lege je Website oder Kanal eine Tracking-ID an, um die Ergebnisse zu vergleichen.
fact-tracking-connect = Verbinde die Tracking-IDs mit deinem Shop, damit Verkäufe zugeordnet werden.
fact-tracking-subids = { $network } hat Sub-IDs in seinen Links: { $names }.
fact-tracking-ours = In dieser Community brauchst du keine: Jeder Link trägt eine undurchsichtige Marke, die zu dir führt.
fact-final-within = Eine Bestellung zählt, wenn der Käufer zufrieden ist; der Verkäufer wird binnen { $days } Tagen nach dem Kauf bezahlt.
fact-final-longer = Gab es ein Problem mit der Bestellung, dauert es länger.
fact-final-early = Schneller geht es, wenn der Käufer den Empfang früh bestätigt.
fact-final-shipping = Express wie DHL dauert { $expressLow } bis { $expressHigh } Tage, Post { $postLow } bis { $postHigh }.
fact-final-average = Bestellungen werden im Schnitt nach { $low } bis { $days } Tagen bestätigt.
fact-final-epn-words = ePN nennt es: wartend (in Lieferung), ausstehend (vom Käufer bestätigt, Prüfung bis zu einem Monat), bestätigt oder abgelehnt.
fact-final-admitad = Admitad gibt wenige Stunden nach der Bestätigung des Käufers frei.
fact-final-cj = CJ sperrt Provisionen meist am { $low }. oder { $high }. des Folgemonats.
fact-payout-by-day = Auszahlungen sind bis zum { $day }. jedes Monats möglich.
fact-payout-monthly = Gezahlt wird monatlich, nur für abgeschlossene Bestellungen.
fact-payout-member-fast = Ein Mitglied hatte das Geld { $days } Tage nach dem Antrag.
fact-payout-member-slow = Ein anderes bekam in { $months } Monaten nichts und keine Antwort vom Support.
fact-payout-balance-only = Die „geschätzte Provision des Vormonats“ ist kein Guthaben: Nur Guthaben lässt sich auszahlen.
fact-payout-epn-wallets = ePN zahlt auf Wallets und Karten binnen { $minutes } Minuten nach dem Antrag.
fact-payout-epn-wire = Überweisungen gehen an diesen Tagen des Monats raus: { $windows } (ältere Seite).
fact-payout-admitad = Die normale Auszahlung von Admitad ist am { $weekday } der Folgewoche.
fact-payout-about-day = CJ zahlt um den { $day }. des Monats.
fact-payout-net60 = FlexOffers zahlt mit NET{ $days }, zwischen dem { $low }. und { $high }. des Monats.
fact-payout-closed-first = Vor Abschluss der Bestellung ist nichts auszahlbar.
fact-payout-community = Wann du hier deinen Anteil bekommst, regelt diese Community: Frag ihre Admins.
fact-threshold = Der Mindestbetrag ist { $amount }.
fact-threshold-more = Ein Mitglied sagt, es müsse mehr als { $amount } sein, wegen der Bankspesen.
fact-threshold-per-currency = Der Mindestbetrag ist { $amount }; andere Währungen haben ihren eigenen.
fact-threshold-cj = { $first } per Direktüberweisung, { $second } per Scheck oder Payoneer.
fact-threshold-not-public = Es gibt einen Mindestbetrag, FlexOffers veröffentlicht ihn aber nicht.
fact-threshold-community = Diese Community kann eigene Mindestbeträge und Gebühren haben: Frag ihre Admins.
fact-fee = Jede Auszahlung kostet { $amount }.
fact-fee-failed-transfer = Ein Mitglied verlor bei jeder von mehreren gescheiterten Überweisungen { $amount }.
fact-fee-express = Die Expressauszahlung binnen eines Tages kostet eine Gebühr; für die normale ist keine genannt.
fact-methods-bank = Portals zahlt nur per Banküberweisung.
fact-methods-payoneer-failed = Bei einem Mitglied scheiterten Auszahlungen auf Payoneer.
fact-methods-epn = ePN nennt { $names }, Überweisung und Karten (alte, undatierte Seite).
fact-methods-cj = CJ zahlt per Direktüberweisung, Scheck oder Payoneer.
fact-methods-paypal = PayPal: Keine unserer Quellen erwähnt es.
fact-disputes-completed-only = Provision gibt es nur für abgeschlossene Käufe.
fact-disputes-deducted = Sobald der Käufer einen Streitfall eröffnet, wird die Provision dieser Bestellung vom Guthaben abgezogen.
fact-disputes-later-deductions = Auch spätere Abzüge sind möglich.
fact-disputes-won-not-stated = Was nach einem vom Verkäufer gewonnenen Streitfall geschieht, sagen unsere Quellen nicht.
fact-joining-anyone = Jeder kann sich bewerben, weltweit.
fact-joining-needs = Verlangt werden eine Website und ein Bankkonto, sonst nichts.
fact-joining-steps = Registriere dich auf portals.aliexpress.com und fülle das Profil aus.
fact-joining-free = Die Teilnahme ist kostenlos.
fact-joining-worldwide = ePN gilt weltweit.
fact-joining-offers = AliExpress hat auch Angebote bei CJ Affiliate und FlexOffers.
fact-joining-apply-only = Sich bewerben können heißt nicht angenommen werden.
fact-joining-member = Um in dieser Community zu verdienen, brauchst du kein eigenes Konto: Füge hier einfach einen Produktlink ein.
fact-api-key = Beantrage im Portal einen App-Key und verbinde dann deine Tracking-IDs.
fact-api-products = Die API sucht, filtert und zeigt Produkte.
fact-reports-three = Portals hat drei Berichte: Traffic, Einnahmen und Live-Bestellungen.
fact-reports-pv = „PV“ heißt dort Seitenaufrufe, nicht Klicks.
fact-reports-no-export = Exportieren lassen sie sich nicht.
fact-reports-ours = Die Berichte gehören dem Inhaber des Kontos: Frag die Admins hier nach deinen Zahlen.
fact-support-no-manager = Es gibt keinen festen Ansprechpartner; wechselnde Mitarbeiter antworten, Hilfeseiten gibt es nur im Portal.
fact-support-team = Ein Werbetext verspricht ein eigenes Team: affiliates@service.alibaba.com.
fact-support-unanswered = Ein Mitglied bekam keine Antwort vom Support.
fact-support-individual = Der Support von ePN prüft eine Traffic-Quelle auf Wunsch einzeln.
fact-support-better = Ein Tester findet die Verwaltung bei CJ und FlexOffers besser.
fact-claims-top-publishers = Portals spricht von Spitzenpartnern mit über { $first } im Monat und von { $second } Auszahlungen im Monat.
fact-claims-averages = Es spricht auch von { $rate } Conversion und { $amount } je Bestellung im Schnitt.
fact-claims-thousand = Ein Tester hält { $amount } im Monat für unwahrscheinlich.
fact-claims-epn-title = Die Überschrift von ePN sagt bis zu { $high } einer Bestellung.
fact-claims-depends = Ich verspreche nichts: Es hängt von deinem Publikum ab und davon, was es kauft.
fact-networks-list = Unsere Quellen nennen AliExpress Portals, ePN, Admitad, CJ Affiliate und FlexOffers.
fact-networks-history = Das Programm begann 2013 bei Commission Junction und wurde später selbst betrieben.
fact-networks-advice = Ein Tester zieht CJ oder FlexOffers vor: niedrigere Sätze ({ $low } bis { $high }), bessere Verwaltung, Zuordnung und Berichte. Eine Meinung.
fact-traffic-content-sites = Erlaubt sind Inhaltsseiten, Testberichte und Suchanzeigen ohne Markenbegriffe.
fact-traffic-approval = Jede andere Methode braucht vorher eine Genehmigung; eine Chat-Community ist so eine.
fact-traffic-all-but-brand = Außerhalb der GUS: jede Art Traffic außer kontextbezogener Werbung auf die Marke.
fact-traffic-cis-file = Für die GUS gibt es eine eigene Datei mit Anforderungen, die in unserer Kopie fehlt; ein Verstoß kann die Zusammenarbeit beenden.
fact-traffic-brand-ads = Kontextanzeigen dürfen die Marke nicht in Keywords, Titel oder Text haben, auch nicht falsch geschrieben oder in anderen Sprachen; nimm sie in die negativen Keywords auf.
fact-traffic-mailings = E-Mail und SMS nur an Leute, die sie abonniert haben, mit klarer Abmeldemöglichkeit.
fact-traffic-conscious-click = Ein Klick muss bewusst gewollt sein; Cookie-Stuffing ist verboten.
fact-traffic-illegal-sites = Keine Werbung auf Seiten, die Urheberrechte verletzen.
fact-traffic-refund-content = Keine „Refund“-Inhalte, die Verkäufer täuschen sollen, und nichts, was dem Ruf von AliExpress schadet.
fact-traffic-on-aliexpress = Keine Affiliate-Links auf AliExpress selbst, auch nicht in Bewertungen: Das Konto wird gesperrt und alle Einnahmen einbehalten.
fact-traffic-popunder = Pop-under: nicht genannt, aber ein Klick, den niemand wollte, ist nicht erlaubt.
fact-traffic-fraud = Betrug kann zu Abzügen, Statusverlust und rechtlichen Schritten führen.
fact-trademark-keywords = Keine Markenbegriffe in Suchanzeigen.
fact-trademark-domain = Kein „AliExpress“, kein Schreibfehler davon und kein ähnlicher Name in einer Domain.
fact-trademark-logo = Kein altes oder neues Logo und kein erkennbarer Teil davon im Kopf einer Seite oder im Bild einer Community; kein kopiertes Favicon.
fact-trademark-third-party = Es muss klar sein, dass du ein Dritter ohne rechtliche Bindung an AliExpress oder Alibaba bist.

## Playground

playground-title = Magpie-Spielwiese
playground-sandbox = Testmodus
playground-sandbox-detail = Alle Produkte, Preise und Provisionen hier sind erfunden. Es wird nichts verkauft und niemand bezahlt.
playground-you-are = Du bist
playground-role-member = Mitglied
playground-role-admin = Admin
playground-two-windows = Öffne die Seite in zwei Fenstern, um zwei Leute zugleich zu sein.
playground-chats = Chats
playground-group-title = Schnäppchennest
playground-group-subtitle = Gruppe mit Ann, Ben, Mia und Magpie
playground-private-title = Magpie
playground-private-subtitle = Privater Chat mit dem Bot
playground-unread = Neue Nachrichten
playground-restart = Mit leeren Chats neu anfangen
playground-theme = Zwischen hell und dunkel wechseln
playground-language = Sprache
playground-language-of = Die Sprache, die { $name } spricht
playground-messages = Nachrichten
playground-welcome-group = Füge einen Produktlink ein und sieh, was er bringt
playground-welcome-group-detail = Magpie antwortet mit einem Tracking-Link, dem Preis und deinem Anteil. Nimm eines der Beispiele unten, oder wechsle die Person und antworte als jemand anderes.
playground-welcome-private = Nur du und Magpie
playground-welcome-private-detail = Diesen Chat sieht sonst niemand. Füge einen Link ein, oder tippe /, um zu sehen, was du fragen kannst.
playground-needs-script = Die Chats brauchen JavaScript. Bitte schalte es für diese Seite ein.
playground-bot = Bot
playground-edited = bearbeitet
playground-only-you = Nur für dich sichtbar
playground-posted-for = Gepostet für { $name }
playground-edit = Deine Nachricht bearbeiten
playground-delete = Deine Nachricht löschen
playground-typing = Magpie schreibt
playground-to-latest = Neueste Nachrichten
playground-skip = Zum Nachrichtenfeld springen
playground-samples = Probier mal
playground-sample-product = Ein Produkt
playground-sample-short = Ein Kurzlink
playground-sample-several = Mehrere Links
playground-sample-store = Ein Shop
playground-sample-lookalike = Ein gefälschter Link
playground-sample-commands = / Befehle
playground-say-product = Hat das schon mal jemand ausprobiert?
playground-say-short = Das wurde mir gerade geschickt:
playground-say-several = Ich kann mich nicht entscheiden:
playground-say-store = In dem Shop gibt es schöne Sachen:
playground-say-lookalike = Ist der Link hier echt?
playground-commands = Befehle
playground-compose-label = Als { $name } schreiben
playground-compose-placeholder = Link einfügen oder / tippen
playground-send = Senden
playground-start = Starten
playground-editing = Du bearbeitest deine Nachricht
playground-cancel = Abbrechen
playground-copied = Kopiert
playground-copy-failed = Kopieren war nicht erlaubt. Markiere den Text bitte selbst.
playground-offline = Verbindung verloren. Neuer Versuch…
playground-shop-title = Hier würde sich der Shop öffnen
playground-shop-detail = In einem echten Netzwerk wäre dieser Klick jetzt auf der Produktseite, und was dort gekauft wird, würde für die Person zählen, die den Link gepostet hat. Hier wird nichts verkauft.
playground-shop-page = Seite
playground-shop-marks = Kennzeichen im Link
playground-shop-back = Zurück zu den Chats
playground-error-empty = Schreib erst etwas.
playground-error-too-long = Das ist zu lang: höchstens { $max } Zeichen.
playground-error-gone = Die Nachricht ist nicht mehr da.
playground-error-not-yours = Nur wer eine Nachricht geschrieben hat, kann sie ändern.
playground-error-not-stored = Magpie konnte das nicht annehmen. Versuch es bitte noch mal.
playground-error-closed = Magpie startet gerade neu. Versuch es gleich noch mal.
playground-error-flood = Einen Moment bitte: Das war zu viel auf einmal.
playground-error-session = Diese Chats sind zu Ende. Lade die Seite neu, um neue zu bekommen.
playground-error-failed = Das hat nicht geklappt. Versuch es bitte noch mal.

inline-start = Unseren privaten Chat öffnen

settings-home = Community
settings-choose-home = Welche Community soll zählen, wenn du mir privat schreibst?
settings-home-none = Du hast noch in keiner Community einen Link gepostet. Die erste, in der du es tust, zählt dann hier.

permission-view-channel = In { $place } sehe ich einen Kanal nicht, in dem ich gebraucht werde. Gib mir dort das Recht „Kanal anzeigen“.
permission-send-messages = In { $place } darf ich nicht schreiben. Gib mir dort das Recht „Nachrichten senden“.
permission-embed-links = Ich darf hier keine Karten zeigen, darum fehlen meinen Antworten Bild und Aufbau. Gib mir das Recht „Links einbetten“.
permission-read-history = Ich darf hier keine früheren Nachrichten lesen und kann nach einer Pause nichts nachholen. Gib mir das Recht „Nachrichtenverlauf anzeigen“.
permission-manage-messages = Ich darf hier keine Nachrichten entfernen, das braucht es zum Ersetzen von Links. Gib mir das Recht „Nachrichten verwalten“ oder nimm /community reply.
permission-manage-webhooks = Ich darf hier nicht unter dem Namen von Mitgliedern posten, das braucht es zum Ersetzen von Links. Gib mir das Recht „Webhooks verwalten“ oder nimm /community reply.
permission-other = In { $place } fehlt mir das Recht { $permission }.
