### Todas las frases que dice el bot, en español: las mismas claves y variables que en.ftl.

money = { $amount }
rate = { $rate }

## Cards

card-price = Precio
card-price-from = desde { $price }
card-discount = −{ $percent }
card-rating = Valoración
card-positive = { $percent } positivas
card-sold = { $count ->
    [one] 1 vendido
   *[other] { $count } vendidos
}
card-delivery = Entrega
card-delivery-days = { $days ->
    [one] cerca de 1 día
   *[other] unos { $days } días
}
card-rate = Comisión en %
card-commission = Comisión
card-commission-none = ninguna
card-you-earn = Tú ganas
card-earn-from = desde { $amount }
card-capped-order = tope de { $cap } por pedido
card-capped-item = tope de { $cap } por artículo
card-coupon = Cupón:
card-estimate = Estimación para un artículo al precio más bajo. Lo que cuenta es el informe de la red.
card-untracked = La red no dio enlace de seguimiento para este producto, así que la compra no contaría. Prueba con otro vendedor.
card-plain-link = Abrir la página sin seguimiento
card-link-anyway = El enlace de abajo sí lleva seguimiento: lo que se compre después del clic puede contar.
card-unlisted-title = Fuera del catálogo de afiliados
card-unlisted = La red no tiene este producto, así que lo más probable es que no pague comisión. Busca uno parecido con /search.
card-not-shipped-title = No disponible en tu país
card-not-shipped = La red tiene este producto, pero no para compradores del país elegido. Cámbialo con /settings.
card-page-store = Tienda
card-page-category = Categoría
card-page-search = Resultados de búsqueda
card-page-campaign = Página de ofertas
card-page-home = Portada de la tienda
card-page-earns = Lo que se compre tras hacer clic en este enlace cuenta, con la comisión normal de cada producto. Lo que mejor paga es el enlace directo a un producto.
card-page-unpaid = La red no da enlace de seguimiento para esta página. Pega el enlace de un producto.
card-pending = La red va lenta ahora mismo. Completaré este mensaje en cuanto responda.
card-unavailable = La red no responde ahora mismo. Vuelve a pegar el enlace en unos minutos.
card-failed-dead = Este enlace ya no lleva a ninguna parte. Ábrelo en la app y copia el enlace del propio producto.
card-failed-foreign = Este enlace lleva a otro sitio, así que aquí no da nada. Pega un enlace de AliExpress.
card-failed-unreachable = No he podido seguir este enlace. Pégalo otra vez en un minuto, o pega el enlace del propio producto.
card-failed-not-a-shop-page = Esta página es de tu cuenta o del servicio de ayuda. Pega mejor el enlace de un producto.
card-more-links = { $count ->
    [one] Ha quedado fuera 1 enlace más.
   *[other] Han quedado fuera { $count } enlaces más.
}
card-sandbox = Modo de prueba: los productos, precios y enlaces son inventados.

rate-hot = { $rate } · producto hot
rate-affiliate = { $rate } · producto afiliado
rate-non-affiliate = { $rate } · fuera del programa de afiliados
rate-zero = { $rate }

none-zero-rate = El vendedor no paga comisión por este producto.
none-zero-category = Esta categoría no paga nada: quedan fuera los bienes virtuales, los gastos de transporte, los pagos móviles y las categorías especiales.
none-brazil-computer-office = Con entrega en Brasil, los productos de Informática y Oficina fuera del programa de afiliados no pagan nada.
none-tmall-from-russia = Los artículos de Tmall enviados desde Rusia no participan.
none-not-participating = Este producto no participa en el programa de afiliados.
none-rate-unknown = La red no da porcentaje para este producto, así que no se puede estimar nada.

button-open-deal = Ver oferta
button-open-page = Abrir página
button-why = ¿Por qué este importe?
button-my-commission = Mi comisión
button-remove = Quitar

disclosure-label = Publicidad
disclosure-line = { $label } · Enlace de afiliado: si compras, la comunidad gana una comisión y a ti no te cuesta más.

## Why this amount?

why-base = Precio más bajo del artículo, sin envío ni impuestos: { $price }
why-rate = Porcentaje de este producto ({ $kind }): { $rate }
why-rate-range = De este producto solo se conoce un margen ({ $kind }): { $rate }
why-commission = { $price } × { $rate }, truncado al céntimo: { $result }
why-cap-cuts = La red paga como máximo { $cap } por { $per }: { $result }
why-cap-spares = No se llega al tope de { $cap } por { $per }: { $result }
why-cap-not-stated = La red no indica ningún tope por pedido.
why-share = Tu parte, el { $share }: { $member } (comunidad: { $house })
why-may-lower = Qué puede bajarla
why-more-caveats = { $count ->
    [one] y 1 motivo más
   *[other] y { $count } motivos más
}
participation-hot = producto hot
participation-affiliate = producto afiliado
participation-non-affiliate = fuera del programa de afiliados
participation-zero = sin comisión
per-order = pedido
per-item = artículo
caveat-coupon = un cupón: el pedido puede quedar rechazado
caveat-coins = pagar con monedas de la app
caveat-dispute = una disputa abierta por el comprador
caveat-other-country = entrega en un país distinto al del clic
caveat-plug-in = una extensión de compras en el navegador del comprador
caveat-yes-app = entrega exprés «Yes!» en la app
caveat-s-click = un enlace hecho sobre el enlace de seguimiento de otra persona
caveat-similar-product = que la tienda muestre otro producto parecido
caveat-traffic-quality = que la red considere malo el tráfico
caveat-out-of-stock = que el artículo se agote o el pedido no se complete
caveat-rounding = la red trunca en varios pasos: 1–2 céntimos menos es normal
caveat-country-unknown = no sé en qué país están tus compradores, por eso sale un margen: elígelo con /settings
caveat-hot-needs-direct-link = el porcentaje hot exige un enlace directo al producto
source-ours = lectura nuestra
source-undated = { $title }, sin fecha
source-not-before = { $title }, sin fecha, no antes de { $day }
source-not-after = { $title }, sin fecha, no después de { $day }

## The bot in general

