### Todas as frases que o bot diz, em português do Brasil: as mesmas chaves e variáveis de en.ftl.

money = { $amount }
rate = { $rate }

## Cards

card-price = Preço
card-price-from = a partir de { $price }
card-discount = −{ $percent }
card-rating = Avaliação
card-positive = { $percent } positivas
card-sold = { $count ->
    [one] { $count } vendido
   *[other] { $count } vendidos
}
card-delivery = Entrega
card-delivery-days = { $days ->
    [one] cerca de { $days } dia
   *[other] cerca de { $days } dias
}
card-rate = Comissão em %
card-commission = Comissão
card-commission-none = nenhuma
card-you-earn = Você ganha
card-earn-from = a partir de { $amount }
card-capped-order = teto de { $cap } por pedido
card-capped-item = teto de { $cap } por item
card-coupon = Cupom:
card-estimate = Estimativa para um item pelo menor preço. Quem decide é o relatório da rede.
card-untracked = A rede não deu link rastreado para este produto, então a compra não contaria. Tente o mesmo item de outro vendedor.
card-plain-link = Abrir a página sem rastreio
card-link-anyway = O link abaixo continua rastreando: o que for comprado depois do clique pode contar.
card-unlisted-title = Fora do catálogo de afiliados
card-unlisted = A rede não tem este produto no catálogo, então é bem provável que não pague comissão. Procure um parecido com /search.
card-not-shipped-title = Não disponível no seu país
card-not-shipped = A rede tem este produto, mas não para compradores do país escolhido. Mude em /settings.
card-page-store = Loja
card-page-category = Categoria
card-page-search = Resultados da busca
card-page-campaign = Página de ofertas
card-page-home = Página inicial da loja
card-page-earns = O que for comprado depois do clique neste link conta, com a taxa normal de cada produto. O que paga melhor é o link direto de um produto.
card-page-unpaid = A rede não dá link rastreado para esta página. Cole o link de um produto.
card-pending = A rede está lenta agora. Completo esta mensagem assim que ela responder.
card-unavailable = A rede não está respondendo agora. Cole o link de novo daqui a alguns minutos.
card-failed-dead = Este link não leva mais a lugar nenhum. Abra no app e copie o link do próprio produto.
card-failed-foreign = Este link leva a outro site, então aqui não rende nada. Cole um link do AliExpress.
card-failed-unreachable = Não consegui seguir este link agora. Cole de novo daqui a um minuto ou cole o link do próprio produto.
card-failed-not-a-shop-page = Esta página é da sua conta ou do suporte. Cole o link de um produto.
card-more-links = { $count ->
    [one] Mais { $count } link ficou de fora.
   *[other] Mais { $count } links ficaram de fora.
}
card-sandbox = Modo de teste: os produtos, preços e links aqui são inventados.

rate-hot = { $rate } · produto hot
rate-affiliate = { $rate } · produto afiliado
rate-non-affiliate = { $rate } · fora do programa de afiliados
rate-zero = { $rate }

none-zero-rate = O vendedor não paga comissão por este produto.
none-zero-category = Esta categoria não paga nada: ficam de fora bens virtuais, custos de transporte, pagamentos móveis e categorias especiais.
none-brazil-computer-office = Com entrega no Brasil, produtos de Computador e Escritório fora do programa de afiliados não pagam nada.
none-tmall-from-russia = Itens da Tmall enviados da Rússia não participam.
none-not-participating = Este produto não participa do programa de afiliados.
none-rate-unknown = A rede não informa a taxa deste produto, então não dá para estimar nada.

button-open-deal = Ver oferta
button-open-page = Abrir página
button-why = Por que esse valor?
button-my-commission = Minha comissão
button-remove = Remover

disclosure-label = Publi
disclosure-line = { $label } · Link de afiliado: se você comprar, a comunidade ganha uma comissão, sem custo extra para você.

## Why this amount?

