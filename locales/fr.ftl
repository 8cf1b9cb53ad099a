### Toutes les phrases du bot, en français : mêmes clés et mêmes variables que en.ftl.

money = { $amount }
rate = { $rate }

## Cards

card-price = Prix
card-price-from = dès { $price }
card-discount = −{ $percent }
card-rating = Avis
card-positive = { $percent } positifs
card-sold = { $count ->
    [one] { $count } vendu
   *[other] { $count } vendus
}
card-delivery = Livraison
card-delivery-days = { $days ->
    [one] environ { $days } jour
   *[other] environ { $days } jours
}
card-rate = Taux de commission
card-commission = Commission
card-commission-none = aucune
card-you-earn = Tu gagnes
card-earn-from = dès { $amount }
card-capped-order = plafond de { $cap } par commande
card-capped-item = plafond de { $cap } par article
card-coupon = Code promo :
card-estimate = Estimation pour un article au prix le plus bas. C’est le relevé du réseau qui décide.
card-untracked = Le réseau n’a pas donné de lien suivi pour ce produit : un achat ne compterait pas. Essaie chez un autre vendeur.
card-plain-link = Ouvrir la page sans suivi
card-link-anyway = Le lien ci-dessous est quand même suivi : ce qui est acheté d’autre après le clic peut compter.
card-unlisted-title = Absent du catalogue d’affiliation
card-unlisted = Le réseau ne référence pas ce produit : il ne rapporte sans doute rien. Cherche un produit proche avec /search.
card-not-shipped-title = Pas proposé dans ton pays
card-not-shipped = Le réseau référence ce produit, mais pas pour les acheteurs du pays choisi. Change-le avec /settings.
card-page-store = Boutique
card-page-category = Catégorie
card-page-search = Résultats de recherche
card-page-campaign = Page de promos
card-page-home = Page d’accueil
card-page-earns = Ce qui est acheté après un clic sur ce lien compte, au taux normal de chaque produit. Le lien direct d’un produit rapporte le plus.
card-page-unpaid = Le réseau ne donne pas de lien suivi pour cette page. Colle le lien d’un produit.
card-pending = Le réseau est lent en ce moment. Je complète ce message dès qu’il répond.
card-unavailable = Le réseau ne répond pas en ce moment. Recolle le lien dans quelques minutes.
card-failed-dead = Ce lien ne mène plus nulle part. Ouvre-le dans l’appli et copie le lien du produit lui-même.
card-failed-foreign = Ce lien mène à un autre site : rien à gagner ici. Colle un lien AliExpress.
card-failed-unreachable = Je n’ai pas pu suivre ce lien. Recolle-le dans une minute, ou colle le lien du produit lui-même.
card-failed-not-a-shop-page = Cette page relève de ton compte ou de l’assistance. Colle plutôt le lien d’un produit.
card-more-links = { $count ->
    [one] { $count } autre lien a été laissé de côté.
   *[other] { $count } autres liens ont été laissés de côté.
}
card-sandbox = Mode d’essai : ici, les produits, les prix et les liens sont inventés.

rate-hot = { $rate } · produit hot
rate-affiliate = { $rate } · produit affilié
rate-non-affiliate = { $rate } · hors programme d’affiliation
rate-zero = { $rate }

none-zero-rate = Le vendeur ne verse aucune commission sur ce produit.
none-zero-category = Cette catégorie ne rapporte rien : biens virtuels, frais de transport, paiements mobiles et catégories spéciales sont exclus.
none-brazil-computer-office = Pour une livraison au Brésil, les produits Informatique et Bureau hors programme d’affiliation ne rapportent rien.
none-tmall-from-russia = Les articles Tmall expédiés de Russie ne participent pas.
none-not-participating = Ce produit ne participe pas au programme d’affiliation.
none-rate-unknown = Le réseau ne donne pas de taux pour ce produit : impossible d’estimer un montant.

button-open-deal = Voir l’offre
button-open-page = Ouvrir la page
button-why = Pourquoi ce montant ?
button-my-commission = Ma commission
button-remove = Retirer

disclosure-label = Publicité
disclosure-line = { $label } · Lien affilié : si tu achètes, la communauté touche une commission, sans surcoût pour toi.

## Why this amount?

why-base = Prix le plus bas de l’article, hors livraison et taxes : { $price }
why-rate = Taux de ce produit ({ $kind }) : { $rate }
why-rate-range = Pour ce produit, on ne connaît qu’une fourchette ({ $kind }) : { $rate }
why-commission = { $price } × { $rate }, tronqué au centime : { $result }
why-cap-cuts = Le réseau verse au plus { $cap } par { $per } : { $result }
why-cap-spares = Le plafond de { $cap } par { $per } n’est pas atteint : { $result }
why-cap-not-stated = Le réseau n’indique pas de plafond par commande.
why-share = Ta part de { $share } : { $member } (communauté : { $house })
why-may-lower = Ce qui peut la réduire
why-more-caveats = { $count ->
    [one] et { $count } autre raison
   *[other] et { $count } autres raisons
}
participation-hot = produit hot
participation-affiliate = produit affilié
participation-non-affiliate = hors programme d’affiliation
participation-zero = sans commission
per-order = commande
per-item = article
caveat-coupon = un coupon : la commande peut alors être rejetée
caveat-coins = un paiement en pièces de l’appli
caveat-dispute = un litige ouvert par l’acheteur
caveat-other-country = une livraison dans un autre pays que celui du clic
caveat-plug-in = une extension d’achat dans le navigateur de l’acheteur
caveat-yes-app = la livraison express « Yes! » dans l’appli
caveat-s-click = un lien bâti sur le lien suivi de quelqu’un d’autre
caveat-similar-product = la boutique affiche un produit similaire à la place
caveat-traffic-quality = le réseau juge le trafic mauvais
caveat-out-of-stock = l’article est épuisé ou la commande n’aboutit pas
caveat-rounding = le réseau tronque à plusieurs étapes : 1 à 2 centimes de moins, c’est normal
caveat-country-unknown = le pays de tes acheteurs n’est pas réglé, d’où une fourchette : choisis-le avec /settings
caveat-hot-needs-direct-link = le taux hot exige un lien direct vers le produit
source-ours = notre propre lecture
source-undated = { $title }, sans date
source-not-before = { $title }, sans date, pas avant le { $day }
source-not-after = { $title }, sans date, pas après le { $day }

