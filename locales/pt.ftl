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
error-unexpected = Algo deu errado do meu lado. Quem cuida de mim já foi avisado; tente de novo mais tarde.
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

## Asking and teaching

command-faq = Pergunte sobre comissão, pagamentos, cupons e regras
    .name = perguntas
command-faq-question = Sua pergunta com suas palavras; sem ela mostro os temas
    .name = pergunta
faq-menu = O que você quer saber? Escolha uma pergunta ou pergunte com suas palavras.
faq-page = Página { $number } de { $total }
faq-page-back = ‹ Voltar
faq-page-next = Próxima ›
faq-all-topics = Todas as perguntas
faq-unknown-unnoted = Essa eu não sei.
faq-unknown-next = Tente com outras palavras ou escolha uma pergunta da lista.
faq-talk = Me dou melhor com links e perguntas: cole o link de um produto ou pergunte sobre comissão, pagamentos ou cupons.
faq-just-answered = Acabei de responder isso aqui: olhe um pouco mais acima.
faq-slow-down = Foi muita coisa de uma vez. Pergunte de novo em um minuto.
faq-too-long = Isso é longo demais para mim. Faça uma pergunta em uma ou duas frases.
faq-vote-helpful = Obrigado! Anotado para os administradores.
faq-vote-not-helpful = Obrigado. Os administradores veem quais respostas não ajudam.
command-community-faq = Me ensine respostas e veja o que não soube responder
    .name = perguntas
command-community-faq-change = Adicionar, editar, remover ou ver uma lista
    .name = mudança
command-community-faq-question = A pergunta; para editar ou remover, também o número dela na lista
    .name = pergunta
command-community-faq-answer = O que devo responder
    .name = resposta
command-community-faq-language = Idioma da pergunta; sem ele eu descubro
    .name = idioma
choice-change-edit = Editar
choice-change-list = Listar
choice-change-unanswered = Perguntas sem resposta
choice-change-votes = Votos das respostas
choice-change-auto-on = Responder por conta própria: sim
choice-change-auto-off = Responder por conta própria: não
community-questions = Responde perguntas
community-questions-auto = quando perguntam, e por conta própria quando tem muita certeza
community-questions-asked = quando perguntam
faq-own-title = Respostas desta comunidade
faq-own-none = Você ainda não me ensinou nenhuma resposta.
faq-own-usage = Preciso de uma pergunta e da resposta. Em uma linha: /community faq add Quando é o pagamento? | Toda sexta
faq-own-too-long = No máximo { $question } caracteres para a pergunta e { $answer } para a resposta.
faq-own-too-many = Uma comunidade pode me ensinar no máximo { $max } respostas. Remova uma antes.
faq-own-unknown = Não acho essa pergunta entre suas respostas. /community faq list mostra todas com o número.
faq-own-removed = Removida:
faq-own-saved = Salvo ({ $language }). A partir de agora respondo:
faq-unanswered-title = Perguntas que não soube responder
faq-unanswered-none = Não há perguntas sem resposta.
faq-unanswered-left = Mais: { $count }
faq-unanswered-hint = Me ensine com /community faq add ou tire uma pergunta da lista com o botão dela.
faq-votes-title = Votos das respostas, as piores primeiro
faq-votes-none = Ninguém votou em uma resposta ainda.
faq-votes-answer = Resposta
privacy-questions = Em uma comunidade guardo também, com seu id, as perguntas que não soube responder e seus votos nas respostas. A exclusão apaga tudo isso.

## Answers about the program

faq-for-network = Para { $network }
faq-sandbox = Esta é a rede de testes: ela segue as regras do AliExpress Portals.
faq-not-stated = Nossas fontes não dizem nada sobre isso para { $network }. Valem os termos da rede: pergunte ao suporte dela.
faq-contradictions = Outras fontes dizem outra coisa:
faq-elsewhere = Em outras redes:
faq-unverified = Afirmado, mas não verificado:
faq-ours = leitura nossa, não palavra da rede
faq-more = Mais
faq-sources = Fontes
faq-source = { $title } ({ $date })
faq-source-undated = sem data
faq-source-not-before = sem data, não antes de { $date }
faq-source-not-after = sem data, não depois de { $date }
faq-source-around = { $date }
faq-source-between = entre { $from } e { $to }
faq-rates-change = As taxas variam por produto e com o tempo: um número só vale no momento da consulta.
faq-paste-link = Cole o link de um produto para ver o valor dele.
faq-offer = Você quis dizer alguma destas?
faq-unknown = Essa eu não sei. Anotei a pergunta para os administradores.
faq-own-answer = Resposta desta comunidade
faq-helpful = Ajudou
faq-not-helpful = Não ajudou
faq-next-payout-day = Próximo dia de pagamento por essa regra: { $date }.
faq-after-fee = De { $amount } sobram { $rest } depois da taxa de { $fee }.
faq-nothing-after-fee = { $amount } não cobre nem a taxa de { $fee }.
faq-below-minimum = { $amount } fica abaixo do mínimo de { $minimum }.
faq-above-minimum = { $amount } atinge o mínimo de { $minimum }.
faq-price-range = Para um preço de { $price }: de { $low } a { $high }, só pelas taxas gerais.
faq-price-capped = Para um preço de { $price }: de { $low } a { $high }; o máximo é cortado pelo teto de { $cap }.
faq-cap-reached = Com { $rate }, o teto de { $cap } é atingido a partir de um preço de { $price }.

