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