## The bot in general

command-unknown = Je ne connais pas cette commande. /help liste tout ce que je sais faire.
action-stale = Ce bouton n’est plus valable. Recolle le lien ou relance la commande.
late-apology = J’étais absent un moment. Renvoie-moi ça, s’il te plaît.
error-unexpected = Quelque chose a mal tourné de mon côté. Les personnes qui me gèrent sont prévenues ; réessaie plus tard.
private-chat-first = Ouvre notre discussion privée et appuie sur Démarrer : là, je pourrai te le montrer.
private-chat-offer = C’est pour toi seul. Je te le montre dans notre discussion privée.
private-chat-button = Montre-moi
remove-not-yours = Seule la personne qui a posté le lien, ou un admin, peut retirer ça.
commission-not-yours = Seule la personne qui a posté le lien peut voir ça. Poste-le toi-même pour voir la tienne.
context-menu-get-link = Obtenir mon lien

guard-waiting = Cet endroit attend l’accord des personnes qui gèrent le bot. D’ici là, je ne réponds ici qu’à /help.
guard-group-only = /{ $command } marche dans un groupe ou un serveur.
guard-private-only = /{ $command } marche dans notre discussion privée.
guard-admin-only = Seuls les admins d’ici peuvent utiliser /{ $command }. Demande à l’un d’eux.
guard-owner-only = Seules les personnes qui gèrent ce bot peuvent utiliser /{ $command }.
usage-subcommand-unknown = Ajoute l’une de ces options :
usage-option-missing = Il manque { $option } à { $command }.
usage-choice-unknown = { $option } peut être : { $choices }
usage-integer-malformed = { $option } doit être un nombre entier.

## Commands: links

command-link = Transformer un lien de produit en lien suivi
    .name = lien
command-link-url = Lien du produit, ou son numéro
    .name = url
link-usage = Envoie un lien de produit après /link, ou réponds par /link à un message qui en contient un.
link-not-supported = Je n’y trouve aucun lien de produit. Copie-le avec le bouton Partager de la boutique et renvoie-le.
command-check = Voir ce qu’un produit rapporte, par pays et par réseau
    .name = vérifier
command-check-url = Lien du produit
    .name = url
command-check-country = Pays de l’acheteur, deux lettres comme FR
    .name = pays
check-country = Acheteur en
check-network = Réseau
check-no-product = Ce lien ne mène pas à un seul produit : il n’y a donc pas de taux unique. Colle le lien d’un produit.
check-not-listed = absent
check-no-answer = pas de réponse
check-hot = (hot)
check-capped = (plafond)
country-unknown = Je ne connais pas ce pays. Utilise deux lettres, comme FR ou BE.
network-aliexpress = AliExpress Portals
network-epn = ePN
network-admitad = Admitad
network-cj = CJ
network-flexoffers = FlexOffers
network-sandbox = Réseau d’essai
command-search = Trouver des produits et des liens qui rapportent
    .name = chercher
command-search-words = Ce que tu cherches
    .name = mots
search-empty = Rien trouvé. Essaie avec moins de mots, ou d’autres.
command-hot = Voir les produits hot, au taux le plus élevé
    .name = hot
command-hot-words = Seulement les produits contenant ces mots
    .name = mots

## Commands: general

command-help = Ce que je sais faire ici
    .name = aide
help-waiting = Cet endroit attend l’accord des personnes qui gèrent le bot. Ensuite, colle ici un lien de produit et je réponds avec un lien suivi et ce qu’il rapporte.
help-private = Colle un lien de produit et je réponds avec un lien suivi et ce qu’il te rapporte.
help-group = Colle un lien de produit dans cette discussion et je réponds avec un lien suivi et ce qu’il rapporte.
help-admins = Pour les admins
command-start = Commencer ici
    .name = démarrer
command-start-text = Par où commencer
    .name = texte
welcome = Salut ! Je transforme les liens de produits AliExpress en liens suivis et j’affiche la commission après plafond, calcul à l’appui. Je suis le bot d’une communauté d’affiliés, pas d’AliExpress.
welcome-try = Colle ici un lien de produit pour essayer. /help liste tout le reste, /settings règle ta langue, ton pays et ta devise.

command-settings = Ta langue, ton pays et ta devise
    .name = réglages
command-settings-language = Langue dans laquelle je te réponds
    .name = langue
command-settings-country = Pays de tes acheteurs, deux lettres comme FR
    .name = pays
command-settings-currency = Devise des prix, comme EUR
    .name = devise
choice-language-en = English
choice-language-es = Español
choice-language-pt = Português
choice-language-fr = Français
choice-language-de = Deutsch
choice-language-ru = Русский
choice-language-ar = العربية
settings-title = Tes réglages
settings-language = Langue
settings-country = Pays
settings-currency = Devise
settings-country-none = non réglé
settings-automatic = automatique
settings-saved = Enregistré.
settings-why-country = Les taux dépendent du pays de l’acheteur. Sans pays, les estimations sont des fourchettes.
settings-choose-one = À toi de choisir :
settings-choose-country = Choisis le pays de tes acheteurs, ou envoie ses deux lettres : /settings country:NL
settings-choose-currency = Choisis une devise, ou envoies-en une autre : /settings currency:CAD
currency-unknown = La boutique n’affiche pas de prix dans cette devise. Choisis parmi : { $currencies }

command-privacy = Ce que je garde sur toi et comment l’effacer
    .name = confidentialité
command-privacy-action = Voir ce qui est gardé, ou l’effacer
    .name = action
choice-action-show = Voir
choice-action-delete = Effacer
privacy-title = Ce que je garde sur toi
privacy-text = Ton compte sur cette plateforme sous un id aléatoire, tes réglages et les liens créés pour toi, avec l’endroit où ils ont été postés. Les messages ne sont lus que pour y répondre et ne sont pas gardés.
privacy-account = Ton id ici
privacy-nothing = rien de gardé
privacy-links = Liens créés
privacy-home = Communauté principale
privacy-kept = Après l’effacement, les anciens liens gardent leurs montants pour les comptes de la communauté, sans rien qui mène à toi.
privacy-delete = Effacer mes données
privacy-delete-ask = Effacer tout ce qui mène à toi ? Les ventes qui arriveront plus tard par tes anciens liens ne pourront plus t’être créditées. C’est définitif.
privacy-delete-yes = Oui, effacer
privacy-delete-no = Garder
privacy-deleted = Effacé. Plus rien ici ne mène à toi. Si tu postes un lien, tout recommence à zéro.

