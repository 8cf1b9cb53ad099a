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