why-base = Menor preço do produto, sem frete nem impostos: { $price }
why-rate = Taxa deste produto ({ $kind }): { $rate }
why-rate-range = Deste produto só se conhece uma faixa ({ $kind }): { $rate }
why-commission = { $price } × { $rate }, cortado no centavo: { $result }
why-cap-cuts = A rede paga no máximo { $cap } por { $per }: { $result }
why-cap-spares = O teto de { $cap } por { $per } não é atingido: { $result }
why-cap-not-stated = A rede não informa teto por pedido.
why-share = Sua parte de { $share }: { $member } (comunidade: { $house })
why-may-lower = O que pode diminuir
why-more-caveats = { $count ->
    [one] e mais { $count } motivo
   *[other] e mais { $count } motivos
}
participation-hot = produto hot
participation-affiliate = produto afiliado
participation-non-affiliate = fora do programa de afiliados
participation-zero = sem comissão
per-order = pedido
per-item = item
caveat-coupon = um cupom: o pedido pode ser rejeitado
caveat-coins = pagamento com moedas do app
caveat-dispute = disputa aberta pelo comprador
caveat-other-country = entrega em país diferente daquele do clique
caveat-plug-in = extensão de compras no navegador do comprador
caveat-yes-app = entrega expressa “Yes!” no app
caveat-s-click = link feito em cima do link rastreado de outra pessoa
caveat-similar-product = a loja mostrar um produto parecido no lugar
caveat-traffic-quality = a rede avaliar mal o tráfego
caveat-out-of-stock = o item esgotar ou o pedido não ser concluído
caveat-rounding = a rede corta em várias etapas: 1–2 centavos a menos é normal
caveat-country-unknown = o país dos seus compradores não foi definido, por isso é uma faixa: escolha em /settings
caveat-hot-needs-direct-link = a taxa hot exige link direto para o produto
source-ours = leitura nossa
source-undated = { $title }, sem data
source-not-before = { $title }, sem data, não antes de { $day }
source-not-after = { $title }, sem data, não depois de { $day }

## The bot in general

command-unknown = Não conheço esse comando. Em /help está tudo o que eu faço.
action-stale = Esse botão não vale mais. Cole o link de novo ou repita o comando.
late-apology = Fiquei um tempo fora do ar. Manda de novo, por favor.
private-chat-first = Abra nosso chat privado e toque em Iniciar; lá eu posso mostrar.
private-chat-offer = Isto é só para você. Mostro no nosso chat privado.
private-chat-button = Mostrar
remove-not-yours = Só quem postou o link ou um admin pode remover isto.
commission-not-yours = Só quem postou o link pode ver isto. Poste você também para ver a sua.
context-menu-get-link = Gerar meu link

guard-waiting = Este lugar aguarda a aprovação de quem cuida do bot. Até lá, aqui só respondo a /help.
guard-group-only = /{ $command } funciona em grupo ou servidor.
guard-private-only = /{ $command } funciona no nosso chat privado.
guard-admin-only = Só os admins deste lugar podem usar /{ $command }. Peça a um deles.
guard-owner-only = Só quem cuida deste bot pode usar /{ $command }.
usage-subcommand-unknown = Complete com uma destas opções:
usage-option-missing = Falta { $option } em { $command }.
usage-choice-unknown = { $option } pode ser: { $choices }
usage-integer-malformed = { $option } precisa ser um número inteiro.

## Commands: links

command-link = Transforma o link de um produto em link rastreado
    .name = link
command-link-url = Link do produto, ou o número dele
    .name = url
link-usage = Envie o link de um produto depois de /link, ou responda com /link a uma mensagem que tenha um.
link-not-supported = Não achei nenhum link de produto aí. Copie pelo botão Compartilhar da loja e envie de novo.
command-check = Veja quanto um produto paga, por país e por rede
    .name = consultar
command-check-url = Link do produto
    .name = url
command-check-country = País do comprador, duas letras como BR
    .name = país
check-country = Comprador em
check-network = Rede
check-no-product = Esse link não leva a um único produto, então não há uma taxa só. Cole o link de um produto.
check-not-listed = não está lá
check-no-answer = sem resposta
check-hot = (hot)
check-capped = (teto)
country-unknown = Não conheço esse país. Use duas letras, como BR ou PT.
network-aliexpress = AliExpress Portals
network-epn = ePN
network-admitad = Admitad
network-cj = CJ
network-flexoffers = FlexOffers
network-sandbox = Rede de teste
command-search = Busca produtos e traz links que rendem
    .name = buscar