command-unknown = No conozco ese comando. Con /help ves todo lo que puedo hacer.
action-stale = Ese botón ya no vale. Pega otra vez el enlace o repite el comando.
late-apology = Estuve un rato fuera. Envíamelo otra vez, por favor.
error-unexpected = Algo ha fallado por mi parte. Quienes me gestionan ya están avisados; inténtalo de nuevo más tarde.
private-chat-first = Abre nuestro chat privado y pulsa Iniciar; ahí te lo puedo enseñar.
private-chat-offer = Esto es solo para ti. Te lo enseño en nuestro chat privado.
private-chat-button = Enséñamelo
remove-not-yours = Solo puede quitarlo quien pegó el enlace o un admin.
commission-not-yours = Esto solo lo ve quien pegó el enlace. Pégalo tú y verás lo tuyo.
context-menu-get-link = Obtener mi enlace

guard-waiting = Este sitio espera el visto bueno de quienes llevan el bot. Hasta entonces solo respondo a /help.
guard-group-only = /{ $command } funciona en un grupo o servidor.
guard-private-only = /{ $command } funciona en nuestro chat privado.
guard-admin-only = Solo los admins de este sitio pueden usar /{ $command }. Pídeselo a uno.
guard-owner-only = Solo quienes llevan este bot pueden usar /{ $command }.
usage-subcommand-unknown = Añade una de estas opciones:
usage-option-missing = A { $command } le falta { $option }.
usage-choice-unknown = { $option } puede ser: { $choices }
usage-integer-malformed = { $option } tiene que ser un número entero.

## Commands: links

command-link = Convierte el enlace de un producto en un enlace de seguimiento
    .name = enlace
command-link-url = Enlace del producto, o su número
    .name = url
link-usage = Envía el enlace de un producto después de /link, o responde con /link a un mensaje que lleve uno.
link-not-supported = Ahí no veo ningún enlace de producto. Cópialo con el botón Compartir de la tienda y envíalo otra vez.
command-check = Mira cuánto paga un producto por país y por red
    .name = consultar
command-check-url = Enlace del producto
    .name = url
command-check-country = País del comprador, dos letras como ES
    .name = país
check-country = Comprador en
check-network = Red
check-no-product = Ese enlace no lleva a un solo producto, así que no hay un porcentaje único. Pega el enlace de un producto.
check-not-listed = no está
check-no-answer = no responde
check-hot = (hot)
check-capped = (tope)
country-unknown = No conozco ese país. Usa dos letras, como ES o MX.
network-aliexpress = AliExpress Portals
network-epn = ePN
network-admitad = Admitad
network-cj = CJ
network-flexoffers = FlexOffers
network-sandbox = Red de prueba
command-search = Busca productos y recibe enlaces que pagan
    .name = buscar
command-search-words = Lo que buscas
    .name = palabras
search-empty = No encuentro nada. Prueba con menos palabras o con otras.
command-hot = Muestra productos hot, que pagan un porcentaje más alto
    .name = hot
command-hot-words = Solo productos con estas palabras
    .name = palabras

## Commands: general

command-help = Qué puedo hacer aquí
    .name = ayuda
help-waiting = Este sitio espera el visto bueno de quienes llevan el bot. En cuanto lo den, pega aquí el enlace de un producto y te respondo con un enlace de seguimiento y lo que paga.
help-private = Pega el enlace de un producto y te respondo con un enlace de seguimiento y lo que ganas con él.
help-group = Pega el enlace de un producto en este chat y respondo con un enlace de seguimiento y lo que paga.
help-admins = Para admins
command-start = Empieza aquí
    .name = inicio
command-start-text = Por dónde empezar
    .name = texto
welcome = ¡Hola! Convierto enlaces de productos de AliExpress en enlaces de seguimiento y muestro la comisión con el tope ya aplicado y las cuentas hechas. Soy de una comunidad de afiliados, no de AliExpress.
welcome-try = Pega aquí el enlace de un producto para probar. Con /help ves todo lo demás; con /settings eliges idioma, país y moneda.

command-settings = Tu idioma, país y moneda
    .name = ajustes
command-settings-language = Idioma en el que te respondo
    .name = idioma
command-settings-country = País de tus compradores, dos letras como ES
    .name = país
command-settings-currency = Moneda de los precios, como EUR
    .name = moneda
choice-language-en = English
choice-language-es = Español
choice-language-pt = Português
choice-language-fr = Français
choice-language-de = Deutsch
choice-language-ru = Русский
choice-language-ar = العربية
settings-title = Tus ajustes
settings-language = Idioma
settings-country = País
settings-currency = Moneda
settings-country-none = sin elegir
settings-automatic = automático
settings-saved = Guardado.
settings-why-country = Los porcentajes dependen de dónde vive el comprador. Sin país, las estimaciones son un margen.
settings-choose-one = Elige:
settings-choose-country = Elige el país de tus compradores o envía sus dos letras: /settings country:NL
settings-choose-currency = Elige una moneda o envía otra: /settings currency:CAD
currency-unknown = La tienda no da precios en esa moneda. Elige una de estas: { $currencies }

command-privacy = Qué guardo sobre ti y cómo borrarlo
    .name = privacidad
command-privacy-action = Ver lo guardado o borrarlo
    .name = acción
choice-action-show = Ver
choice-action-delete = Borrar
privacy-title = Qué guardo sobre ti
privacy-text = Tu cuenta en esta plataforma con un id al azar, tus ajustes y los enlaces que te hice, con el sitio donde se pegaron. Los mensajes solo los leo para responder y no los guardo.
privacy-account = Tu id aquí
privacy-nothing = nada guardado
privacy-links = Enlaces hechos
privacy-home = Comunidad principal
privacy-kept = Tras borrar, los enlaces antiguos conservan sus importes para las cuentas de la comunidad, sin nada que lleve hasta ti.
privacy-delete = Borrar mis datos
privacy-delete-ask = ¿Borro todo lo que lleva hasta ti? Las ventas que lleguen después por tus enlaces ya no se te podrán abonar. No hay vuelta atrás.
privacy-delete-yes = Sí, bórralo
privacy-delete-no = Déjalo
privacy-deleted = Borrado. Aquí ya nada lleva hasta ti. Si pegas otro enlace, empieza un registro nuevo.