## Commands: communities

greeting = Salut ! Colle ici un lien de produit AliExpress et je réponds avec un lien suivi, le taux et ce qu’il rapporte après plafond. Je suis le bot de cette communauté, pas d’AliExpress. Admins : cinq clics et je suis prêt.
greeting-waiting = Salut ! Les personnes qui me gèrent doivent encore approuver cet endroit. D’ici là, je ne réponds qu’à /help.
button-setup = Configurer
button-copy = Copier
command-community = Gérer ta communauté : configuration, part, réponses, personnes
    .name = communauté
command-community-setup = Configurer en cinq clics
    .name = configurer
command-community-show = Voir tous les réglages
    .name = voir
command-community-join = Rattacher un autre endroit à cette communauté avec un code à usage unique
    .name = rattacher
command-community-join-code = Code de l’autre endroit ; sans code, je t’en donne un
    .name = code
command-community-test = Créer un lien, le suivre une fois et vérifier qu’il compte pour toi
    .name = tester
command-community-share = Fixer la part des membres sur chaque commission
    .name = part
command-community-share-percent = Pourcentage, comme 70
    .name = pourcentage
command-community-region = Fixer le pays et la devise de tes acheteurs
    .name = région
command-community-region-country = Deux lettres comme FR ; sans rien, pays inconnu
    .name = pays
command-community-region-currency = Devise des prix, comme EUR
    .name = devise
command-community-language = Fixer la langue quand celle de la personne est inconnue
    .name = langue
command-community-language-language = Langue ; sans rien, celle de chaque endroit
    .name = langue
command-community-reply = Choisir comment je réponds aux liens
    .name = réponses
command-community-reply-mode = Répondre dessous, remplacer le message ou me taire
    .name = mode
choice-mode-reply = Répondre
choice-mode-replace = Remplacer
choice-mode-silent = Me taire
command-community-money = Choisir qui voit le taux et la commission
    .name = argent
command-community-money-visibility = Tout le monde, ou seulement qui a posté le lien
    .name = visibilité
choice-visibility-public = Tout le monde
choice-visibility-private = Qui a posté
command-community-channels = Choisir où je réponds aux liens
    .name = salons
command-community-channels-channel = Ici, pas ici ou partout
    .name = salon
choice-channel-here = Ici
choice-channel-not-here = Pas ici
choice-channel-all = Partout
command-community-ignore = Laisser tranquilles les liens de quelqu’un
    .name = ignorer
command-community-ignore-person = Mention ou numéro de la personne
    .name = personne
command-community-ignore-change = Ajouter ou retirer
    .name = changement
choice-change-add = Ajouter
choice-change-remove = Retirer
command-community-skip = Fixer un mot qui me fait passer un message
    .name = passer
command-community-skip-word = Un mot ; sans rien, je ne passe aucun message
    .name = mot
command-community-disclosure = Fixer comment les liens sont signalés comme publicité
    .name = mention
command-community-disclosure-wording = Pays comme FR, ou tes propres mots ; vide pour la mention par défaut
    .name = texte
command-community-network = Fixer le réseau d’affiliation des liens
    .name = réseau
command-community-network-network = Un réseau, ou le meilleur à chaque fois
    .name = réseau
choice-network-auto = Le meilleur
choice-network-aliexpress = AliExpress Portals
choice-network-epn = ePN
choice-network-admitad = Admitad
choice-network-cj = CJ
choice-network-flexoffers = FlexOffers
choice-network-sandbox = Réseau d’essai
command-community-treasurer = Désigner qui peut verser de l’argent
    .name = trésorier
command-community-treasurer-person = Mention ou numéro de la personne
    .name = personne
command-community-treasurer-change = Ajouter ou retirer
    .name = changement
command-community-attention = Réponses qui ne sont peut-être pas arrivées
    .name = suivi

community-title = Ta communauté
community-share = Part des membres
community-share-none = non fixée : tout revient à la communauté
community-share-malformed = Envoie un pourcentage de 0 à 100 avec deux décimales au plus, comme 70 ou 62.5.
community-country = Pays des acheteurs
community-currency = Devise
community-reply = Réponses
community-money = Taux et commission visibles par
community-channels = Répond dans
community-channels-all = tous les salons
community-channels-some = { $count ->
    [one] { $count } salon
   *[other] { $count } salons
}
community-channels-last = Ce serait le dernier salon. Choisis-en d’abord un autre, ou utilise /community reply silent.
community-ignored = Personnes ignorées
community-people = { $count ->
    [0] aucune
    [one] { $count } personne
   *[other] { $count } personnes
}
community-skip = Mot qui fait passer
community-skip-malformed = Il faut un seul mot, de 40 caractères au plus.
community-none = aucun
community-network = Réseau
community-deals = Promos
community-yes = Oui
community-no = Non
community-terms = Accord du réseau
community-terms-open = pas encore confirmé
community-terms-confirmed = confirmé le { $day }
community-disclosure = Mention publicitaire
disclosure-source = Usage sur place : { $source }. Ce n’est pas un conseil juridique.
disclosure-too-long = { $max } caractères au plus : la mention figure dans chaque fiche.
person-unknown = Mentionne la personne, ou envoie son numéro.
guard-treasurer-only = Seul un trésorier, ou les personnes qui gèrent ce bot, peut faire ça.
treasurer-added = C’est fait. Cette personne peut maintenant verser de l’argent.
treasurer-removed = C’est fait. Cette personne ne peut plus verser d’argent.
treasurer-is-none = Cette personne n’est pas à la trésorerie.
treasurer-last = Il faut un trésorier par communauté. Désigne d’abord quelqu’un d’autre.