command-search-words = O que você procura
    .name = palavras
search-empty = Nada encontrado. Tente menos palavras ou outras.
command-hot = Mostra produtos hot, que pagam a taxa maior
    .name = hot
command-hot-words = Só produtos com estas palavras
    .name = palavras

## Commands: general

command-help = O que eu faço aqui
    .name = ajuda
help-waiting = Este lugar aguarda a aprovação de quem cuida do bot. Depois disso, cole aqui o link de um produto e respondo com um link rastreado e quanto ele rende.
help-private = Cole o link de um produto e respondo com um link rastreado e quanto você ganha.
help-group = Cole o link de um produto neste chat e respondo com um link rastreado e quanto ele rende.
help-admins = Para admins
command-start = Comece aqui
    .name = início
command-start-text = Por onde começar
    .name = texto
welcome = Oi! Transformo links de produtos do AliExpress em links rastreados e mostro a comissão já com o teto e a conta feita. Sou de uma comunidade de afiliados, não do AliExpress.
welcome-try = Cole aqui o link de um produto para testar. Em /help está todo o resto; em /settings você escolhe idioma, país e moeda.

command-settings = Seu idioma, país e moeda
    .name = ajustes
command-settings-language = Idioma em que respondo a você
    .name = idioma
command-settings-country = País dos seus compradores, duas letras como BR
    .name = país
command-settings-currency = Moeda dos preços, como BRL
    .name = moeda
choice-language-en = English
choice-language-es = Español
choice-language-pt = Português
choice-language-fr = Français
choice-language-de = Deutsch
choice-language-ru = Русский
choice-language-ar = العربية
settings-title = Seus ajustes
settings-language = Idioma
settings-country = País
settings-currency = Moeda
settings-country-none = não definido
settings-automatic = automático
settings-saved = Salvo.
settings-why-country = As taxas dependem de onde o comprador mora. Sem país, as estimativas são faixas.
settings-choose-one = Escolha:
settings-choose-country = Escolha o país dos seus compradores ou envie as duas letras dele: /settings country:NL
settings-choose-currency = Escolha uma moeda ou envie outra: /settings currency:CAD
currency-unknown = A loja não mostra preços nessa moeda. Escolha uma destas: { $currencies }

command-privacy = O que guardo sobre você e como apagar
    .name = privacidade
command-privacy-action = Ver o que está guardado ou apagar
    .name = ação
choice-action-show = Ver
choice-action-delete = Apagar
privacy-title = O que guardo sobre você
privacy-text = Sua conta nesta plataforma com um id aleatório, seus ajustes e os links feitos para você, com o lugar onde foram postados. As mensagens só são lidas para responder e não ficam guardadas.
privacy-account = Seu id aqui
privacy-nothing = nada guardado
privacy-links = Links criados
privacy-home = Comunidade principal
privacy-kept = Depois de apagar, os links antigos mantêm os valores para as contas da comunidade, sem nada que leve a você.
privacy-delete = Apagar meus dados
privacy-delete-ask = Apagar tudo o que leva a você? Vendas que chegarem depois pelos seus links antigos não poderão mais ser creditadas a você. Não dá para desfazer.
privacy-delete-yes = Sim, apagar
privacy-delete-no = Manter
privacy-deleted = Apagado. Nada guardado aqui leva mais a você. Se postar outro link, começa um registro novo.

## Commands: communities

greeting = Oi! Cole aqui um link de produto do AliExpress e respondo com um link rastreado, a taxa e quanto ele rende já com o teto. Sou desta comunidade, não do AliExpress. Admins: em cinco toques estou pronto.
greeting-waiting = Oi! Quem cuida de mim ainda precisa aprovar este lugar. Até lá, só respondo a /help.
button-setup = Configurar
button-copy = Copiar
command-community = Cuide da sua comunidade: configuração, divisão, respostas, pessoas
    .name = comunidade
command-community-setup = Configurar em cinco toques
    .name = configurar
command-community-show = Ver todos os ajustes
    .name = ver
command-community-join = Une outro lugar a esta comunidade com um código de uso único
    .name = unir
command-community-join-code = Código do outro lugar; sem nenhum, você recebe um
    .name = código