## Commands: communities

greeting = ¡Hola! Pega aquí un enlace de producto de AliExpress y respondo con un enlace de seguimiento, el porcentaje y lo que se gana con el tope. Soy de esta comunidad, no de AliExpress. Admins: cinco toques y estoy listo.
greeting-waiting = ¡Hola! Quienes me llevan todavía tienen que aprobar este sitio. Hasta entonces solo respondo a /help.
button-setup = Configurar
button-copy = Copiar
command-community = Lleva tu comunidad: configuración, reparto, respuestas, personas
    .name = comunidad
command-community-setup = Configurar en cinco toques
    .name = configurar
command-community-show = Ver todos los ajustes
    .name = ver
command-community-join = Une otro sitio a esta comunidad con un código de un solo uso
    .name = unir
command-community-join-code = Código del otro sitio; si no pones ninguno, te doy uno
    .name = código
command-community-test = Crea un enlace, lo sigue una vez y comprueba que cuenta para ti
    .name = probar
command-community-share = Fija la parte de cada comisión que va a los miembros
    .name = reparto
command-community-share-percent = Porcentaje, como 70
    .name = porcentaje
command-community-region = Fija el país y la moneda de tus compradores
    .name = región
command-community-region-country = Dos letras como ES; si lo dejas vacío, país desconocido
    .name = país
command-community-region-currency = Moneda de los precios, como EUR
    .name = moneda
command-community-language = Fija el idioma para quien no tenga uno propio
    .name = idioma
command-community-language-language = Idioma; si lo dejas vacío, el de cada sitio
    .name = idioma
command-community-reply = Elige cómo respondo a los enlaces
    .name = respuestas
command-community-reply-mode = Responder debajo, sustituir el mensaje o callar
    .name = modo
choice-mode-reply = Responder
choice-mode-replace = Sustituir
choice-mode-silent = Callar
command-community-money = Elige quién ve el porcentaje y la comisión
    .name = dinero
command-community-money-visibility = Todos, o solo quien pegó el enlace
    .name = visibilidad
choice-visibility-public = Todos
choice-visibility-private = Solo quien lo pegó
command-community-channels = Elige dónde respondo a los enlaces
    .name = canales
command-community-channels-channel = Aquí, aquí no o en todas partes
    .name = canal
choice-channel-here = Aquí
choice-channel-not-here = Aquí no
choice-channel-all = En todas partes
command-community-ignore = No toca los enlaces de alguien
    .name = ignorar
command-community-ignore-person = Mención o número de la persona
    .name = persona
command-community-ignore-change = Añadir o quitar
    .name = cambio
choice-change-add = Añadir
choice-change-remove = Quitar
command-community-skip = Fija una palabra con la que me salto un mensaje
    .name = saltar
command-community-skip-word = Una palabra; si la dejas vacía, no me salto nada
    .name = palabra
command-community-disclosure = Fija cómo se marcan los enlaces como publicidad
    .name = aviso
command-community-disclosure-wording = País como ES, o tu propio texto; vacío para el aviso habitual
    .name = texto
command-community-network = Fija la red de afiliados para los enlaces
    .name = red
command-community-network-network = Una red, o la mejor en cada caso
    .name = red
choice-network-auto = La mejor
choice-network-aliexpress = AliExpress Portals
choice-network-epn = ePN
choice-network-admitad = Admitad
choice-network-cj = CJ
choice-network-flexoffers = FlexOffers
choice-network-sandbox = Red de prueba
command-community-treasurer = Nombra a quién puede pagar dinero
    .name = tesorero
command-community-treasurer-person = Mención o número de la persona
    .name = persona
command-community-treasurer-change = Añadir o quitar
    .name = cambio
command-community-attention = Respuestas que quizá no han llegado
    .name = pendientes

community-title = Tu comunidad
community-share = Parte de los miembros
community-share-none = sin fijar: todo se abona a la comunidad
community-share-malformed = Envía un porcentaje de 0 a 100 con dos decimales como mucho, por ejemplo 70 o 62.5.
community-country = País de los compradores
community-currency = Moneda
community-reply = Respuestas
community-money = Ven porcentaje y comisión
community-channels = Responde en
community-channels-all = todos los canales
community-channels-some = { $count ->
    [one] 1 canal
   *[other] { $count } canales
}
community-channels-last = Es el último canal. Elige antes otro, o usa /community reply silent.
community-ignored = Personas ignoradas
community-people = { $count ->
    [0] nadie
    [one] 1 persona
   *[other] { $count } personas
}
community-skip = Palabra para saltar
community-skip-malformed = Tiene que ser una sola palabra de 40 caracteres como máximo.
community-none = ninguna
community-network = Red
community-deals = Ofertas
community-yes = Sí
community-no = No
community-terms = Permiso de la red
community-terms-open = sin confirmar
community-terms-confirmed = confirmado el { $day }
community-disclosure = Aviso de publicidad
disclosure-source = Lo habitual allí: { $source }. No es asesoramiento legal.
disclosure-too-long = Como máximo { $max } caracteres: el aviso sale en todas las fichas.
person-unknown = Menciona a la persona o envía su número.
guard-treasurer-only = Eso solo lo puede hacer un tesorero o quienes llevan este bot.
treasurer-added = Hecho. Esta persona ya puede pagar dinero.
treasurer-removed = Hecho. Esta persona ya no puede pagar dinero.
treasurer-is-none = Esta persona no es tesorera.
treasurer-last = Una comunidad necesita un tesorero. Nombra antes a otra persona.

setup-title = Configuración { $number }/{ $total }
setup-share = ¿Qué parte de cada comisión va a quien pegó el enlace?
setup-region = ¿Dónde viven tus compradores? De eso dependen los porcentajes y los precios.
setup-region-mixed = Por todo el mundo
setup-mode = ¿Cómo respondo a un enlace? Debajo, sustituyendo el mensaje por el nuestro, o solo cuando me lo pidan con un comando.
setup-disclosure = Los enlaces de afiliado deben reconocerse como publicidad. Esta línea sale en todas las fichas:
setup-disclosure-note = Lo habitual en tu país; no es asesoramiento legal.
setup-disclosure-default = Usar esta línea
setup-disclosure-own = Escribo la mía
setup-deals = ¿Publico aquí ofertas hot cuando la comunidad las envíe?
setup-terms = Lo último: las redes piden permiso para canales que no sean una web. ¿Has comprobado que la tuya permite una comunidad de chat y repartir con los miembros?
setup-terms-yes = Sí, está permitido
setup-terms-later = Lo compruebo luego
setup-done = Todo listo
setup-done-hint = Cambia lo que quieras con /community. Con /community test compruebas que los enlaces cuentan para ti.
setup-again = Empezar de nuevo