setup-title = Configuration { $number }/{ $total }
setup-share = Quelle part de chaque commission revient à la personne qui a posté le lien ?
setup-region = Où vivent tes acheteurs ? Les taux et les prix en dépendent.
setup-region-mixed = Partout dans le monde
setup-mode = Comment répondre à un lien collé ? Dessous, en remplaçant le message par le nôtre, ou seulement sur commande.
setup-disclosure = Un lien affilié doit se reconnaître comme de la publicité. Cette ligne figure dans chaque fiche :
setup-disclosure-note = L’usage dans ton pays, pas un conseil juridique.
setup-disclosure-default = Garder cette ligne
setup-disclosure-own = J’écris la mienne
setup-deals = Est-ce que je poste ici les promos hot quand la communauté en envoie ?
setup-terms = Dernier point : les réseaux demandent un accord pour tout canal autre qu’un site. As-tu vérifié que le tien autorise une communauté de discussion et le partage avec les membres ?
setup-terms-yes = Oui, c’est autorisé
setup-terms-later = Je vais vérifier
setup-done = Tout est prêt
setup-done-hint = Change ce que tu veux avec /community. Vérifie que les liens comptent pour toi avec /community test.
setup-again = Recommencer

approval-ask = On m’a ajouté à un nouvel endroit. Est-ce que j’y travaille ?
approval-accept = Accepter
approval-refuse = Refuser
approval-accepted = Accepté :
approval-refused = Refusé :

join-code = Un admin de l’autre endroit envoie ceci là-bas dans les dix minutes. Valable une seule fois.
join-code-unknown = Ce code est inconnu, déjà utilisé ou trop vieux. Demandes-en un autre avec /community join dans l’autre endroit.
join-already = Cet endroit fait déjà partie de cette communauté.
join-done = Cet endroit fait maintenant partie de :

test-title = Test avec { $network }
test-link-made = ✓ Le réseau a créé un lien.
test-no-link = Le réseau n’a créé aucun lien. Vérifie le tracking ID dans la configuration.
test-not-followed = D’ici, impossible de suivre le lien jusqu’à la boutique : le reste n’a pas pu être vu. Réessaie plus tard.
test-sub-id-right = ✓ Notre étiquette arrive à la boutique : chaque vente peut être rattachée au membre.
test-sub-id-unseen = ✗ Notre étiquette n’a pas été vue à la boutique. Les ventes risquent de ne pas être rattachées aux membres : demande au réseau.
test-account-right = ✓ La vente compte pour ton compte { $account }.
test-account-wrong = ✗ La vente compterait pour un autre compte que { $account }. Vérifie le tracking ID dans la configuration.
test-account-unseen = – L’adresse de la boutique n’affiche pas le compte ; le lien a été créé pour { $account }.
test-network-throttled = Le réseau demande de patienter. Réessaie dans une minute.
test-network-unavailable = Le réseau ne répond pas. Réessaie plus tard.
test-network-unreadable = Je ne comprends pas la réponse du réseau. Le journal donne les détails.
test-network-refused = Le réseau refuse l’appel. Vérifie l’app key, le secret et le tracking ID.
test-network-forbidden = L’appli n’a pas accès à l’API d’affiliation. Demande-le dans la console du réseau.
test-network-empty = Le réseau n’a rien à proposer pour ce test. Réessaie plus tard.

attention-none = Tout est arrivé. Rien à signaler.
attention-uncertain = { $count ->
    [one] { $count } réponse n’est peut-être pas arrivée :
   *[other] { $count } réponses ne sont peut-être pas arrivées :
}
attention-parked = { $count ->
    [one] { $count } message n’a pas pu être traité ; le journal dit pourquoi.
   *[other] { $count } messages n’ont pas pu être traités ; le journal dit pourquoi.
}
attention-again = Renvoyer
attention-gone = C’est déjà réglé.
attention-sent = Renvoyé.

## Asking and teaching

command-faq = Poser une question sur commission, paiements, coupons et règles
    .name = questions
command-faq-question = Ta question avec tes mots ; sans elle je liste les sujets
    .name = question
faq-menu = Que veux-tu savoir ? Choisis une question ou pose-la avec tes mots.
faq-page = Page { $number } sur { $total }
faq-page-back = ‹ Retour
faq-page-next = Suite ›
faq-all-topics = Toutes les questions
faq-unknown-unnoted = Celle-là, je ne la connais pas.
faq-unknown-next = Essaie d’autres mots ou choisis une question dans la liste.
faq-talk = Je suis plus doué pour les liens et les questions : colle un lien de produit ou demande-moi ce qu’il en est des commissions, paiements ou coupons.
faq-just-answered = Je viens d’y répondre ici : regarde un peu plus haut.
faq-slow-down = C’était beaucoup à la fois. Redemande dans une minute.
faq-too-long = C’est trop long pour moi. Pose une question en une ou deux phrases.
faq-vote-helpful = Merci ! C’est noté pour les admins.
faq-vote-not-helpful = Merci. Les admins voient quelles réponses n’aident pas.
command-community-faq = M’apprendre des réponses et voir ce que je n’ai pas su répondre
    .name = questions
command-community-faq-change = Ajouter, modifier, retirer ou voir une liste
    .name = changement
command-community-faq-question = La question ; pour modifier ou retirer, aussi son numéro dans la liste
    .name = question
command-community-faq-answer = Ce que je dois répondre
    .name = réponse
command-community-faq-language = Langue de la question ; sans elle je la devine
    .name = langue
choice-change-edit = Modifier
choice-change-list = Lister
choice-change-unanswered = Questions sans réponse
choice-change-votes = Votes sur les réponses
choice-change-auto-on = Répondre de soi-même : oui
choice-change-auto-off = Répondre de soi-même : non
community-questions = Répond aux questions
community-questions-auto = quand on le lui demande, et de lui-même s’il est très sûr
community-questions-asked = quand on le lui demande
faq-own-title = Réponses de cette communauté
faq-own-none = Tu ne m’as encore appris aucune réponse.
faq-own-usage = Il me faut une question et sa réponse. En une ligne : /community faq add Quand est la paie ? | Chaque vendredi
faq-own-too-long = Au plus { $question } caractères pour la question et { $answer } pour la réponse.
faq-own-too-many = Une communauté peut m’apprendre au plus { $max } réponses. Retires-en une d’abord.
faq-own-unknown = Je ne trouve pas cette question parmi tes réponses. /community faq list les montre avec leur numéro.
faq-own-removed = Retirée :
faq-own-saved = Enregistré ({ $language }). Désormais je réponds :
faq-unanswered-title = Questions auxquelles je n’ai pas su répondre
faq-unanswered-none = Il n’y a aucune question sans réponse.
faq-unanswered-left = Autres : { $count }
faq-unanswered-hint = Apprends-moi avec /community faq add, ou retire une question de la liste avec son bouton.
faq-votes-title = Votes sur les réponses, les pires d’abord
faq-votes-none = Personne n’a encore voté sur une réponse.
faq-votes-answer = Réponse
privacy-questions = Dans une communauté je garde aussi, sous ton id, les questions auxquelles je n’ai pas su répondre et tes votes sur les réponses. La suppression les efface.