command-community-test = Cria um link, segue uma vez e confere se ele conta para você
    .name = testar
command-community-share = Define a parte dos membros em cada comissão
    .name = divisão
command-community-share-percent = Porcentagem, como 70
    .name = porcentagem
command-community-region = Define o país e a moeda dos seus compradores
    .name = região
command-community-region-country = Duas letras como BR; vazio, país desconhecido
    .name = país
command-community-region-currency = Moeda dos preços, como BRL
    .name = moeda
command-community-language = Define o idioma para quem não tem um próprio
    .name = idioma
command-community-language-language = Idioma; vazio, o de cada lugar
    .name = idioma
command-community-reply = Escolha como respondo aos links
    .name = respostas
command-community-reply-mode = Responder abaixo, substituir a mensagem ou ficar em silêncio
    .name = modo
choice-mode-reply = Responder
choice-mode-replace = Substituir
choice-mode-silent = Silêncio
command-community-money = Escolha quem vê a taxa e a comissão
    .name = dinheiro
command-community-money-visibility = Todos, ou só quem postou o link
    .name = visibilidade
choice-visibility-public = Todos
choice-visibility-private = Só quem postou
command-community-channels = Escolha onde respondo aos links
    .name = canais
command-community-channels-channel = Aqui, aqui não ou em todo lugar
    .name = canal
choice-channel-here = Aqui
choice-channel-not-here = Aqui não
choice-channel-all = Em todo lugar
command-community-ignore = Deixa em paz os links de alguém
    .name = ignorar
command-community-ignore-person = Menção ou número da pessoa
    .name = pessoa
command-community-ignore-change = Adicionar ou remover
    .name = mudança
choice-change-add = Adicionar
choice-change-remove = Remover
command-community-skip = Define uma palavra que me faz pular a mensagem
    .name = pular
command-community-skip-word = Uma palavra; vazio, nada é pulado
    .name = palavra
command-community-disclosure = Define como os links são marcados como publicidade
    .name = aviso
command-community-disclosure-wording = País como BR, ou seu próprio texto; vazio para o aviso padrão
    .name = texto
command-community-network = Fixa a rede de afiliados dos links
    .name = rede
command-community-network-network = Uma rede, ou a melhor em cada caso
    .name = rede
choice-network-auto = A melhor
choice-network-aliexpress = AliExpress Portals
choice-network-epn = ePN
choice-network-admitad = Admitad
choice-network-cj = CJ
choice-network-flexoffers = FlexOffers
choice-network-sandbox = Rede de teste
command-community-treasurer = Define quem pode fazer pagamentos
    .name = tesoureiro
command-community-treasurer-person = Menção ou número da pessoa
    .name = pessoa
command-community-treasurer-change = Adicionar ou remover
    .name = mudança
command-community-attention = Respostas que talvez não tenham chegado
    .name = pendências