approval-ask = Me han añadido a un sitio nuevo. ¿Trabajo ahí?
approval-accept = Aceptar
approval-refuse = Rechazar
approval-accepted = Aceptado:
approval-refused = Rechazado:

join-code = Un admin del otro sitio tiene que enviar esto allí en los próximos diez minutos. Vale una sola vez.
join-code-unknown = Ese código no existe, ya se usó o caducó. Pide otro con /community join en el otro sitio.
join-already = Este sitio ya es de esa comunidad.
join-done = Este sitio es ahora de:

test-title = Prueba con { $network }
test-link-made = ✓ La red ha creado un enlace.
test-no-link = La red no ha creado ningún enlace. Revisa el tracking ID en la configuración.
test-not-followed = Desde aquí no se pudo seguir el enlace hasta la tienda, así que lo demás no se ha visto. Prueba más tarde.
test-sub-id-right = ✓ Nuestra etiqueta llega a la tienda: cada venta se puede atribuir al miembro.
test-sub-id-unseen = ✗ Nuestra etiqueta no aparece en la tienda. Puede que las ventas no se atribuyan a los miembros: pregunta a la red.
test-account-right = ✓ La venta cuenta para tu cuenta { $account }.
test-account-wrong = ✗ La venta contaría para una cuenta distinta de { $account }. Revisa el tracking ID en la configuración.
test-account-unseen = – La dirección de la tienda no muestra la cuenta; el enlace se creó para { $account }.
test-network-throttled = La red pide paciencia. Prueba dentro de un minuto.
test-network-unavailable = La red no responde. Prueba más tarde.
test-network-unreadable = No entiendo la respuesta de la red. Los detalles están en el registro.
test-network-refused = La red rechaza la llamada. Revisa la app key, el secret y el tracking ID.
test-network-forbidden = La app no tiene acceso a la API de afiliados. Pídelo en la consola de la red.
test-network-empty = La red no tiene nada para esta prueba. Prueba más tarde.

attention-none = Todo ha llegado. No hay nada pendiente.
attention-uncertain = { $count ->
    [one] 1 respuesta que quizá no llegó:
   *[other] { $count } respuestas que quizá no llegaron:
}
attention-parked = { $count ->
    [one] 1 mensaje no se pudo atender; el motivo está en el registro.
   *[other] { $count } mensajes no se pudieron atender; el motivo está en el registro.
}
attention-again = Reenviar
attention-gone = Eso ya está resuelto.
attention-sent = Reenviado.

## Asking and teaching

command-faq = Pregunta por comisión, pagos, cupones y reglas
    .name = preguntas
command-faq-question = Tu pregunta con tus palabras; sin ella te muestro los temas
    .name = pregunta
faq-menu = ¿Qué quieres saber? Elige una pregunta o pregunta con tus palabras.
faq-page = Página { $number } de { $total }
faq-page-back = ‹ Atrás
faq-page-next = Siguiente ›
faq-all-topics = Todas las preguntas
faq-unknown-unnoted = Esa no me la sé.
faq-unknown-next = Prueba con otras palabras o elige una pregunta de la lista.
faq-talk = Se me dan mejor los enlaces y las preguntas: pega el enlace de un producto o pregunta por comisión, pagos o cupones.
faq-just-answered = Acabo de responder a eso aquí: mira un poco más arriba.
faq-slow-down = Eso ha sido mucho de golpe. Pregunta otra vez en un minuto.
faq-too-long = Eso es demasiado largo para mí. Haz una pregunta en una o dos frases.
faq-vote-helpful = ¡Gracias! Anotado para los administradores.
faq-vote-not-helpful = Gracias. Los administradores ven qué respuestas no ayudan.
command-community-faq = Enséñame respuestas y mira qué no supe responder
    .name = preguntas
command-community-faq-change = Añadir, editar, quitar o ver una lista
    .name = cambio
command-community-faq-question = La pregunta; para editar o quitar, también su número en la lista
    .name = pregunta
command-community-faq-answer = Lo que debo responder
    .name = respuesta
command-community-faq-language = Idioma de la pregunta; sin él lo deduzco
    .name = idioma
choice-change-edit = Editar
choice-change-list = Listar
choice-change-unanswered = Preguntas sin respuesta
choice-change-votes = Votos de las respuestas
choice-change-auto-on = Responder por mi cuenta: sí
choice-change-auto-off = Responder por mi cuenta: no
community-questions = Responde preguntas
community-questions-auto = si le preguntan, y por su cuenta si está muy seguro
community-questions-asked = si le preguntan
faq-own-title = Respuestas de esta comunidad
faq-own-none = Todavía no me has enseñado ninguna respuesta.
faq-own-usage = Necesito una pregunta y su respuesta. En una línea: /community faq add ¿Cuándo se paga? | Cada viernes
faq-own-too-long = Como máximo { $question } caracteres para la pregunta y { $answer } para la respuesta.
faq-own-too-many = Una comunidad puede enseñarme como máximo { $max } respuestas. Quita antes una.
faq-own-unknown = No encuentro esa pregunta entre tus respuestas. /community faq list las muestra con su número.
faq-own-removed = Quitada:
faq-own-saved = Guardado ({ $language }). A partir de ahora respondo:
faq-unanswered-title = Preguntas que no supe responder
faq-unanswered-none = No hay preguntas sin respuesta.
faq-unanswered-left = Más: { $count }
faq-unanswered-hint = Enséñame con /community faq add o quita una pregunta de la lista con su botón.
faq-votes-title = Votos de las respuestas, primero las peores
faq-votes-none = Nadie ha votado todavía ninguna respuesta.
faq-votes-answer = Respuesta
privacy-questions = En una comunidad guardo además, con tu id, las preguntas que no supe responder y tus votos a las respuestas. Al borrar se eliminan.