## Answers about the program

faq-for-network = Pour { $network }
faq-sandbox = C’est le réseau d’essai : il suit les règles d’AliExpress Portals.
faq-not-stated = Nos sources n’en disent rien pour { $network }. Ses propres conditions font foi : demande à son support.
faq-contradictions = D’autres sources disent autre chose :
faq-elsewhere = Sur d’autres réseaux :
faq-unverified = Affirmé, mais non vérifié :
faq-ours = notre lecture, pas la parole du réseau
faq-more = Plus
faq-sources = Sources
faq-source = { $title } ({ $date })
faq-source-undated = non daté
faq-source-not-before = non daté, pas avant { $date }
faq-source-not-after = non daté, pas après { $date }
faq-source-around = { $date }
faq-source-between = entre { $from } et { $to }
faq-rates-change = Les taux varient selon le produit et dans le temps : un chiffre ne vaut qu’au moment de la consultation.
faq-paste-link = Colle le lien d’un produit pour voir son chiffre.
faq-offer = Tu voulais dire l’une de celles-ci ?
faq-unknown = Celle-là, je ne la connais pas. J’ai noté la question pour les admins.
faq-own-answer = Réponse de cette communauté
faq-helpful = Utile
faq-not-helpful = Pas utile
faq-next-payout-day = Prochain jour de paiement selon cette règle : { $date }.
faq-after-fee = Sur { $amount }, il reste { $rest } après les frais de { $fee }.
faq-nothing-after-fee = { $amount } ne couvre même pas les frais de { $fee }.
faq-below-minimum = { $amount } est sous le minimum de { $minimum }.
faq-above-minimum = { $amount } atteint le minimum de { $minimum }.
faq-price-range = Pour un prix de { $price } : de { $low } à { $high }, d’après les seuls taux généraux.
faq-price-capped = Pour un prix de { $price } : de { $low } à { $high } ; le haut est coupé par le plafond de { $cap }.
faq-cap-reached = À { $rate }, le plafond de { $cap } est atteint dès un prix de { $price }.