fact-rate-standard = A comissão normal na { $network } vai de { $low } a { $high }.
fact-rate-usual = Uma fonte fala em { $low } a { $high } como usual; isso inclui os produtos hot.
fact-rate-fixed-note = Uma nota posterior de um blog fala em { $low } a { $high } fixos em todos os produtos participantes.
fact-rate-minimum-claim = Um analista diz que a alegação do Portals de um mínimo de { $low } é falsa: o mínimo é zero.
fact-rate-affiliate-region = { $region ->
    [cis] Em pedidos entregues na CEI, produtos de lojas participantes pagam de { $low } a { $high }.
   *[other] Em pedidos entregues fora da CEI, produtos de lojas participantes pagam de { $low } a { $high }.
}
fact-rate-nonaffiliate-other = Fora da CEI, produtos de lojas que não estão no programa também pagam de { $low } a { $high }.
fact-rate-nonaffiliate-cis = Na CEI, produtos de lojas fora do programa pagam a partir de { $low }.
fact-rate-category = A mesma página também diz de { $low } a { $high }, conforme a categoria.
fact-rate-low-traffic = O AliExpress pode baixar a taxa quando detecta tráfego de baixa qualidade.
fact-rate-seller-sets = O vendedor decide se participa e define a porcentagem; por isso ela varia por produto e com o tempo.
fact-rate-cis-seller = Na CEI o valor depende da taxa do vendedor.
fact-rate-tiers = Vendedores podem pagar mais a alguns parceiros, em geral por pedidos maiores.
fact-rate-link-checker = O verificador de links da ePN mostra a taxa aproximada e se o produto participa; pode estar atrasado.
fact-rate-dropshipping = Desde { $since }, canais de dropshipping recebem a taxa do vendedor e também as taxas hot.
fact-hot-up-to = Produtos hot na { $network } pagam até { $high }.
fact-hot-fifty-claim = O próprio Portals fala em até { $high }; um analista relata ter visto mais.
fact-hot-direct-link = A taxa hot só vale se o link levar direto àquele produto. Com link para a página inicial paga-se a comissão normal.
fact-hot-direct-link-cautious = Por segurança contamos a taxa hot só em link direto para o produto, como diz a ePN.
fact-cap-order = { $network } paga no máximo { $amount } por pedido.
fact-cap-item-hot = { $network } paga no máximo { $amount } por item em produtos hot.
fact-zero-special = Produtos da “categoria especial” não pagam nada.
fact-zero-all-eligible-claim = Um texto publicitário diz que todos os produtos dão comissão.
fact-zero-every-purchase-claim = O Portals diz que paga por toda compra; um analista diz que é falso.
fact-zero-in-stock = Só contam itens em estoque e transações concluídas.
fact-zero-virtual = Bens e serviços virtuais de qualquer tipo, pagamentos móveis e custos de transporte não pagam nada.
fact-zero-stores = Há lojas sem comissão.
fact-zero-all-participate-claim = A mesma página diz que todos os produtos participam, exceto Tmall da Rússia.
fact-zero-brazil = Desde { $since }, produtos não afiliados de Computer & Office enviados ao Brasil não pagam nada.
fact-zero-tmall = Itens da seção Tmall entregues da Rússia não participam.
fact-zero-yes = Itens com entrega expressa “Yes!” comprados no app não pagam comissão.
fact-zero-gift-cards = Vales-presente: nenhuma fonte os cita. Nós os tratamos como bens virtuais, que não pagam nada.
fact-zero-not-participating = Vendedor que não participa não paga nada.
fact-base-goods = A comissão é calculada sobre a mercadoria, sem frete.
fact-base-goods-cautious = Nenhuma fonte diz isso para { $network }; calculamos sem frete, como diz a ePN.
fact-base-tax = Nenhuma fonte fala de impostos; nossas estimativas os deixam de fora.
fact-rounding-down = A comissão é sempre cortada para baixo: em pedidos pequenos é normal faltar { $low } ou { $high } centavos.
fact-rounding-truncation = Pelo que mostram relatórios publicados, os valores são cortados no centavo, sem arredondar para cima.
fact-rounding-ours = Nossas estimativas também são cortadas no centavo, assim como a sua parte.
fact-bonus-up-to = Um bônus de até { $amount } por comprador novo é possível, não certo.
fact-bonus-first-sale = Um texto publicitário fala em prêmios pela primeira venda, sem valor e sem dizer de quem.
fact-bonus-none = A Admitad não paga bônus por compradores novos desde { $since }.
fact-bonus-never-promised = Nossas estimativas nunca o incluem.
fact-coupons-no-commission = Não se ganha comissão sobre cupons resgatados.
fact-coupons-one = Só é permitido um desconto ou cupom por transação.
fact-coupons-may-reject = O AliExpress pode rejeitar o pedido se o comprador usou um dos seus cupons (especial, do vendedor, de cliente novo etc.) ou moedas. Pode, mas não necessariamente.
fact-coupons-advertised = A mesma página recomenda as moedas e cupons do app para atrair compradores.
fact-cookie-days-region = { $region ->
    [cis] Para compradores de países da CEI o cookie dura { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
   *[other] Para compradores de outros países o cookie dura { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
}
fact-cookie-ukraine = A Ucrânia não está na lista da CEI; por isso lemos { $days } dias para ela.
fact-cookie-session = Uma página mais antiga da ePN fala em sessão do navegador.
fact-cookie-days = Na { $network } o cookie dura { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} após o clique.
fact-cookie-session-quoted = A ajuda do Portals diz “por sessão”; o analista que a cita diz que está errado.
fact-cookie-cleared = Um comprador que apaga os cookies não pode mais ser rastreado.
fact-cookie-awin = A Awin cita { $low } dias em um lugar e { $days } dias ou a sessão em outro.
fact-cookie-tradedoubler = A Tradedoubler cita tanto { $low } quanto { $days } dias.
fact-cookie-sellers = Uma nota do lado dos vendedores cita { $days } dias.
fact-attribution-priority = Prioridade das páginas: produto hot, depois qualquer outro produto, depois categorias e afins, por fim a página inicial.
fact-attribution-product-wins = Um link de produto vence um link posterior de outra pessoa para a página inicial.
fact-attribution-russian-store = Para um produto de loja russa, o link deve levar direto ao produto ou a uma página dessa loja, e o pedido ser feito lá.
fact-attribution-last-paid = A Admitad credita o último clique pago.
fact-attribution-not-stated = Se entre dois links de produto vale o primeiro ou o último clique: nossas fontes não dizem.
fact-geo-match = Desde { $since }, para a comissão inteira o país de entrega precisa ser o mesmo do clique.
fact-geo-scheme-missing = Os valores mudaram em { $since }; o esquema não está na nossa cópia, então não citamos números.
fact-geo-cis-list = CEI aqui significa: { $countries }.
fact-geo-ukraine = A Ucrânia não está nessa lista: valem as taxas dos outros países.
fact-geo-vpn = VPN: nenhuma fonte cita. Pela regra dos países, um clique por outro país pode custar parte da comissão.
fact-sclick-direct-only = Use só links diretos: com um link s.click a comissão pode não ser contada.
fact-sclick-expanded = Cole mesmo assim: eu abro e crio o nosso próprio link do produto.
fact-target-home = Para a página inicial, use https://aliexpress.com.
fact-target-deep = Links também podem levar a resultados de busca, produtos hot, eventos e ofertas do dia.
fact-target-product-first = O melhor é linkar direto para o produto.
fact-similar-product = Se o produto sumiu ou a loja não participa, o visitante pode ser levado a um produto parecido de um vendedor participante.
fact-plugin-interrupts = Se o comprador usa a extensão “AliExpress Assistant - Online Shopping”, o rastreamento pode quebrar e não há comissão.
fact-order-number-differs = O número do pedido do comprador e o das estatísticas da ePN podem ser diferentes.
fact-missing-claims-unsupported = A Admitad não aceita reclamações de pedidos perdidos do AliExpress.
fact-missing-refresh = A Admitad atualiza as estatísticas do AliExpress a cada { $minutes } minutos.
fact-missing-live-report = O Portals tem um relatório de pedidos ao vivo: olhe lá primeiro.
fact-missing-claim-here = Passe o número do pedido a um administrador desta comunidade: ele pode procurar nos relatórios da rede.
fact-app-not-stated = Se compras no app contam em geral: nossas fontes não dizem. Pergunte à rede.
fact-app-perks = A própria ePN recomenda o app aos compradores, com jogos, cupons e busca por foto.
fact-self-not-stated = Comprar pelo próprio link: nossas fontes não dizem nada. Pergunte à rede antes de fazer.
fact-tracking-per-site = Crie um tracking ID por site ou canal para comparar os resultados.
fact-tracking-connect = Conecte os tracking IDs à sua loja para que as vendas sejam atribuídas.
fact-tracking-subids = { $network } tem sub-IDs nos links: { $names }.
fact-tracking-ours = Nesta comunidade você não precisa de nenhum: cada link leva uma marca opaca que aponta para você.
fact-final-within = O pedido conta quando o comprador está satisfeito; o vendedor recebe em até { $days } dias da compra.
fact-final-longer = Demora mais se houve problema com o pedido.
fact-final-early = É mais rápido se o comprador confirmar logo o recebimento.
fact-final-shipping = Envio expresso como DHL leva de { $expressLow } a { $expressHigh } dias; correio, de { $postLow } a { $postHigh }.
fact-final-average = Os pedidos são confirmados em média após { $low } a { $days } dias.
fact-final-epn-words = Termos da ePN: aguardando (em entrega), pendente (confirmado pelo comprador, em análise por até um mês), confirmado ou recusado.
fact-final-admitad = A Admitad aprova poucas horas após a confirmação do comprador.
fact-final-cj = A CJ costuma fechar as comissões no dia { $low } ou { $high } do mês seguinte.
fact-payout-by-day = Dá para sacar até o dia { $day } de cada mês.
fact-payout-monthly = O pagamento é mensal, só de pedidos concluídos.
fact-payout-member-fast = Um membro recebeu { $days } dias depois de pedir.
fact-payout-member-slow = Outro não recebeu nada em { $months } meses, nem resposta do suporte.
fact-payout-balance-only = A “comissão estimada do mês passado” não é saldo: só o saldo pode ser sacado.
fact-payout-epn-wallets = A ePN paga em carteiras e cartões em até { $minutes } minutos do pedido.
fact-payout-epn-wire = Transferências saem nestes dias do mês: { $windows } (página antiga).
fact-payout-admitad = O pagamento padrão da Admitad é na { $weekday } da semana seguinte.
fact-payout-about-day = A CJ paga por volta do dia { $day } do mês.
fact-payout-net60 = A FlexOffers paga em NET{ $days }, entre o dia { $low } e o dia { $high } do mês.
fact-payout-closed-first = Nada é pago antes de o pedido ser fechado.
fact-payout-community = Quando você recebe sua parte aqui depende das regras desta comunidade: pergunte aos administradores.
fact-threshold = O mínimo é { $amount }.
fact-threshold-more = Um membro diz que precisa ser mais de { $amount }, por causa das tarifas do banco.
fact-threshold-per-currency = O mínimo é { $amount }; outras moedas têm o seu.
fact-threshold-cj = { $first } por depósito direto, { $second } por cheque ou Payoneer.
fact-threshold-not-public = Há um mínimo, mas a FlexOffers não o divulga.
fact-threshold-community = Esta comunidade pode ter mínimo e taxa próprios: pergunte aos administradores.
fact-fee = Cada saque custa { $amount }.
fact-fee-failed-transfer = Um membro perdeu { $amount } em cada uma de várias transferências que falharam.
fact-fee-express = O pagamento expresso em um dia tem taxa; para o padrão nenhuma é citada.
fact-methods-bank = O Portals paga só por transferência bancária.
fact-methods-payoneer-failed = Saques para Payoneer falharam para um membro.
fact-methods-epn = A ePN cita { $names }, transferência e cartões (página antiga, sem data).
fact-methods-cj = A CJ paga por depósito direto, cheque ou Payoneer.
fact-methods-paypal = PayPal: nenhuma das nossas fontes menciona.
fact-disputes-completed-only = Comissão só é paga por transações concluídas.
fact-disputes-deducted = Assim que o comprador abre uma disputa, a comissão desse pedido é descontada do saldo.
fact-disputes-later-deductions = Descontos posteriores também são possíveis.
fact-disputes-won-not-stated = O que acontece quando o vendedor ganha a disputa: nossas fontes não dizem.
fact-joining-anyone = Qualquer pessoa pode se candidatar, do mundo todo.
fact-joining-needs = Pedem um site e uma conta bancária, nada mais.
fact-joining-steps = Cadastre-se em portals.aliexpress.com e preencha o perfil.
fact-joining-free = Participar é grátis.
fact-joining-worldwide = A ePN vale para o mundo todo.
fact-joining-offers = O AliExpress também tem ofertas na CJ Affiliate e na FlexOffers.
fact-joining-apply-only = Poder se candidatar não significa ser aceito.
fact-joining-member = Para ganhar nesta comunidade você não precisa de conta própria: basta colar um link de produto aqui.
fact-api-key = Peça uma app key no portal e depois conecte seus tracking IDs.
fact-api-products = A API busca, filtra e mostra produtos.
fact-reports-three = O Portals tem três relatórios: tráfego, renda e pedidos ao vivo.
fact-reports-pv = “PV” ali significa visualizações de página, não cliques.
fact-reports-no-export = Eles não podem ser exportados.
fact-reports-ours = Os relatórios são do dono da conta: peça seus números aos administradores.
fact-support-no-manager = Não há gerente dedicado; atendentes variados respondem, e a ajuda só existe dentro do portal.
fact-support-team = Um texto publicitário promete uma equipe dedicada: affiliates@service.alibaba.com.
fact-support-unanswered = Um membro não teve resposta do suporte.
fact-support-individual = O suporte da ePN analisa uma fonte de tráfego a pedido.
fact-support-better = Um analista acha a administração melhor na CJ e na FlexOffers.
fact-claims-top-publishers = O Portals fala em afiliados com mais de { $first } por mês e em { $second } pagos por mês.
fact-claims-averages = Também fala em conversão de { $rate } e pedido médio de { $amount }.
fact-claims-thousand = Um analista acha { $amount } por mês improvável.
fact-claims-epn-title = O título da ePN diz até { $high } de um pedido.
fact-claims-depends = Não prometo nada: depende do seu público e do que ele compra.
fact-networks-list = Nossas fontes citam AliExpress Portals, ePN, Admitad, CJ Affiliate e FlexOffers.
fact-networks-history = O programa começou em 2013 na Commission Junction e depois passou a ser próprio.
fact-networks-advice = Um analista prefere CJ ou FlexOffers ao Portals: taxas menores ({ $low } a { $high }), administração, rastreamento e relatórios melhores. É uma opinião.
fact-traffic-content-sites = Sites de conteúdo, resenhas e anúncios de busca sem palavras de marca são aceitos.
fact-traffic-approval = Qualquer outro método precisa de aprovação prévia; uma comunidade de chat é um deles.
fact-traffic-all-but-brand = Fora da CEI: todo tipo de tráfego, exceto anúncios contextuais com a marca.
fact-traffic-cis-file = Para a CEI há um arquivo com exigências que falta na nossa cópia; o descumprimento pode encerrar a parceria.
fact-traffic-brand-ads = Anúncios contextuais não podem ter a marca em palavras-chave, título ou texto, nem errada ou em outras línguas; coloque-a nas palavras negativas.
fact-traffic-mailings = E-mail e SMS só para quem se inscreveu, com saída evidente.
fact-traffic-conscious-click = O clique deve ser um desejo consciente; cookie stuffing é proibido.
fact-traffic-illegal-sites = Nada de anúncios em sites que violam direitos autorais.
fact-traffic-refund-content = Nada de conteúdo de “reembolso” para enganar vendedores nem que prejudique a reputação do AliExpress.
fact-traffic-on-aliexpress = Nada de links de afiliado no próprio AliExpress, avaliações inclusive: a conta é bloqueada e todos os ganhos são retirados.
fact-traffic-popunder = Pop-unders: não são citados, mas um clique que ninguém quis não é permitido.
fact-traffic-fraud = Fraude pode levar a descontos, perda de status e ação judicial.
fact-trademark-keywords = Sem palavras-chave de marca em anúncios de busca.
fact-trademark-domain = Sem “AliExpress”, erro de grafia ou nome parecido em um domínio.
fact-trademark-logo = Sem logo antigo ou novo, nem parte reconhecível, no topo de um site ou na imagem de uma comunidade; sem favicon copiado.
fact-trademark-third-party = Deve ficar claro que você é um terceiro sem vínculo legal com AliExpress ou Alibaba.

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
playground-shop-title = Aqui abriria a loja
playground-shop-detail = Em uma rede de verdade, este clique estaria agora na página do produto, e o que fosse comprado contaria para quem publicou o link. Aqui nada é vendido.
playground-shop-page = Página
playground-shop-marks = Marcas no link
playground-shop-back = Voltar às conversas
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