## Answers about the program

faq-for-network = Para { $network }
faq-sandbox = Esta es la red de pruebas: sigue las reglas de AliExpress Portals.
faq-not-stated = Nuestras fuentes no dicen nada de esto sobre { $network }. Mandan sus condiciones: pregunta a su soporte.
faq-contradictions = Otras fuentes dicen otra cosa:
faq-elsewhere = En otras redes:
faq-unverified = Se afirma, pero no está comprobado:
faq-ours = lectura nuestra, no palabra de la red
faq-more = Más
faq-sources = Fuentes
faq-source = { $title } ({ $date })
faq-source-undated = sin fecha
faq-source-not-before = sin fecha, no anterior a { $date }
faq-source-not-after = sin fecha, no posterior a { $date }
faq-source-around = { $date }
faq-source-between = entre { $from } y { $to }
faq-rates-change = Los porcentajes varían según el producto y con el tiempo: una cifra solo vale en el momento de consultarla.
faq-paste-link = Pega el enlace de un producto para ver su cifra.
faq-offer = ¿Te refieres a alguna de estas?
faq-unknown = Esa no me la sé. He apuntado la pregunta para los administradores.
faq-own-answer = Respuesta de esta comunidad
faq-helpful = Útil
faq-not-helpful = No me sirve
faq-next-payout-day = Próximo día de pago según esa regla: { $date }.
faq-after-fee = De { $amount } quedan { $rest } tras la tarifa de { $fee }.
faq-nothing-after-fee = { $amount } ni siquiera cubre la tarifa de { $fee }.
faq-below-minimum = { $amount } no llega al mínimo de { $minimum }.
faq-above-minimum = { $amount } alcanza el mínimo de { $minimum }.
faq-price-range = Para un precio de { $price }: de { $low } a { $high }, solo con los porcentajes generales.
faq-price-capped = Para un precio de { $price }: de { $low } a { $high }; el máximo lo recorta el tope de { $cap }.
faq-cap-reached = Con un { $rate }, el tope de { $cap } se alcanza desde un precio de { $price }.