fact-rate-standard = La commission normale sur { $network } va de { $low } à { $high }.
fact-rate-usual = Une source parle de { $low } à { $high } en général ; cela inclut les produits hot.
fact-rate-fixed-note = Une note ultérieure d’un blog parle de { $low } à { $high } fixes sur tous les produits participants.
fact-rate-minimum-claim = Un testeur dit fausse l’affirmation de Portals d’un minimum de { $low } : le minimum est zéro.
fact-rate-affiliate-region = { $region ->
    [cis] Pour les commandes livrées dans la CEI, les produits des boutiques participantes rapportent de { $low } à { $high }.
   *[other] Pour les commandes livrées hors de la CEI, les produits des boutiques participantes rapportent de { $low } à { $high }.
}
fact-rate-nonaffiliate-other = Hors de la CEI, les produits de boutiques hors programme rapportent aussi de { $low } à { $high }.
fact-rate-nonaffiliate-cis = Dans la CEI, les produits de boutiques hors programme rapportent à partir de { $low }.
fact-rate-category = La même page dit aussi de { $low } à { $high }, selon la catégorie.
fact-rate-low-traffic = AliExpress peut baisser le taux s’il détecte un trafic de mauvaise qualité.
fact-rate-seller-sets = Le vendeur décide s’il participe et fixe le pourcentage ; il varie donc selon le produit et dans le temps.
fact-rate-cis-seller = Dans la CEI, le montant dépend du taux du vendeur.
fact-rate-tiers = Des vendeurs peuvent payer davantage certains partenaires, en général pour de plus grosses commandes.
fact-rate-link-checker = Le vérificateur de liens d’ePN montre le taux approximatif et si le produit participe ; il peut avoir du retard.
fact-rate-dropshipping = Depuis le { $since }, les canaux de dropshipping touchent le taux du vendeur, et aussi les taux hot.
fact-hot-up-to = Les produits hot sur { $network } rapportent jusqu’à { $high }.
fact-hot-fifty-claim = Portals parle lui-même de taux jusqu’à { $high } ; un testeur dit avoir vu plus.
fact-hot-direct-link = Le taux hot ne compte que si le lien mène directement à ce produit. Après un lien vers l’accueil, c’est la commission normale.
fact-hot-direct-link-cautious = Par prudence, nous ne comptons le taux hot que pour un lien direct vers le produit, comme l’indique ePN.
fact-cap-order = { $network } paie au plus { $amount } par commande.
fact-cap-item-hot = { $network } paie au plus { $amount } par article sur les produits hot.
fact-zero-special = Les produits de la « catégorie spéciale » ne rapportent rien.
fact-zero-all-eligible-claim = Un texte publicitaire dit que tous les produits donnent droit à commission.
fact-zero-every-purchase-claim = Portals dit payer chaque achat ; un testeur dit que c’est faux.
fact-zero-in-stock = Seuls comptent les articles en stock et les transactions terminées.
fact-zero-virtual = Les biens et services virtuels de toute sorte, les paiements mobiles et les frais de transport ne rapportent rien.
fact-zero-stores = Il existe des boutiques sans commission.
fact-zero-all-participate-claim = La même page dit que tous les produits participent sauf Tmall depuis la Russie.
fact-zero-brazil = Depuis le { $since }, les produits non affiliés de Computer & Office livrés au Brésil ne rapportent rien.
fact-zero-tmall = Les articles de la section Tmall livrés depuis la Russie ne participent pas.
fact-zero-yes = Les articles en livraison express « Yes! » achetés dans l’appli ne rapportent pas de commission.
fact-zero-gift-cards = Cartes cadeaux : aucune source n’en parle. Nous les traitons comme des biens virtuels, qui ne rapportent rien.
fact-zero-not-participating = Un vendeur qui ne participe pas ne paie rien.
fact-base-goods = La commission se calcule sur la marchandise, sans la livraison.
fact-base-goods-cautious = Aucune source ne le dit pour { $network } ; nous calculons sans la livraison, comme l’indique ePN.
fact-base-tax = Aucune source ne parle de taxes ; nos estimations les laissent de côté.
fact-rounding-down = Les commissions sont toujours coupées vers le bas : { $low } à { $high } centimes de moins sur une petite commande, c’est normal.
fact-rounding-truncation = D’après les rapports publiés, les montants sont coupés au centime, sans arrondi vers le haut.
fact-rounding-ours = Nos estimations sont aussi coupées au centime, tout comme ta part.
fact-bonus-up-to = Une prime allant jusqu’à { $amount } par nouvel acheteur est possible, pas certaine.
fact-bonus-first-sale = Un texte publicitaire parle de récompenses pour la première vente, sans montant ni dire de qui.
fact-bonus-none = Admitad ne paie plus de prime pour les nouveaux acheteurs depuis le { $since }.
fact-bonus-never-promised = Nos estimations ne la comptent jamais.
fact-coupons-no-commission = Aucune commission n’est versée sur les coupons utilisés.
fact-coupons-one = Une seule remise ou un seul coupon par transaction.
fact-coupons-may-reject = AliExpress peut rejeter la commande si l’acheteur a utilisé un de ses coupons (spécial, vendeur, nouveau client, etc.) ou des pièces. Il peut, ce n’est pas systématique.
fact-coupons-advertised = La même page recommande les pièces et coupons de l’appli pour attirer des acheteurs.
fact-cookie-days-region = { $region ->
    [cis] Pour les acheteurs des pays de la CEI, le cookie dure { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
   *[other] Pour les acheteurs des autres pays, le cookie dure { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
}
fact-cookie-ukraine = L’Ukraine n’est pas dans la liste de la CEI : nous lisons donc { $days } jours.
fact-cookie-session = Une page plus ancienne d’ePN parle de la session du navigateur.
fact-cookie-days = Sur { $network }, le cookie dure { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après le clic.
fact-cookie-session-quoted = L’aide de Portals dit « par session » ; le testeur qui la cite dit que c’est faux.
fact-cookie-cleared = Un acheteur qui efface ses cookies ne peut plus être suivi.
fact-cookie-awin = Awin indique { $low } jours à un endroit, { $days } jours ou la session à un autre.
fact-cookie-tradedoubler = Tradedoubler indique à la fois { $low } et { $days } jours.
fact-cookie-sellers = Une note côté vendeurs indique { $days } jours.
fact-attribution-priority = Priorité des pages : produit hot, puis tout autre produit, puis catégories et assimilées, enfin l’accueil.
fact-attribution-product-wins = Un lien vers un produit l’emporte sur un lien ultérieur d’un autre vers l’accueil.
fact-attribution-russian-store = Pour un produit d’une boutique russe, le lien doit mener directement au produit ou à une page de cette boutique, et la commande y être passée.
fact-attribution-last-paid = Admitad crédite le dernier clic payant.
fact-attribution-not-stated = Premier ou dernier clic entre deux liens produit : nos sources ne le disent pas.
fact-geo-match = Depuis le { $since }, la commission entière exige que le pays de livraison soit celui du clic.
fact-geo-scheme-missing = Les montants ont changé le { $since } ; le barème manque dans notre copie, nous ne citons donc aucun chiffre.
fact-geo-cis-list = La CEI désigne ici : { $countries }.
fact-geo-ukraine = L’Ukraine n’est pas dans cette liste : les taux des autres pays s’appliquent.
fact-geo-vpn = VPN : aucune source n’en parle. D’après la règle des pays, un clic depuis un autre pays peut coûter une partie de la commission.
fact-sclick-direct-only = N’utilise que des liens directs : avec un lien s.click, la commission peut ne pas être comptée.
fact-sclick-expanded = Colle-le quand même : je l’ouvre et crée notre propre lien vers le produit.
fact-target-home = Pour l’accueil, utilise https://aliexpress.com.
fact-target-deep = Les liens peuvent aussi mener à des résultats de recherche, produits hot, événements et offres du jour.
fact-target-product-first = Le mieux est de lier directement le produit.
fact-similar-product = Si un produit a disparu ou que sa boutique ne participe pas, le visiteur peut être envoyé vers un produit similaire d’un vendeur participant.
fact-plugin-interrupts = Si l’acheteur utilise l’extension « AliExpress Assistant - Online Shopping », le suivi peut être rompu et rien n’est payé.
fact-order-number-differs = Le numéro de commande de l’acheteur et celui des statistiques ePN peuvent différer.
fact-missing-claims-unsupported = Admitad ne prend pas de réclamations pour les commandes AliExpress perdues.
fact-missing-refresh = Admitad actualise les statistiques AliExpress toutes les { $minutes } minutes.
fact-missing-live-report = Portals a un rapport de commandes en direct : commence par là.
fact-missing-claim-here = Donne le numéro de commande à un admin de cette communauté : il peut le chercher dans les rapports du réseau.
fact-app-not-stated = Les achats dans l’appli comptent-ils en général ? Nos sources ne le disent pas. Demande au réseau.
fact-app-perks = ePN recommande elle-même l’appli aux acheteurs, avec ses jeux, coupons et recherche par photo.
fact-self-not-stated = Acheter par son propre lien : nos sources n’en disent rien. Demande au réseau avant de le faire.
fact-tracking-per-site = Crée un tracking ID par site ou canal pour comparer leurs résultats.
fact-tracking-connect = Relie les tracking ID à ta boutique pour que les ventes soient attribuées.
fact-tracking-subids = { $network } a des sub-ID dans ses liens : { $names }.
fact-tracking-ours = Dans cette communauté, pas besoin : chaque lien porte une marque opaque qui mène à toi.
fact-final-within = La commande compte quand l’acheteur est satisfait ; le vendeur est payé dans les { $days } jours suivant l’achat.
fact-final-longer = C’est plus long s’il y a eu un problème avec la commande.
fact-final-early = C’est plus rapide si l’acheteur confirme tôt la réception.
fact-final-shipping = L’express comme DHL prend { $expressLow } à { $expressHigh } jours, la poste { $postLow } à { $postHigh }.
fact-final-average = Les commandes sont confirmées après { $low } à { $days } jours en moyenne.
fact-final-epn-words = Les mots d’ePN : en attente (en livraison), en cours (confirmée par l’acheteur, contrôlée jusqu’à un mois), confirmée ou refusée.
fact-final-admitad = Admitad approuve quelques heures après la confirmation de l’acheteur.
fact-final-cj = CJ verrouille en général les commissions le { $low } ou le { $high } du mois suivant.
fact-payout-by-day = Le retrait est possible jusqu’au { $day } de chaque mois.
fact-payout-monthly = Le paiement est mensuel, pour les commandes terminées seulement.
fact-payout-member-fast = Un membre a eu l’argent { $days } jours après sa demande.
fact-payout-member-slow = Un autre n’a rien reçu en { $months } mois, ni réponse du support.
fact-payout-balance-only = La « commission estimée du mois dernier » n’est pas un solde : seul le solde peut être retiré.
fact-payout-epn-wallets = ePN paie sur portefeuilles et cartes dans les { $minutes } minutes suivant la demande.
fact-payout-epn-wire = Les virements partent ces jours du mois : { $windows } (page ancienne).
fact-payout-admitad = Le paiement standard d’Admitad tombe le { $weekday } de la semaine suivante.
fact-payout-about-day = CJ paie vers le { $day } du mois.
fact-payout-net60 = FlexOffers paie à NET{ $days }, entre le { $low } et le { $high } du mois.
fact-payout-closed-first = Rien n’est payable avant la clôture de la commande.
fact-payout-community = Le moment où tu touches ta part ici dépend des règles de cette communauté : demande à ses admins.
fact-threshold = Le minimum est de { $amount }.
fact-threshold-more = Un membre dit qu’il faut plus de { $amount }, à cause des frais bancaires.
fact-threshold-per-currency = Le minimum est de { $amount } ; les autres devises ont le leur.
fact-threshold-cj = { $first } par dépôt direct, { $second } par chèque ou Payoneer.
fact-threshold-not-public = Il y a un minimum, mais FlexOffers ne le publie pas.
fact-threshold-community = Cette communauté peut avoir son propre minimum et ses propres frais : demande à ses admins.
fact-fee = Chaque retrait coûte { $amount }.
fact-fee-failed-transfer = Un membre a perdu { $amount } à chacun de plusieurs virements échoués.
fact-fee-express = Le paiement express en un jour est payant ; aucun frais n’est cité pour le paiement standard.
fact-methods-bank = Portals paie uniquement par virement bancaire.
fact-methods-payoneer-failed = Des retraits vers Payoneer ont échoué pour un membre.
fact-methods-epn = ePN cite { $names }, le virement et les cartes (page ancienne, non datée).
fact-methods-cj = CJ paie par dépôt direct, chèque ou Payoneer.
fact-methods-paypal = PayPal : aucune de nos sources n’en parle.
fact-disputes-completed-only = La commission n’est payée que pour les transactions terminées.
fact-disputes-deducted = Dès que l’acheteur ouvre un litige, la commission de cette commande est déduite du solde.
fact-disputes-later-deductions = Des déductions ultérieures sont possibles aussi.
fact-disputes-won-not-stated = Ce qui se passe si le vendeur gagne le litige : nos sources ne le disent pas.
fact-joining-anyone = Tout le monde peut postuler, de partout.
fact-joining-needs = Un site web et un compte bancaire sont demandés, rien d’autre.
fact-joining-steps = Inscris-toi sur portals.aliexpress.com et remplis le profil.
fact-joining-free = L’inscription est gratuite.
fact-joining-worldwide = ePN vaut pour le monde entier.
fact-joining-offers = AliExpress a aussi des offres sur CJ Affiliate et FlexOffers.
fact-joining-apply-only = Pouvoir postuler ne veut pas dire être accepté.
fact-joining-member = Pour gagner dans cette communauté, pas besoin de compte : colle ici un lien de produit.
fact-api-key = Demande une app key dans le portail, puis relie tes tracking ID.
fact-api-products = L’API cherche, filtre et affiche des produits.
fact-reports-three = Portals a trois rapports : trafic, revenus et commandes en direct.
fact-reports-pv = « PV » y signifie pages vues, pas clics.
fact-reports-no-export = Ils ne peuvent pas être exportés.
fact-reports-ours = Les rapports sont au titulaire du compte : demande tes chiffres aux admins.
fact-support-no-manager = Pas de responsable attitré ; des agents variables répondent, et l’aide n’existe que dans le portail.
fact-support-team = Un texte publicitaire promet une équipe dédiée : affiliates@service.alibaba.com.
fact-support-unanswered = Un membre n’a pas eu de réponse du support.
fact-support-individual = Le support d’ePN examine une source de trafic sur demande.
fact-support-better = Un testeur trouve l’administration meilleure chez CJ et FlexOffers.
fact-claims-top-publishers = Portals parle d’affiliés à plus de { $first } par mois et de { $second } versés par mois.
fact-claims-averages = Il parle aussi d’une conversion de { $rate } et d’une commande moyenne de { $amount }.
fact-claims-thousand = Un testeur juge { $amount } par mois peu probables.
fact-claims-epn-title = Le titre d’ePN dit jusqu’à { $high } d’une commande.
fact-claims-depends = Je ne promets rien : cela dépend de ton public et de ce qu’il achète.
fact-networks-list = Nos sources citent AliExpress Portals, ePN, Admitad, CJ Affiliate et FlexOffers.
fact-networks-history = Le programme a commencé en 2013 chez Commission Junction, puis est devenu interne.
fact-networks-advice = Un testeur préfère CJ ou FlexOffers à Portals : taux plus bas ({ $low } à { $high }), meilleurs suivi, gestion et rapports. C’est un avis.
fact-traffic-content-sites = Sites de contenu, tests et annonces de recherche sans mots de marque sont acceptés.
fact-traffic-approval = Toute autre méthode exige un accord préalable ; une communauté de chat en est une.
fact-traffic-all-but-brand = Hors CEI : tout type de trafic sauf la publicité contextuelle sur la marque.
fact-traffic-cis-file = Pour la CEI il existe un fichier d’exigences absent de notre copie ; un manquement peut mettre fin à la coopération.
fact-traffic-brand-ads = La publicité contextuelle ne doit pas contenir la marque dans les mots-clés, le titre ou le texte, même mal écrite ou en d’autres langues ; mets-la en mots-clés négatifs.
fact-traffic-mailings = E-mail et SMS seulement aux abonnés, avec une sortie évidente.
fact-traffic-conscious-click = Un clic doit être un souhait conscient ; le cookie stuffing est interdit.
fact-traffic-illegal-sites = Pas d’annonces sur des sites violant le droit d’auteur.
fact-traffic-refund-content = Pas de contenu « remboursement » visant à tromper les vendeurs, rien qui nuise à la réputation d’AliExpress.
fact-traffic-on-aliexpress = Pas de liens d’affiliation sur AliExpress même, avis compris : compte bloqué et gains retirés.
fact-traffic-popunder = Pop-unders : non cités, mais un clic que personne n’a voulu n’est pas permis.
fact-traffic-fraud = La fraude peut entraîner déductions, perte de statut et poursuites.
fact-trademark-keywords = Pas de mots-clés de marque dans les annonces de recherche.
fact-trademark-domain = Pas d’« AliExpress », même mal écrit ou ressemblant, dans un domaine.
fact-trademark-logo = Ni ancien ni nouveau logo, ni partie reconnaissable, dans l’en-tête d’un site ou l’image d’une communauté ; pas de favicon copié.
fact-trademark-third-party = Il doit être clair que tu es un tiers sans lien juridique avec AliExpress ou Alibaba.

## Playground

playground-title = Magpie : terrain d’essai
playground-sandbox = Mode d’essai
playground-sandbox-detail = Tous les produits, prix et commissions sont inventés. Rien n’est vendu et personne n’est payé.
playground-you-are = Tu es
playground-role-member = Membre
playground-role-admin = Admin
playground-two-windows = Ouvre cette page dans deux fenêtres pour être deux personnes à la fois.
playground-chats = Discussions
playground-group-title = Le nid des bonnes affaires
playground-group-subtitle = Groupe avec Ann, Ben, Mia et Magpie
playground-private-title = Magpie
playground-private-subtitle = Discussion privée avec le bot
playground-unread = Nouveaux messages
playground-restart = Recommencer avec des discussions vides
playground-theme = Passer du clair au sombre
playground-language = Langue
playground-language-of = La langue que parle { $name }
playground-messages = Messages
playground-welcome-group = Colle un lien de produit et vois ce qu’il rapporte
playground-welcome-group-detail = Magpie répond avec un lien suivi, le prix et ta part. Choisis un exemple ci-dessous, ou change de personne et réponds à sa place.
playground-welcome-private = Rien que toi et Magpie
playground-welcome-private-detail = Personne d’autre ne voit cette discussion. Colle un lien, ou tape / pour voir ce que tu peux demander.
playground-needs-script = Les discussions ont besoin de JavaScript. Active-le pour cette page.
playground-bot = Bot
playground-edited = modifié
playground-only-you = Visible par toi seulement
playground-posted-for = Publié pour { $name }
playground-edit = Modifier ton message
playground-delete = Supprimer ton message
playground-typing = Magpie est en train d’écrire
playground-to-latest = Derniers messages
playground-skip = Aller au champ de message
playground-samples = Essaie
playground-sample-product = Un produit
playground-sample-short = Un lien court
playground-sample-several = Plusieurs liens
playground-sample-store = Une boutique
playground-sample-lookalike = Une imitation
playground-sample-commands = / Commandes
playground-say-product = Quelqu’un a déjà essayé celui-ci ?
playground-say-short = On vient de m’envoyer ça :
playground-say-several = J’hésite entre ceux-là :
playground-say-store = Il y a de jolies choses dans cette boutique :
playground-say-lookalike = Tu crois que c’est fiable ?
playground-commands = Commandes
playground-compose-label = Écrire en tant que { $name }
playground-compose-placeholder = Colle un lien ou tape /
playground-send = Envoyer
playground-start = Démarrer
playground-editing = Modification de ton message
playground-cancel = Annuler
playground-copied = Copié
playground-copy-failed = La copie n’a pas été autorisée. Sélectionne le texte à la main.
playground-offline = Connexion perdue. Nouvel essai…
playground-shop-title = Ici s’ouvrirait la boutique
playground-shop-detail = Sur un vrai réseau, ce clic mènerait maintenant à la page du produit, et ce qui y serait acheté compterait pour la personne qui a posté le lien. Ici, rien n’est vendu.
playground-shop-page = Page
playground-shop-marks = Marques dans le lien
playground-shop-back = Retour aux discussions
playground-error-empty = Écris d’abord quelque chose.
playground-error-too-long = C’est trop long : { $max } caractères au plus.
playground-error-gone = Ce message n’est plus là.
playground-error-not-yours = Seul son auteur peut modifier un message.
playground-error-not-stored = Magpie n’a pas pu prendre ça en compte. Réessaie.
playground-error-closed = Magpie redémarre. Réessaie dans un instant.
playground-error-flood = Un instant, s’il te plaît : ça fait trop à la fois.
playground-error-session = Ces discussions sont terminées. Recharge la page pour en ouvrir d’autres.
playground-error-failed = Ça n’a pas marché. Réessaie.

inline-start = Ouvrir notre discussion privée

settings-home = Communauté
settings-choose-home = Quelle communauté compte quand tu m’écris en privé ?
settings-home-none = Tu n’as encore publié de lien dans aucune communauté. La première où tu le feras comptera ici.

permission-view-channel = Sur { $place }, je ne vois pas un salon où on a besoin de moi. Donne-moi là-bas le droit « Voir le salon ».
permission-send-messages = Sur { $place }, je ne peux pas écrire. Donne-moi là-bas le droit « Envoyer des messages ».
permission-embed-links = Je ne peux pas afficher de fiches ici : mes réponses restent sans image ni mise en page. Donne-moi le droit « Intégrer des liens ».
permission-read-history = Je ne peux pas lire les anciens messages ici, donc rien rattraper après une pause. Donne-moi le droit « Voir les anciens messages ».
permission-manage-messages = Je ne peux pas supprimer de messages ici, ce qu’il faut pour remplacer les liens. Donne-moi le droit « Gérer les messages », ou choisis /community reply.
permission-manage-webhooks = Je ne peux pas publier sous le nom des membres ici, ce qu’il faut pour remplacer les liens. Donne-moi le droit « Gérer les webhooks », ou choisis /community reply.
permission-other = Sur { $place }, il me manque le droit { $permission }.