community-title = Sua comunidade
community-share = Parte dos membros
community-share-none = não definida: tudo vai para a comunidade
community-share-malformed = Envie uma porcentagem de 0 a 100 com no máximo duas casas decimais, como 70 ou 62.5.
community-country = País dos compradores
community-currency = Moeda
community-reply = Respostas
community-money = Taxa e comissão visíveis para
community-channels = Responde em
community-channels-all = todos os canais
community-channels-some = { $count ->
    [one] { $count } canal
   *[other] { $count } canais
}
community-channels-last = Este seria o último canal. Escolha outro antes, ou use /community reply silent.
community-ignored = Pessoas ignoradas
community-people = { $count ->
    [0] ninguém
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
community-skip = Palavra para pular
community-skip-malformed = Precisa ser uma única palavra de até 40 caracteres.
community-none = nenhuma
community-network = Rede
community-deals = Ofertas
community-yes = Sim
community-no = Não
community-terms = Permissão da rede
community-terms-open = ainda não confirmada
community-terms-confirmed = confirmada em { $day }
community-disclosure = Aviso de publicidade
disclosure-source = O costume lá: { $source }. Não é orientação jurídica.
disclosure-too-long = No máximo { $max } caracteres: o aviso aparece em todos os cartões.
person-unknown = Mencione a pessoa ou envie o número dela.
guard-treasurer-only = Só um tesoureiro ou quem cuida deste bot pode fazer isso.
treasurer-added = Pronto. Esta pessoa agora pode fazer pagamentos.
treasurer-removed = Pronto. Esta pessoa não pode mais fazer pagamentos.
treasurer-is-none = Esta pessoa não cuida da tesouraria.
treasurer-last = Uma comunidade precisa de um tesoureiro. Escolha outra pessoa antes.

setup-title = Configuração { $number }/{ $total }
setup-share = Que parte de cada comissão vai para quem postou o link?
setup-region = Onde moram seus compradores? Taxas e preços dependem disso.
setup-region-mixed = No mundo todo
setup-mode = Como respondo a um link colado? Abaixo dele, no lugar da mensagem, ou só quando pedirem com um comando.
setup-disclosure = Links de afiliado têm que ser reconhecidos como publicidade. Esta linha aparece em todos os cartões:
setup-disclosure-note = O costume no seu país; não é orientação jurídica.
setup-disclosure-default = Usar esta linha
setup-disclosure-own = Escrevo a minha
setup-deals = Publico ofertas hot aqui quando a comunidade enviar?
setup-terms = Por último: as redes pedem aprovação para canais que não são sites. Você já confirmou que a sua permite uma comunidade de chat e dividir com os membros?
setup-terms-yes = Sim, é permitido
setup-terms-later = Vou verificar
setup-done = Tudo pronto
setup-done-hint = Mude o que quiser com /community. Confira se os links contam para você com /community test.
setup-again = Recomeçar

approval-ask = Me adicionaram a um lugar novo. Posso trabalhar lá?
approval-accept = Aceitar
approval-refuse = Recusar
approval-accepted = Aceito:
approval-refused = Recusado:

join-code = Um admin do outro lugar envia isto lá em até dez minutos. Vale uma vez só.
join-code-unknown = Esse código não existe, já foi usado ou venceu. Pegue outro com /community join no outro lugar.
join-already = Este lugar já é dessa comunidade.
join-done = Este lugar agora é de:

test-title = Teste com { $network }
test-link-made = ✓ A rede criou um link.
test-no-link = A rede não criou nenhum link. Confira o tracking ID na configuração.
test-not-followed = Daqui não deu para seguir o link até a loja, então o resto não foi visto. Tente mais tarde.
test-sub-id-right = ✓ Nossa etiqueta chega à loja: dá para ligar cada venda ao membro.
test-sub-id-unseen = ✗ Nossa etiqueta não apareceu na loja. Talvez as vendas não sejam ligadas aos membros: pergunte à rede.
test-account-right = ✓ A venda conta para a sua conta { $account }.
test-account-wrong = ✗ A venda contaria para uma conta diferente de { $account }. Confira o tracking ID na configuração.
test-account-unseen = – O endereço da loja não mostra a conta; o link foi feito para { $account }.
test-network-throttled = A rede pede paciência. Tente daqui a um minuto.
test-network-unavailable = A rede não responde. Tente mais tarde.
test-network-unreadable = Não entendi a resposta da rede. Os detalhes estão no log.
test-network-refused = A rede recusa a chamada. Confira app key, secret e tracking ID.
test-network-forbidden = O app não tem acesso à API de afiliados. Peça no console da rede.
test-network-empty = A rede não tem nada para este teste. Tente mais tarde.

attention-none = Tudo chegou. Nada pendente.
attention-uncertain = { $count ->
    [one] { $count } resposta que talvez não tenha chegado:
   *[other] { $count } respostas que talvez não tenham chegado:
}
attention-parked = { $count ->
    [one] { $count } mensagem não pôde ser tratada; o motivo está no log.
   *[other] { $count } mensagens não puderam ser tratadas; o motivo está no log.
}
attention-again = Reenviar
attention-gone = Isso já foi resolvido.
attention-sent = Reenviado.

## Playground

playground-title = Magpie: área de testes
playground-sandbox = Modo de teste
playground-sandbox-detail = Todos os produtos, preços e comissões aqui são inventados. Nada é vendido e ninguém recebe dinheiro.
playground-you-are = Você é
playground-role-member = Membro
playground-role-admin = Admin
playground-two-windows = Abra esta página em duas janelas para ser duas pessoas ao mesmo tempo.
playground-chats = Chats
playground-group-title = Ninho de Pechinchas
playground-group-subtitle = Grupo com Ann, Ben, Mia e Magpie
playground-private-title = Magpie
playground-private-subtitle = Chat privado com o bot
playground-unread = Novas mensagens
playground-restart = Recomeçar com chats vazios
playground-theme = Alternar entre claro e escuro
playground-language = Idioma
playground-language-of = O idioma que { $name } fala
playground-messages = Mensagens
playground-welcome-group = Cole o link de um produto e veja quanto ele rende
playground-welcome-group-detail = O Magpie responde com um link rastreado, o preço e sua parte. Escolha um exemplo abaixo ou troque de pessoa e responda no lugar dela.
playground-welcome-private = Só você e o Magpie
playground-welcome-private-detail = Mais ninguém vê este chat. Cole um link ou digite / para ver o que dá para pedir.
playground-needs-script = Os chats precisam de JavaScript. Ative-o para esta página.
playground-bot = Bot
playground-edited = editada
playground-only-you = Só você vê isto
playground-posted-for = Publicado em nome de { $name }
playground-edit = Editar sua mensagem
playground-delete = Apagar sua mensagem
playground-typing = O Magpie está escrevendo
playground-to-latest = Últimas mensagens
playground-skip = Ir para o campo de mensagem
playground-samples = Experimente
playground-sample-product = Um produto
playground-sample-short = Um link curto
playground-sample-several = Vários links
playground-sample-store = Uma loja
playground-sample-lookalike = Um link falso
playground-sample-commands = / Comandos
playground-say-product = Alguém já testou este?
playground-say-short = Acabaram de me mandar isto:
playground-say-several = Não consigo escolher entre estes:
playground-say-store = Esta loja tem coisas lindas:
playground-say-lookalike = Será que este é de confiança?
playground-commands = Comandos
playground-compose-label = Escreva como { $name }
playground-compose-placeholder = Cole um link ou digite /
playground-send = Enviar
playground-start = Iniciar
playground-editing = Editando sua mensagem
playground-cancel = Cancelar
playground-copied = Copiado
playground-copy-failed = Não foi possível copiar. Selecione o texto manualmente.
playground-offline = Conexão perdida. Tentando de novo…
playground-error-empty = Escreva algo primeiro.
playground-error-too-long = Ficou longo demais: no máximo { $max } caracteres.
playground-error-gone = Essa mensagem não está mais aqui.
playground-error-not-yours = Só quem escreveu pode alterar uma mensagem.
playground-error-not-stored = O Magpie não conseguiu receber isso. Tente de novo.
playground-error-closed = O Magpie está reiniciando. Tente de novo daqui a pouco.
playground-error-flood = Um momento, por favor: foi coisa demais de uma vez.
playground-error-session = Estes chats terminaram. Recarregue a página para abrir outros.
playground-error-failed = Não deu certo. Tente de novo.

inline-start = Abrir nosso chat privado

settings-home = Comunidade
settings-choose-home = Qual comunidade deve valer quando você me escreve no privado?
settings-home-none = Você ainda não postou um link em nenhuma comunidade. A primeira em que postar vai valer aqui.

permission-view-channel = Em { $place } não consigo ver um canal em que precisam de mim. Me dê lá a permissão “Ver canal”.
permission-send-messages = Em { $place } não posso escrever. Me dê lá a permissão “Enviar mensagens”.
permission-embed-links = Não posso mostrar cards aqui, então minhas respostas saem sem imagem e sem layout. Me dê a permissão “Inserir links”.
permission-read-history = Não posso ler mensagens antigas aqui, então não me atualizo depois de uma pausa. Me dê a permissão “Ver histórico de mensagens”.
permission-manage-messages = Não posso apagar mensagens aqui, e substituir links precisa disso. Me dê a permissão “Gerenciar mensagens” ou escolha /community reply.
permission-manage-webhooks = Não posso postar com o nome dos membros aqui, e substituir links precisa disso. Me dê a permissão “Gerenciar webhooks” ou escolha /community reply.
permission-other = Em { $place } me falta a permissão { $permission }.