fact-rate-standard = La comisión normal en { $network } va del { $low } al { $high }.
fact-rate-usual = Una fuente habla de un { $low } a { $high } habitual; ahí entran también los productos hot.
fact-rate-fixed-note = Una nota posterior de un blog habla de un { $low } a { $high } fijo en todos los productos participantes.
fact-rate-minimum-claim = Un reseñador tacha de falsa la afirmación de Portals de un mínimo del { $low }: el mínimo es cero.
fact-rate-affiliate-region = { $region ->
    [cis] En pedidos entregados en la CEI, los productos de tiendas participantes pagan del { $low } al { $high }.
   *[other] En pedidos entregados fuera de la CEI, los productos de tiendas participantes pagan del { $low } al { $high }.
}
fact-rate-nonaffiliate-other = Fuera de la CEI, los productos de tiendas ajenas al programa también pagan del { $low } al { $high }.
fact-rate-nonaffiliate-cis = En la CEI, los productos de tiendas ajenas al programa pagan desde el { $low }.
fact-rate-category = La misma página dice también del { $low } al { $high }, según la categoría.
fact-rate-low-traffic = AliExpress puede bajar el porcentaje si detecta tráfico de poca calidad.
fact-rate-seller-sets = El vendedor decide si participa y fija el porcentaje; por eso varía según el producto y con el tiempo.
fact-rate-cis-seller = En la CEI el importe depende del porcentaje del vendedor.
fact-rate-tiers = Los vendedores pueden pagar más a algunos socios, normalmente por pedidos mayores.
fact-rate-link-checker = El comprobador de enlaces de ePN muestra el porcentaje aproximado y si el producto participa; puede ir con retraso.
fact-rate-dropshipping = Desde el { $since }, los canales de dropshipping cobran el porcentaje del vendedor y también los hot.
fact-hot-up-to = Los productos hot en { $network } pagan hasta un { $high }.
fact-hot-fifty-claim = El propio Portals habla de hasta un { $high }; un reseñador dice haber visto más.
fact-hot-direct-link = El porcentaje hot solo cuenta si el enlace lleva directamente a ese producto. Con un enlace a la portada se paga la comisión normal.
fact-hot-direct-link-cautious = Por prudencia contamos el porcentaje hot solo en enlaces directos al producto, como dice ePN.
fact-cap-order = { $network } paga como máximo { $amount } por pedido.
fact-cap-item-hot = { $network } paga como máximo { $amount } por artículo en productos hot.
fact-zero-special = Los productos de la «categoría especial» no pagan nada.
fact-zero-all-eligible-claim = Un texto publicitario dice que todos los productos dan comisión.
fact-zero-every-purchase-claim = Portals dice que paga por cada compra; un reseñador lo llama falso.
fact-zero-in-stock = Solo cuentan artículos en stock y transacciones completadas.
fact-zero-virtual = Los bienes y servicios virtuales de cualquier tipo, los pagos móviles y los gastos de transporte no pagan nada.
fact-zero-stores = Hay tiendas sin comisión.
fact-zero-all-participate-claim = La misma página dice que participan todos los productos salvo Tmall desde Rusia.
fact-zero-brazil = Desde el { $since }, los productos no afiliados de Computer & Office enviados a Brasil no pagan nada.
fact-zero-tmall = Los artículos de la sección Tmall entregados desde Rusia no participan.
fact-zero-yes = Los artículos con entrega exprés «Yes!» comprados en la app no pagan comisión.
fact-zero-gift-cards = Tarjetas regalo: ninguna fuente las nombra. Las tratamos como bienes virtuales, que no pagan nada.
fact-zero-not-participating = Un vendedor que no participa no paga nada.
fact-base-goods = La comisión se calcula sobre la mercancía, sin el envío.
fact-base-goods-cautious = Ninguna fuente lo dice para { $network }; calculamos sin envío, como dice ePN.
fact-base-tax = Ninguna fuente menciona impuestos; nuestras estimaciones los dejan fuera.
fact-rounding-down = La comisión siempre se recorta hacia abajo: en pedidos pequeños es normal que falten { $low } o { $high } céntimos.
fact-rounding-truncation = Por lo que muestran los informes publicados, los importes se cortan al céntimo, sin redondear hacia arriba.
fact-rounding-ours = Nuestras estimaciones también se cortan al céntimo, igual que tu parte.
fact-bonus-up-to = Es posible, no seguro, un bono de hasta { $amount } por comprador nuevo.
fact-bonus-first-sale = Un texto publicitario habla de premios por la primera venta, sin importe y sin decir de quién.
fact-bonus-none = Admitad no paga bono por compradores nuevos desde el { $since }.
fact-bonus-never-promised = Nuestras estimaciones nunca lo incluyen.
fact-coupons-no-commission = No se gana comisión sobre cupones canjeados.
fact-coupons-one = Solo se admite un descuento o cupón por transacción.
fact-coupons-may-reject = AliExpress puede rechazar el pedido si el comprador usó alguno de sus cupones (especial, del vendedor, de cliente nuevo, etc.) o monedas. Puede, no tiene por qué.
fact-coupons-advertised = La misma página recomienda las monedas y cupones de la app para atraer compradores.
fact-cookie-days-region = { $region ->
    [cis] Para compradores de países de la CEI la cookie dura { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
   *[other] Para compradores de otros países la cookie dura { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
}
fact-cookie-ukraine = Ucrania no está en la lista de la CEI, así que entendemos { $days } días.
fact-cookie-session = Una página más antigua de ePN habla de la sesión del navegador.
fact-cookie-days = En { $network } la cookie dura { $days ->
    [one] { $days } día
   *[other] { $days } días
} desde el clic.
fact-cookie-session-quoted = La ayuda de Portals dice «por sesión»; el reseñador que la cita dice que es un error.
fact-cookie-cleared = Si el comprador borra las cookies, ya no se le puede seguir.
fact-cookie-awin = Awin indica { $low } días en un sitio y { $days } días o la sesión en otro.
fact-cookie-tradedoubler = Tradedoubler indica tanto { $low } como { $days } días.
fact-cookie-sellers = Una nota del lado de los vendedores indica { $days } días.
fact-attribution-priority = Prioridad de páginas: producto hot, luego cualquier otro producto, luego categorías y similares, y por último la portada.
fact-attribution-product-wins = Un enlace a un producto gana a un enlace posterior de otro a la portada.
fact-attribution-russian-store = Para un producto de una tienda rusa, el enlace debe llevar directamente a ese producto o a una página de esa tienda, y el pedido hacerse allí.
fact-attribution-last-paid = Admitad atribuye al último clic de pago.
fact-attribution-not-stated = Si entre dos enlaces de producto cuenta el primer clic o el último: nuestras fuentes no lo dicen.
fact-geo-match = Desde el { $since }, para la comisión completa el país de entrega debe coincidir con el del clic.
fact-geo-scheme-missing = Los importes cambiaron el { $since }; el esquema no está en nuestra copia, así que no damos cifras.
fact-geo-cis-list = La CEI aquí significa: { $countries }.
fact-geo-ukraine = Ucrania no está en esa lista: valen las tarifas de los demás países.
fact-geo-vpn = VPN: ninguna fuente la nombra. Por la regla de países, un clic desde otro país puede costar parte de la comisión.
fact-sclick-direct-only = Deben usarse solo enlaces directos: con un enlace s.click la comisión puede no contarse.
fact-sclick-expanded = Pégalo igualmente: lo abro y creo nuestro propio enlace al producto.
fact-target-home = Para la portada, usa https://aliexpress.com.
fact-target-deep = Los enlaces también pueden llevar a resultados de búsqueda, productos hot, eventos y ofertas del día.
fact-target-product-first = Lo mejor es enlazar directamente al producto.
fact-similar-product = Si un producto ya no está o su tienda no participa, el visitante puede acabar en uno parecido de un vendedor participante.
fact-plugin-interrupts = Si el comprador usa la extensión «AliExpress Assistant - Online Shopping», el seguimiento puede cortarse y no hay comisión.
fact-order-number-differs = El número de pedido del comprador y el de las estadísticas de ePN pueden no coincidir.
fact-missing-claims-unsupported = Admitad no admite reclamaciones por pedidos perdidos de AliExpress.
fact-missing-refresh = Admitad actualiza las estadísticas de AliExpress cada { $minutes } minutos.
fact-missing-live-report = Portals tiene un informe de pedidos en directo: mira allí primero.
fact-missing-claim-here = Dale el número de pedido a un administrador de esta comunidad: puede buscarlo en los informes de la red.
fact-app-not-stated = Si las compras en la app cuentan en general: nuestras fuentes no lo dicen. Pregunta a la red.
fact-app-perks = La propia ePN recomienda la app a los compradores por sus juegos, cupones y búsqueda por foto.
fact-self-not-stated = Comprar con tu propio enlace: nuestras fuentes no dicen nada. Pregunta a la red antes de hacerlo.
fact-tracking-per-site = Crea un tracking ID por sitio o canal para comparar resultados.
fact-tracking-connect = Conecta los tracking ID a tu tienda para que se asignen las ventas.
fact-tracking-subids = { $network } tiene sub-ID en sus enlaces: { $names }.
fact-tracking-ours = En esta comunidad no necesitas ninguno: cada enlace lleva una marca opaca que conduce a ti.
fact-final-within = El pedido cuenta cuando el comprador queda conforme; al vendedor se le paga dentro de los { $days } días desde la compra.
fact-final-longer = Tarda más si hubo un problema con el pedido.
fact-final-early = Va más rápido si el comprador confirma antes la recepción.
fact-final-shipping = El envío exprés como DHL tarda de { $expressLow } a { $expressHigh } días; el postal, de { $postLow } a { $postHigh }.
fact-final-average = Los pedidos se confirman de media a los { $low }–{ $days } días.
fact-final-epn-words = Términos de ePN: en espera (en camino), pendiente (confirmado por el comprador, en revisión hasta un mes), confirmado o rechazado.
fact-final-admitad = Admitad aprueba pocas horas después de que el comprador confirme.
fact-final-cj = CJ suele cerrar las comisiones el día { $low } u { $high } del mes siguiente.
fact-payout-by-day = Se puede retirar hasta el día { $day } de cada mes.
fact-payout-monthly = Se paga cada mes, solo por pedidos completados.
fact-payout-member-fast = Un miembro tuvo el dinero { $days } días después de pedirlo.
fact-payout-member-slow = Otro no recibió nada en { $months } meses, ni respuesta del soporte.
fact-payout-balance-only = La «comisión estimada del mes pasado» no es saldo: solo se puede retirar el saldo.
fact-payout-epn-wallets = ePN paga a monederos y tarjetas en { $minutes } minutos desde la solicitud.
fact-payout-epn-wire = Las transferencias salen estos días del mes: { $windows } (página antigua).
fact-payout-admitad = El pago normal de Admitad es el { $weekday } de la semana siguiente.
fact-payout-about-day = CJ paga hacia el día { $day } del mes.
fact-payout-net60 = FlexOffers paga a NET{ $days }, entre el día { $low } y el { $high } del mes.
fact-payout-closed-first = No se paga nada antes de que se cierre el pedido.
fact-payout-community = Cuándo recibes tu parte aquí depende de las reglas de esta comunidad: pregunta a sus administradores.
fact-threshold = El mínimo es { $amount }.
fact-threshold-more = Un miembro dice que debe ser más de { $amount }, por los gastos del banco.
fact-threshold-per-currency = El mínimo es { $amount }; otras monedas tienen el suyo.
fact-threshold-cj = { $first } por depósito directo, { $second } por cheque o Payoneer.
fact-threshold-not-public = Hay un mínimo, pero FlexOffers no lo publica.
fact-threshold-community = Esta comunidad puede tener su propio mínimo y su propia tarifa: pregunta a sus administradores.
fact-fee = Cada retiro cuesta { $amount }.
fact-fee-failed-transfer = Un miembro perdió { $amount } en cada una de varias transferencias fallidas.
fact-fee-express = El pago exprés en un día tiene tarifa; para el normal no se indica ninguna.
fact-methods-bank = Portals paga solo por transferencia bancaria.
fact-methods-payoneer-failed = A un miembro le fallaron los retiros a Payoneer.
fact-methods-epn = ePN nombra { $names }, transferencia y tarjetas (página antigua sin fecha).
fact-methods-cj = CJ paga por depósito directo, cheque o Payoneer.
fact-methods-paypal = PayPal: ninguna de nuestras fuentes lo menciona.
fact-disputes-completed-only = Solo se paga comisión por transacciones completadas.
fact-disputes-deducted = En cuanto el comprador abre una disputa, la comisión de ese pedido se descuenta del saldo.
fact-disputes-later-deductions = También puede haber descuentos más tarde.
fact-disputes-won-not-stated = Qué pasa si el vendedor gana la disputa: nuestras fuentes no lo dicen.
fact-joining-anyone = Cualquiera puede solicitarlo, desde todo el mundo.
fact-joining-needs = Se pide una web y una cuenta bancaria, nada más.
fact-joining-steps = Regístrate en portals.aliexpress.com y rellena el perfil.
fact-joining-free = Unirse es gratis.
fact-joining-worldwide = ePN funciona en todo el mundo.
fact-joining-offers = AliExpress también tiene ofertas en CJ Affiliate y FlexOffers.
fact-joining-apply-only = Poder solicitarlo no significa ser aceptado.
fact-joining-member = Para ganar en esta comunidad no necesitas cuenta propia: pega aquí el enlace de un producto.
fact-api-key = Pide una app key en el portal y luego conecta tus tracking ID.
fact-api-products = La API busca, filtra y muestra productos.
fact-reports-three = Portals tiene tres informes: tráfico, ingresos y pedidos en directo.
fact-reports-pv = «PV» significa ahí páginas vistas, no clics.
fact-reports-no-export = No se pueden exportar.
fact-reports-ours = Los informes son del titular de la cuenta: pide tus cifras a los administradores.
fact-support-no-manager = No hay gestor dedicado; responde personal variable y la ayuda solo está dentro del portal.
fact-support-team = Un texto publicitario promete un equipo dedicado: affiliates@service.alibaba.com.
fact-support-unanswered = Un miembro no recibió respuesta del soporte.
fact-support-individual = El soporte de ePN revisa una fuente de tráfico a petición.
fact-support-better = Un reseñador ve mejor administración en CJ y FlexOffers.
fact-claims-top-publishers = Portals habla de afiliados con más de { $first } al mes y de { $second } pagados al mes.
fact-claims-averages = También habla de una conversión del { $rate } y un pedido medio de { $amount }.
fact-claims-thousand = Un reseñador ve poco probables { $amount } al mes.
fact-claims-epn-title = El titular de ePN dice hasta un { $high } del pedido.
fact-claims-depends = No prometo nada: depende de tu público y de lo que compre.
fact-networks-list = Nuestras fuentes nombran AliExpress Portals, ePN, Admitad, CJ Affiliate y FlexOffers.
fact-networks-history = El programa empezó en 2013 en Commission Junction y después pasó a ser propio.
fact-networks-advice = Un reseñador prefiere CJ o FlexOffers a Portals: menos porcentaje ({ $low } a { $high }), mejor administración, seguimiento e informes. Es una opinión.
fact-traffic-content-sites = Se aceptan webs de contenido, reseñas y anuncios de búsqueda sin palabras de marca.
fact-traffic-approval = Cualquier otro método requiere aprobación previa; una comunidad de chat lo es.
fact-traffic-all-but-brand = Fuera de la CEI: todo tipo de tráfico salvo publicidad contextual con la marca.
fact-traffic-cis-file = Para la CEI hay un archivo aparte con requisitos que falta en nuestra copia; incumplirlo puede acabar con la colaboración.
fact-traffic-brand-ads = La publicidad contextual no puede llevar la marca en palabras clave, título o texto, ni mal escrita ni en otros idiomas; ponla en las palabras negativas.
fact-traffic-mailings = Correo y SMS solo a quien se suscribió, con una salida evidente.
fact-traffic-conscious-click = El clic debe ser un deseo consciente; el cookie stuffing está prohibido.
fact-traffic-illegal-sites = Nada de anuncios en sitios que infringen derechos de autor.
fact-traffic-refund-content = Nada de contenido de «reembolsos» para engañar a vendedores ni que dañe la reputación de AliExpress.
fact-traffic-on-aliexpress = Nada de enlaces de afiliado en el propio AliExpress, reseñas incluidas: se bloquea la cuenta y se pierden todas las ganancias.
fact-traffic-popunder = Pop-unders: no se nombran, pero no se permite un clic que nadie quiso.
fact-traffic-fraud = El fraude puede traer descuentos, pérdida de estatus y acciones legales.
fact-trademark-keywords = Sin palabras clave de marca en anuncios de búsqueda.
fact-trademark-domain = Sin «AliExpress», ni mal escrito ni parecido, en un dominio.
fact-trademark-logo = Sin el logo antiguo o nuevo, ni una parte reconocible, en la cabecera de una web o la imagen de una comunidad; sin copiar el favicon.
fact-trademark-third-party = Debe quedar claro que eres un tercero sin vínculo legal con AliExpress o Alibaba.

## Playground

playground-title = Magpie: zona de pruebas
playground-sandbox = Modo de prueba
playground-sandbox-detail = Todos los productos, precios y comisiones son inventados. Aquí no se vende nada ni se paga a nadie.
playground-you-are = Eres
playground-role-member = Miembro
playground-role-admin = Admin
playground-two-windows = Abre esta página en dos ventanas para ser dos personas a la vez.
playground-chats = Chats
playground-group-title = El nido de las gangas
playground-group-subtitle = Grupo con Ann, Ben, Mia y Magpie
playground-private-title = Magpie
playground-private-subtitle = Chat privado con el bot
playground-unread = Mensajes nuevos
playground-restart = Empezar de nuevo con chats vacíos
playground-theme = Cambiar entre claro y oscuro
playground-language = Idioma
playground-language-of = El idioma que habla { $name }
playground-messages = Mensajes
playground-welcome-group = Pega el enlace de un producto y mira cuánto ganas
playground-welcome-group-detail = Magpie responde con un enlace de seguimiento, el precio y tu parte. Elige un ejemplo aquí abajo, o cambia de persona y responde en su lugar.
playground-welcome-private = Solo tú y Magpie
playground-welcome-private-detail = Nadie más ve este chat. Pega un enlace o escribe / para ver qué puedes pedir.
playground-needs-script = Los chats necesitan JavaScript. Actívalo para esta página.
playground-bot = Bot
playground-edited = editado
playground-only-you = Solo tú puedes ver esto
playground-posted-for = Publicado en nombre de { $name }
playground-edit = Editar tu mensaje
playground-delete = Borrar tu mensaje
playground-typing = Magpie está escribiendo
playground-to-latest = Últimos mensajes
playground-skip = Ir al campo de mensaje
playground-samples = Prueba
playground-sample-product = Un producto
playground-sample-short = Un enlace corto
playground-sample-several = Varios enlaces
playground-sample-store = Una tienda
playground-sample-lookalike = Un enlace falso
playground-sample-commands = / Comandos
playground-say-product = ¿Alguien ha probado este?
playground-say-short = Me acaban de pasar esto:
playground-say-several = No me decido entre estos:
playground-say-store = En esta tienda hay cosas preciosas:
playground-say-lookalike = ¿Este será de fiar?
playground-commands = Comandos
playground-compose-label = Escribir como { $name }
playground-compose-placeholder = Pega un enlace o escribe /
playground-send = Enviar
playground-start = Iniciar
playground-editing = Editando tu mensaje
playground-cancel = Cancelar
playground-copied = Copiado
playground-copy-failed = No se ha podido copiar. Selecciona el texto a mano.
playground-offline = Se ha perdido la conexión. Reintentando…
playground-shop-title = Aquí se abriría la tienda
playground-shop-detail = En una red real, este clic estaría ahora en la página del producto y lo que se comprara contaría para quien publicó el enlace. Aquí no se vende nada.
playground-shop-page = Página
playground-shop-marks = Marcas del enlace
playground-shop-back = Volver a los chats
playground-error-empty = Escribe algo primero.
playground-error-too-long = Es demasiado largo: como máximo { $max } caracteres.
playground-error-gone = Ese mensaje ya no está.
playground-error-not-yours = Solo quien lo escribió puede cambiar un mensaje.
playground-error-not-stored = Magpie no ha podido recibirlo. Inténtalo otra vez.
playground-error-closed = Magpie se está reiniciando. Inténtalo dentro de un momento.
playground-error-flood = Un momento, por favor: han sido demasiadas cosas a la vez.
playground-error-session = Estos chats han terminado. Recarga la página para abrir otros.
playground-error-failed = No ha funcionado. Inténtalo otra vez.

inline-start = Abrir nuestro chat privado

settings-home = Comunidad
settings-choose-home = ¿Qué comunidad debe contar cuando me escribes en privado?
settings-home-none = Aún no has publicado un enlace en ninguna comunidad. La primera en la que lo hagas contará aquí.

permission-view-channel = En { $place } no puedo ver un canal en el que me necesitan. Dame allí el permiso «Ver canal».
permission-send-messages = En { $place } no puedo escribir. Dame allí el permiso «Enviar mensajes».
permission-embed-links = Aquí no puedo mostrar tarjetas, así que mis respuestas salen sin imagen ni formato. Dame el permiso «Insertar enlaces».
permission-read-history = Aquí no puedo leer mensajes anteriores, así que no me pongo al día tras una pausa. Dame el permiso «Leer el historial de mensajes».
permission-manage-messages = Aquí no puedo borrar mensajes, y reemplazar enlaces lo necesita. Dame el permiso «Gestionar mensajes» o elige /community reply.
permission-manage-webhooks = Aquí no puedo publicar con el nombre de los miembros, y reemplazar enlaces lo necesita. Dame el permiso «Gestionar webhooks» o elige /community reply.
permission-other = En { $place } me falta el permiso { $permission }.
