### Все фразы бота по-русски: те же ключи и переменные, что в en.ftl.

money = { $amount }
rate = { $rate }

## Cards

card-price = Цена
card-price-from = от { $price }
card-discount = −{ $percent }
card-rating = Отзывы
card-positive = { $percent } положительных
card-sold = { $count ->
    [one] { $count } продажа
    [few] { $count } продажи
    [many] { $count } продаж
   *[other] { $count } продажи
}
card-delivery = Доставка
card-delivery-days = { $days ->
    [one] около { $days } дня
    [few] около { $days } дней
    [many] около { $days } дней
   *[other] около { $days } дня
}
card-rate = Ставка
card-commission = Комиссия
card-commission-none = нет
card-you-earn = Твой доход
card-earn-from = от { $amount }
card-capped-order = лимит { $cap } за заказ
card-capped-item = лимит { $cap } за товар
card-coupon = Промокод:
card-estimate = Оценка за одну штуку по минимальной цене. Решает отчёт сети.
card-untracked = Сеть не дала партнёрскую ссылку на этот товар, покупка не засчитается. Поищи его у другого продавца.
card-plain-link = Открыть страницу без отслеживания
card-link-anyway = Ссылка ниже всё равно партнёрская: другие покупки после перехода могут засчитаться.
card-unlisted-title = Нет в партнёрском каталоге
card-unlisted = В каталоге сети этого товара нет, так что комиссии, скорее всего, не будет. Поищи похожий через /search.
card-not-shipped-title = Не продаётся в твою страну
card-not-shipped = Товар в каталоге есть, но не для покупателей из выбранной страны. Сменить её можно в /settings.
card-page-store = Магазин
card-page-category = Категория
card-page-search = Результаты поиска
card-page-campaign = Страница акции
card-page-home = Главная страница
card-page-earns = Покупки после перехода по этой ссылке засчитываются по обычной ставке каждого товара. Выгоднее всего прямая ссылка на товар.
card-page-unpaid = На эту страницу сеть не даёт партнёрскую ссылку. Пришли ссылку на товар.
card-pending = Сеть сейчас отвечает медленно. Дополню сообщение, как только придёт ответ.
card-unavailable = Сеть сейчас не отвечает. Пришли ссылку ещё раз через пару минут.
card-failed-dead = Эта ссылка уже никуда не ведёт. Открой её в приложении и скопируй ссылку на сам товар.
card-failed-foreign = Ссылка ведёт на другой сайт, тут ничего не заработать. Пришли ссылку с AliExpress.
card-failed-unreachable = Не получилось перейти по ссылке. Пришли её ещё раз через минуту или сразу ссылку на сам товар.
card-failed-not-a-shop-page = Это страница твоего аккаунта или поддержки. Пришли лучше ссылку на товар.
card-more-links = { $count ->
    [one] Ещё { $count } ссылка не вошла в ответ.
    [few] Ещё { $count } ссылки не вошли в ответ.
    [many] Ещё { $count } ссылок не вошло в ответ.
   *[other] Ещё { $count } ссылки не вошло в ответ.
}
card-sandbox = Песочница: товары, цены и ссылки здесь выдуманы.

rate-hot = { $rate } · горячий товар
rate-affiliate = { $rate } · товар партнёрки
rate-non-affiliate = { $rate } · вне партнёрской программы
rate-zero = { $rate }

none-zero-rate = Продавец не платит комиссию за этот товар.
none-zero-category = За эту категорию не платят: исключены виртуальные товары, доставка, мобильные платежи и особые категории.
none-brazil-computer-office = При доставке в Бразилию за товары для компьютера и офиса вне партнёрской программы не платят.
none-tmall-from-russia = Товары Tmall с отправкой из России не участвуют.
none-not-participating = Этот товар не участвует в партнёрской программе.
none-rate-unknown = Сеть не называет ставку для этого товара, поэтому сумму не посчитать.

button-open-deal = К товару
button-open-page = Открыть страницу
button-why = Откуда эта сумма?
button-my-commission = Моя комиссия
button-remove = Убрать

disclosure-label = Реклама
disclosure-line = { $label } · Партнёрская ссылка: с покупки сообщество получит комиссию, цена для тебя не меняется.

## Why this amount?

why-base = Минимальная цена товара без доставки и налогов: { $price }
why-rate = Ставка для этого товара ({ $kind }): { $rate }
why-rate-range = Для этого товара известен только диапазон ({ $kind }): { $rate }
why-commission = { $price } × { $rate }, лишнее после цента отброшено: { $result }
why-cap-cuts = Сеть платит не больше { $cap } за { $per }: { $result }
why-cap-spares = До лимита { $cap } за { $per } не дошло: { $result }
why-cap-not-stated = Лимита за заказ сеть не называет.
why-share = Твоя доля { $share }: { $member } (сообществу: { $house })
why-may-lower = Что может её снизить
why-more-caveats = { $count ->
    [one] и ещё { $count } причина
    [few] и ещё { $count } причины
    [many] и ещё { $count } причин
   *[other] и ещё { $count } причины
}
participation-hot = горячий товар
participation-affiliate = товар партнёрки
participation-non-affiliate = вне партнёрской программы
participation-zero = без комиссии
per-order = заказ
per-item = товар
caveat-coupon = купон: заказ могут не засчитать
caveat-coins = оплата монетами
caveat-dispute = спор, открытый покупателем
caveat-other-country = доставка не в ту страну, откуда был переход
caveat-plug-in = плагин для покупок в браузере покупателя
caveat-yes-app = экспресс-доставка «Yes!» в приложении
caveat-s-click = ссылка, сделанная поверх чужой партнёрской
caveat-similar-product = магазин показывает вместо товара похожий
caveat-traffic-quality = сеть считает трафик плохим
caveat-out-of-stock = товар закончился или заказ не завершён
caveat-rounding = сеть отбрасывает доли на нескольких этапах: на 1–2 цента меньше — нормально
caveat-country-unknown = страна покупателей не указана, поэтому это диапазон: выбери её в /settings
caveat-hot-needs-direct-link = для горячей ставки нужна прямая ссылка на товар
source-ours = наше прочтение
source-undated = { $title }, без даты
source-not-before = { $title }, без даты, не раньше { $day }
source-not-after = { $title }, без даты, не позже { $day }

## The bot in general

command-unknown = Такой команды я не знаю. Всё, что умею, — в /help.
action-stale = Эта кнопка устарела. Пришли ссылку ещё раз или повтори команду.
late-apology = Меня какое-то время не было. Пришли это ещё раз, пожалуйста.
error-unexpected = У меня что-то пошло не так. Мои владельцы уже знают об этом; попробуй ещё раз позже.
private-chat-first = Открой наш личный чат и нажми «Старт» — там смогу показать.
private-chat-offer = Это только для тебя. Покажу в нашем личном чате.
private-chat-button = Показать
remove-not-yours = Убрать это может только автор ссылки или админ.
commission-not-yours = Это видит только автор ссылки. Пришли её тоже — увидишь свою комиссию.
context-menu-get-link = Получить мою ссылку

guard-waiting = Это место ещё не одобрили владельцы бота. Пока отвечаю здесь только на /help.
guard-group-only = /{ $command } работает в группе или на сервере.
guard-private-only = /{ $command } работает в нашем личном чате.
guard-admin-only = /{ $command } — только для админов этого места. Попроси кого-нибудь из них.
guard-owner-only = /{ $command } — только для владельцев бота.
usage-subcommand-unknown = Добавь что-нибудь из этого:
usage-option-missing = Для { $command } не хватает { $option }.
usage-choice-unknown = { $option } может быть: { $choices }
usage-integer-malformed = { $option } — это целое число.

## Commands: links

command-link = Сделать из ссылки на товар партнёрскую
    .name = ссылка
command-link-url = Ссылка на товар или его номер
    .name = ссылка
link-usage = Пришли ссылку на товар после /link или ответь /link на сообщение со ссылкой.
link-not-supported = Ссылки на товар тут не вижу. Скопируй её кнопкой «Поделиться» в магазине и пришли ещё раз.
command-check = Посмотреть, сколько платят за товар, по странам и сетям
    .name = проверить
command-check-url = Ссылка на товар
    .name = ссылка
command-check-country = Страна покупателя, две буквы, например KZ
    .name = страна
check-country = Страна
check-network = Сеть
check-no-product = Эта ссылка ведёт не на один товар, поэтому одной ставки нет. Пришли ссылку на товар.
check-not-listed = нет в каталоге
check-no-answer = нет ответа
check-hot = (горячий)
check-capped = (лимит)
country-unknown = Такой страны не знаю. Напиши две буквы, например RU или KZ.
network-aliexpress = AliExpress Portals
network-epn = ePN
network-admitad = Admitad
network-cj = CJ
network-flexoffers = FlexOffers
network-sandbox = Песочница
command-search = Найти товары и получить ссылки с комиссией
    .name = поиск
command-search-words = Что ищем
    .name = слова
search-empty = Ничего не нашлось. Попробуй меньше слов или другие.
command-hot = Показать горячие товары с повышенной ставкой
    .name = горячее
command-hot-words = Только товары с этими словами
    .name = слова

## Commands: general

command-help = Что я здесь умею
    .name = помощь
help-waiting = Это место ещё не одобрили владельцы бота. Когда одобрят, пришли сюда ссылку на товар — отвечу партнёрской ссылкой и скажу, сколько она принесёт.
help-private = Пришли ссылку на товар — отвечу партнёрской ссылкой и скажу, сколько она тебе принесёт.
help-group = Пришли в этот чат ссылку на товар — отвечу партнёрской ссылкой и скажу, сколько она принесёт.
help-admins = Для админов
command-start = Начать
    .name = начать
command-start-text = С чего начать
    .name = текст
welcome = Привет! Я делаю из ссылок на товары AliExpress партнёрские и показываю комиссию с учётом лимита и с расчётом. Я бот партнёрского сообщества, а не AliExpress.
welcome-try = Пришли сюда ссылку на товар, чтобы попробовать. Остальное — в /help, а язык, страна и валюта — в /settings.

command-settings = Язык, страна и валюта
    .name = настройки
command-settings-language = На каком языке отвечать
    .name = язык
command-settings-country = Страна покупателей, две буквы, например RU
    .name = страна
command-settings-currency = Валюта цен, например RUB
    .name = валюта
choice-language-en = English
choice-language-es = Español
choice-language-pt = Português
choice-language-fr = Français
choice-language-de = Deutsch
choice-language-ru = Русский
choice-language-ar = العربية
settings-title = Твои настройки
settings-language = Язык
settings-country = Страна
settings-currency = Валюта
settings-country-none = не указана
settings-automatic = автоматически
settings-saved = Сохранено.
settings-why-country = Ставки зависят от страны покупателя. Без страны оценка — это диапазон.
settings-choose-one = Выбирай:
settings-choose-country = Выбери страну покупателей или пришли её двумя буквами: /settings country:NL
settings-choose-currency = Выбери валюту или пришли другую: /settings currency:CAD
currency-unknown = В этой валюте магазин цен не показывает. Выбери одну из этих: { $currencies }

command-privacy = Что я о тебе храню и как это удалить
    .name = приватность
command-privacy-action = Показать, что хранится, или удалить
    .name = действие
choice-action-show = Показать
choice-action-delete = Удалить
privacy-title = Что я о тебе храню
privacy-text = Твой аккаунт на этой платформе под случайным id, настройки и сделанные для тебя ссылки с местом, где они появились. Сообщения читаю, только чтобы ответить, и не храню.
privacy-account = Твой id здесь
privacy-nothing = ничего не хранится
privacy-links = Сделано ссылок
privacy-home = Домашнее сообщество
privacy-kept = После удаления у старых ссылок остаются суммы для учёта сообщества, но ничего, что ведёт к тебе.
privacy-delete = Удалить мои данные
privacy-delete-ask = Удалить всё, что ведёт отсюда к тебе? Продажи, которые придут позже по старым ссылкам, уже нельзя будет записать на тебя. Вернуть ничего не получится.
privacy-delete-yes = Да, удалить
privacy-delete-no = Оставить
privacy-deleted = Удалено. Здесь больше ничего не ведёт к тебе. Если пришлёшь ссылку, начнётся новая запись.

## Commands: communities

greeting = Привет! Пришли сюда ссылку на товар AliExpress — отвечу партнёрской ссылкой, ставкой и суммой с учётом лимита. Я бот этого сообщества, а не AliExpress. Админы: настройка в пять нажатий.
greeting-waiting = Привет! Мои владельцы ещё не одобрили это место. Пока отвечаю только на /help.
button-setup = Настроить
button-copy = Копировать
command-community = Управление сообществом: настройка, доля, ответы, люди
    .name = сообщество
command-community-setup = Настроить в пять нажатий
    .name = настроить
command-community-show = Показать все настройки
    .name = показать
command-community-join = Присоединить ещё одно место к сообществу по одноразовому коду
    .name = присоединить
command-community-join-code = Код из другого места; без него получишь новый
    .name = код
command-community-test = Сделать ссылку, перейти по ней раз и проверить, что она засчитывается
    .name = тест
command-community-share = Задать долю участников с каждой комиссии
    .name = доля
command-community-share-percent = Процент, например 70
    .name = процент
command-community-region = Задать страну и валюту покупателей
    .name = регион
command-community-region-country = Две буквы, например RU; без них страна неизвестна
    .name = страна
command-community-region-currency = Валюта цен, например RUB
    .name = валюта
command-community-language = Задать язык для тех, чей язык неизвестен
    .name = язык
command-community-language-language = Язык; если пусто — свой у каждого места
    .name = язык
command-community-reply = Выбрать, как отвечать на ссылки
    .name = ответы
command-community-reply-mode = Отвечать снизу, заменять сообщение или молчать
    .name = режим
choice-mode-reply = Отвечать
choice-mode-replace = Заменять
choice-mode-silent = Молчать
command-community-money = Выбрать, кто видит ставку и комиссию
    .name = деньги
command-community-money-visibility = Все или только автор ссылки
    .name = видимость
choice-visibility-public = Все
choice-visibility-private = Только автор
command-community-channels = Выбрать, где отвечать на ссылки
    .name = каналы
command-community-channels-channel = Здесь, не здесь или везде
    .name = канал
choice-channel-here = Здесь
choice-channel-not-here = Не здесь
choice-channel-all = Везде
command-community-ignore = Не трогать ссылки одного человека
    .name = пропускать
command-community-ignore-person = Упоминание или номер человека
    .name = человек
command-community-ignore-change = Добавить или убрать
    .name = изменение
choice-change-add = Добавить
choice-change-remove = Убрать
command-community-skip = Задать слово, с которым я пропускаю сообщение
    .name = стоп-слово
command-community-skip-word = Одно слово; если пусто — ничего не пропускаю
    .name = слово
command-community-disclosure = Задать, как помечать ссылки как рекламу
    .name = пометка
command-community-disclosure-wording = Страна, например RU, или свой текст; пусто — пометка по умолчанию
    .name = текст
command-community-network = Закрепить партнёрскую сеть для ссылок
    .name = сеть
command-community-network-network = Сеть или каждый раз лучшая
    .name = сеть
choice-network-auto = Лучшая
choice-network-aliexpress = AliExpress Portals
choice-network-epn = ePN
choice-network-admitad = Admitad
choice-network-cj = CJ
choice-network-flexoffers = FlexOffers
choice-network-sandbox = Песочница
command-community-treasurer = Назначить, кто может выплачивать деньги
    .name = казначей
command-community-treasurer-person = Упоминание или номер человека
    .name = человек
command-community-treasurer-change = Добавить или убрать
    .name = изменение
command-community-attention = Ответы, которые могли не дойти
    .name = внимание

community-title = Твоё сообщество
community-share = Доля участников
community-share-none = не задана: всё идёт сообществу
community-share-malformed = Пришли процент от 0 до 100, не больше двух знаков после точки, например 70 или 62.5.
community-country = Страна покупателей
community-currency = Валюта
community-reply = Ответы
community-money = Ставку и комиссию видят
community-channels = Где отвечаю
community-channels-all = во всех каналах
community-channels-some = { $count ->
    [one] в { $count } канале
    [few] в { $count } каналах
    [many] в { $count } каналах
   *[other] в { $count } канала
}
community-channels-last = Это последний канал. Сначала выбери другой или набери /community reply silent.
community-ignored = Пропускаю людей
community-people = { $count ->
    [0] никого
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
community-skip = Стоп-слово
community-skip-malformed = Нужно одно слово не длиннее 40 символов.
community-none = нет
community-network = Сеть
community-deals = Скидки
community-yes = Да
community-no = Нет
community-terms = Разрешение сети
community-terms-open = ещё не подтверждено
community-terms-confirmed = подтверждено { $day }
community-disclosure = Пометка
disclosure-source = Там принято так: { $source }. Это не юридическая консультация.
disclosure-too-long = Не больше { $max } символов: пометка стоит в каждой карточке.
person-unknown = Упомяни человека или пришли его номер.
guard-treasurer-only = Это может только казначей или владельцы бота.
treasurer-added = Готово. Этот человек теперь может выплачивать деньги.
treasurer-removed = Готово. Этот человек больше не может выплачивать деньги.
treasurer-is-none = Этот человек не казначей.
treasurer-last = Сообществу нужен казначей. Сначала назначь другого.

setup-title = Настройка { $number }/{ $total }
setup-share = Какая часть каждой комиссии достаётся автору ссылки?
setup-region = Где живут твои покупатели? От этого зависят ставки и цены.
setup-region-mixed = По всему миру
setup-mode = Как отвечать на ссылку? Снизу, заменять сообщение нашим или только по команде.
setup-disclosure = По партнёрской ссылке должно быть видно, что это реклама. Эта строка стоит в каждой карточке:
setup-disclosure-note = Так принято в твоей стране; это не юридическая консультация.
setup-disclosure-default = Взять эту строку
setup-disclosure-own = Напишу свою
setup-deals = Публиковать здесь горячие скидки, когда сообщество их рассылает?
setup-terms = И последнее: для каналов, кроме сайтов, сети требуют согласования. Твоя сеть точно разрешает чат-сообщество и выплату доли участникам?
setup-terms-yes = Да, разрешает
setup-terms-later = Ещё проверю
setup-done = Всё настроено
setup-done-hint = Поменять можно всё через /community. Засчитываются ли ссылки, покажет /community test.
setup-again = Начать заново

approval-ask = Меня добавили в новое место. Работать там?
approval-accept = Принять
approval-refuse = Отклонить
approval-accepted = Принято:
approval-refused = Отклонено:

join-code = Пусть админ другого места отправит это там в течение десяти минут. Сработает один раз.
join-code-unknown = Код неизвестен, уже использован или устарел. Возьми новый в другом месте: /community join.
join-already = Это место уже в том сообществе.
join-done = Теперь это место в сообществе:

test-title = Проверка: { $network }
test-link-made = ✓ Сеть сделала ссылку.
test-no-link = Сеть не сделала ссылку. Проверь tracking ID в настройках бота.
test-not-followed = Отсюда не удалось дойти по ссылке до магазина, остальное не видно. Попробуй позже.
test-sub-id-right = ✓ Наша метка доходит до магазина: по продаже видно, чья она.
test-sub-id-unseen = ✗ Нашей метки в магазине не видно. Продажи могут не привязаться к участникам: спроси у сети.
test-account-right = ✓ Продажа засчитывается твоему аккаунту { $account }.
test-account-wrong = ✗ Продажа ушла бы не аккаунту { $account }, а другому. Проверь tracking ID в настройках бота.
test-account-unseen = – В адресе магазина аккаунта не видно; ссылка сделана для { $account }.
test-network-throttled = Сеть просит подождать. Попробуй через минуту.
test-network-unavailable = Сеть не отвечает. Попробуй позже.
test-network-unreadable = Ответ сети непонятен. Подробности в журнале.
test-network-refused = Сеть отклоняет запрос. Проверь app key, secret и tracking ID.
test-network-forbidden = У приложения нет доступа к партнёрскому API. Запроси его в консоли сети.
test-network-empty = Для проверки у сети ничего нет. Попробуй позже.

attention-none = Всё дошло. Ничего не требует внимания.
attention-uncertain = { $count ->
    [one] { $count } ответ мог не дойти:
    [few] { $count } ответа могли не дойти:
    [many] { $count } ответов могли не дойти:
   *[other] { $count } ответа могли не дойти:
}
attention-parked = { $count ->
    [one] { $count } сообщение обработать не удалось; причина в журнале.
    [few] { $count } сообщения обработать не удалось; причина в журнале.
    [many] { $count } сообщений обработать не удалось; причина в журнале.
   *[other] { $count } сообщения обработать не удалось; причина в журнале.
}
attention-again = Отправить ещё раз
attention-gone = С этим уже разобрались.
attention-sent = Отправлено ещё раз.

## Asking and teaching

command-faq = Спросить о комиссии, выплатах, купонах и правилах
    .name = вопросы
command-faq-question = Твой вопрос своими словами; без него покажу темы
    .name = вопрос
faq-menu = Что ты хочешь узнать? Выбери вопрос или спроси своими словами.
faq-page = Страница { $number } из { $total }
faq-page-back = ‹ Назад
faq-page-next = Дальше ›
faq-all-topics = Все вопросы
faq-unknown-unnoted = Этого я не знаю.
faq-unknown-next = Попробуй другими словами или выбери вопрос из списка.
faq-talk = Мне лучше даются ссылки и вопросы: пришли ссылку на товар или спроси о комиссии, выплатах или купонах.
faq-just-answered = Я только что отвечал на это здесь: посмотри чуть выше.
faq-slow-down = Слишком много сразу. Спроси ещё раз через минуту.
faq-too-long = Это слишком длинно для меня. Задай один вопрос в одном-двух предложениях.
faq-vote-helpful = Спасибо! Отмечено для админов.
faq-vote-not-helpful = Спасибо. Админы видят, какие ответы не помогают.
command-community-faq = Научить меня ответам и увидеть вопросы без ответа
    .name = вопросы
command-community-faq-change = Добавить, изменить, убрать или посмотреть список
    .name = изменение
command-community-faq-question = Вопрос; чтобы изменить или убрать — можно его номер в списке
    .name = вопрос
command-community-faq-answer = Что мне отвечать
    .name = ответ
command-community-faq-language = Язык вопроса; если пусто — определю сам
    .name = язык
choice-change-edit = Изменить
choice-change-list = Список
choice-change-unanswered = Вопросы без ответа
choice-change-votes = Оценки ответов
choice-change-auto-on = Отвечать самому: да
choice-change-auto-off = Отвечать самому: нет
community-questions = Отвечает на вопросы
community-questions-auto = когда спрашивают, и сам, если совсем уверен
community-questions-asked = когда спрашивают
faq-own-title = Ответы этого сообщества
faq-own-none = Своих ответов пока нет: научи меня первому.
faq-own-usage = Нужны вопрос и ответ на него. Одной строкой: /community faq add Когда выплаты? | Каждую пятницу
faq-own-too-long = Не больше { $question } символов для вопроса и { $answer } для ответа.
faq-own-too-many = Сообщество может научить меня не больше чем { $max } ответам. Сначала убери один.
faq-own-unknown = Такого вопроса среди твоих ответов нет. /community faq list покажет их с номерами.
faq-own-removed = Убрано:
faq-own-saved = Сохранено ({ $language }). Теперь отвечаю так:
faq-unanswered-title = Вопросы, на которые я не смог ответить
faq-unanswered-none = Вопросов без ответа нет.
faq-unanswered-left = Ещё: { $count }
faq-unanswered-hint = Научи меня через /community faq add или убери вопрос из списка его кнопкой.
faq-votes-title = Оценки ответов, сначала худшие
faq-votes-none = Ответы ещё никто не оценил.
faq-votes-answer = Ответ
privacy-questions = В сообществе под твоим id хранятся ещё вопросы, на которые я не смог ответить, и твои оценки ответов. При удалении они стираются.

## Answers about the program

faq-for-network = Для { $network }
faq-sandbox = Это тестовая сеть: она следует правилам AliExpress Portals.
faq-not-stated = В наших источниках об этом для { $network } ничего нет. Решают условия самой сети: спроси её поддержку.
faq-contradictions = Другие источники говорят иначе:
faq-elsewhere = В других сетях:
faq-unverified = Утверждается, но не проверено:
faq-ours = наше толкование, не слова сети
faq-more = Ещё
faq-sources = Источники
faq-source = { $title } ({ $date })
faq-source-undated = без даты
faq-source-not-before = без даты, не раньше { $date }
faq-source-not-after = без даты, не позже { $date }
faq-source-around = { $date }
faq-source-between = между { $from } и { $to }
faq-rates-change = Ставки у товаров разные и со временем меняются: цифра верна только на момент проверки.
faq-paste-link = Пришли ссылку на товар, чтобы увидеть его цифру.
faq-offer = Может быть, ты про это?
faq-unknown = Этого я не знаю. Я записал вопрос для админов.
faq-own-answer = Ответ этого сообщества
faq-helpful = Полезно
faq-not-helpful = Не помогло
faq-next-payout-day = Следующий день выплаты по этому правилу — { $date }
faq-after-fee = Из { $amount } после платы { $fee } останется { $rest }.
faq-nothing-after-fee = { $amount } не хватит даже на плату { $fee }.
faq-below-minimum = { $amount } меньше минимума { $minimum }.
faq-above-minimum = { $amount } достаточно: минимум { $minimum }.
faq-price-range = При цене { $price }: от { $low } до { $high }, только по общим ставкам.
faq-price-capped = При цене { $price }: от { $low } до { $high }; верх ограничен потолком { $cap }.
faq-cap-reached = При ставке { $rate } потолок { $cap } достигается с цены { $price }.

fact-rate-standard = Обычная комиссия в { $network } — от { $low } до { $high }.
fact-rate-usual = Один источник называет обычными { $low }–{ $high }; сюда входят и горячие товары.
fact-rate-fixed-note = Более поздняя приписка в блоге говорит о фиксированных { $low }–{ $high } на все участвующие товары.
fact-rate-minimum-claim = Утверждение Portals о минимуме { $low } обозреватель называет неверным: минимум — ноль.
fact-rate-affiliate-region = { $region ->
    [cis] За заказы с доставкой в СНГ товары участвующих магазинов дают от { $low } до { $high }.
   *[other] За заказы с доставкой вне СНГ товары участвующих магазинов дают от { $low } до { $high }.
}
fact-rate-nonaffiliate-other = Вне СНГ товары магазинов вне программы тоже дают от { $low } до { $high }.
fact-rate-nonaffiliate-cis = В СНГ товары магазинов вне программы дают от { $low }.
fact-rate-category = На той же странице сказано и так: от { $low } до { $high } в зависимости от категории.
fact-rate-low-traffic = AliExpress может снизить ставку, если заметит некачественный трафик.
fact-rate-seller-sets = Продавец сам решает, участвовать ли, и задаёт процент, поэтому он разный у товаров и меняется.
fact-rate-cis-seller = В СНГ сумма зависит от ставки продавца.
fact-rate-tiers = Некоторым партнёрам продавцы могут платить больше, обычно за крупные заказы.
fact-rate-link-checker = Проверка ссылок в ePN показывает примерную ставку и участие товара; данные могут запаздывать.
fact-rate-dropshipping = С { $since } каналы дропшиппинга получают ставку продавца, в том числе горячие ставки.
fact-hot-up-to = Горячие товары в { $network } дают до { $high }.
fact-hot-fifty-claim = Сам Portals говорит о ставках до { $high }; обозреватель видел и выше.
fact-hot-direct-link = Горячая ставка засчитывается, только если ссылка ведёт прямо на этот товар. После ссылки на главную платят обычную комиссию.
fact-hot-direct-link-cautious = На всякий случай считаем горячую ставку только для прямой ссылки на товар, как пишет ePN.
fact-cap-order = { $network } платит не больше { $amount } за заказ.
fact-cap-item-hot = { $network } платит за горячие товары не больше { $amount } за штуку.
fact-zero-special = Товары «специальной категории» ничего не дают.
fact-zero-all-eligible-claim = Рекламный текст обещает комиссию за все товары.
fact-zero-every-purchase-claim = Portals пишет, что платит за каждую покупку; обозреватель называет это неправдой.
fact-zero-in-stock = Считаются только товары в наличии и завершённые сделки.
fact-zero-virtual = Любые виртуальные товары и услуги, мобильные платежи и транспортные расходы ничего не дают.
fact-zero-stores = Бывают магазины без комиссии.
fact-zero-all-participate-claim = На той же странице сказано, что участвуют все товары, кроме Tmall из России.
fact-zero-brazil = С { $since } неучаствующие товары из Computer & Office с доставкой в Бразилию ничего не дают.
fact-zero-tmall = Товары раздела Tmall с доставкой из России не участвуют.
fact-zero-yes = За товары с экспресс-доставкой «Yes!», купленные в приложении, комиссии нет.
fact-zero-gift-cards = Подарочные карты: в источниках их нет. Мы считаем их виртуальным товаром, который ничего не даёт.
fact-zero-not-participating = Продавец, который не участвует, не платит ничего.
fact-base-goods = Комиссия считается со стоимости товара без доставки.
fact-base-goods-cautious = Для { $network } источники этого не говорят; считаем без доставки, как пишет ePN.
fact-base-tax = О налогах источники молчат; в наших оценках их нет.
fact-rounding-down = Комиссию всегда обрезают вниз: на мелких заказах на { $low }–{ $high } цента меньше — это нормально.
fact-rounding-truncation = Насколько видно по опубликованным отчётам, суммы обрезают до цента, вверх не округляют.
fact-rounding-ours = Наши оценки тоже обрезаны до цента, как и твоя доля.
fact-bonus-up-to = Бонус до { $amount } за нового покупателя возможен, но не гарантирован.
fact-bonus-first-sale = Рекламный текст упоминает награды за первую продажу — без суммы и без уточнения, чью.
fact-bonus-none = С { $since } Admitad не платит бонус за новых покупателей.
fact-bonus-never-promised = В наши оценки он никогда не входит.
fact-coupons-no-commission = За погашенные купоны комиссия не начисляется.
fact-coupons-one = На одну сделку — только одна скидка или один купон.
fact-coupons-may-reject = AliExpress может отклонить заказ, если покупатель применил его купон (специальный, от продавца, для новичка и т. п.) или монеты. Может, но не обязан.
fact-coupons-advertised = На той же странице советуют привлекать покупателей монетами и купонами приложения.
fact-cookie-days-region = { $region ->
    [cis] Для покупателей из СНГ кука живёт { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
   *[other] Для покупателей из других стран кука живёт { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
}
fact-cookie-ukraine = Украины в списке СНГ нет, поэтому мы читаем: дней — { $days }.
fact-cookie-session = Старая страница ePN говорит о сессии браузера.
fact-cookie-days = В { $network } кука живёт { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} после клика.
fact-cookie-session-quoted = В справке Portals написано «на сессию»; обозреватель, который её цитирует, называет это ошибкой.
fact-cookie-cleared = Если покупатель почистит куки, отследить его уже нельзя.
fact-cookie-awin = У Awin в одном месте срок в днях — { $low }, в другом — { $days } или сессия.
fact-cookie-tradedoubler = У Tradedoubler указан срок и { $low }, и { $days } дней.
fact-cookie-sellers = В заметке со стороны продавцов срок в днях — { $days }.
fact-attribution-priority = Приоритет страниц: горячий товар, затем любой другой товар, затем категории и подобное, затем главная.
fact-attribution-product-wins = Ссылка на товар сильнее более поздней чужой ссылки на главную.
fact-attribution-russian-store = Для товара российского магазина ссылка должна вести прямо на товар или на страницу этого магазина, и заказ надо сделать там.
fact-attribution-last-paid = Admitad засчитывает последний оплачиваемый клик.
fact-attribution-not-stated = Первый или последний клик считается между двумя ссылками на товары — в наших источниках не сказано.
fact-geo-match = С { $since } для полной комиссии страна доставки должна совпадать со страной клика.
fact-geo-scheme-missing = Суммы поменялись { $since }; самой схемы в нашей копии нет, поэтому цифр не называем.
fact-geo-cis-list = СНГ здесь — это: { $countries }.
fact-geo-ukraine = Украины в этом списке нет: действуют ставки для остальных стран.
fact-geo-vpn = VPN: в источниках его нет. По правилу о странах клик через другую страну может стоить части комиссии.
fact-sclick-direct-only = Используй только прямые ссылки: по ссылке вида s.click комиссию могут не засчитать.
fact-sclick-expanded = Всё равно присылай: я раскрою её и сделаю нашу ссылку на товар.
fact-target-home = Для главной страницы бери https://aliexpress.com.
fact-target-deep = Ссылки могут вести и на поиск, горячие товары, акции и предложения дня.
fact-target-product-first = Лучше всего ссылаться прямо на товар.
fact-similar-product = Если товара больше нет или магазин не участвует, посетителя могут перенаправить на похожий товар участвующего продавца.
fact-plugin-interrupts = Если у покупателя стоит расширение «AliExpress Assistant - Online Shopping», отслеживание может сорваться и комиссии не будет.
fact-order-number-differs = Номер заказа у покупателя и в статистике ePN может различаться.
fact-missing-claims-unsupported = Admitad не принимает заявки на потерянные заказы AliExpress.
fact-missing-refresh = Admitad обновляет статистику AliExpress раз в { $minutes } минут.
fact-missing-live-report = В Portals есть отчёт с заказами в реальном времени: сначала загляни туда.
fact-missing-claim-here = Сообщи номер заказа админу этого сообщества: он найдёт его в отчётах сети.
fact-app-not-stated = Засчитываются ли покупки в приложении вообще — в наших источниках не сказано. Спроси сеть.
fact-app-perks = Сама ePN советует покупателям приложение: игры, купоны, поиск по фото.
fact-self-not-stated = О покупках по своей ссылке наши источники молчат. Спроси сеть, прежде чем так делать.
fact-tracking-per-site = Заведи отдельный tracking ID на каждый сайт или канал, чтобы сравнивать результаты.
fact-tracking-connect = Подключи tracking ID к своему магазину, чтобы продажи закреплялись.
fact-tracking-subids = У { $network } в ссылках есть sub-ID: { $names }.
fact-tracking-ours = В этом сообществе они не нужны: в каждой ссылке есть непрозрачная метка, которая ведёт к тебе.
fact-final-within = Заказ засчитывается, когда покупатель доволен; продавцу платят в течение { $days } дней после покупки.
fact-final-longer = Если с заказом были проблемы, выходит дольше.
fact-final-early = Быстрее, если покупатель раньше подтвердит получение.
fact-final-shipping = Экспресс вроде DHL идёт { $expressLow }–{ $expressHigh } дней, почта — { $postLow }–{ $postHigh }.
fact-final-average = Заказы подтверждаются в среднем за { $low }–{ $days } дней.
fact-final-epn-words = Слова ePN: ожидание (в пути), в обработке (покупатель подтвердил, проверка до месяца), подтверждён или отклонён.
fact-final-admitad = Admitad одобряет через несколько часов после подтверждения покупателя.
fact-final-cj = CJ обычно фиксирует комиссии { $low }-го или { $high }-го числа следующего месяца.
fact-payout-by-day = Вывести деньги можно до { $day }-го числа каждого месяца включительно.
fact-payout-monthly = Платят раз в месяц и только за завершённые заказы.
fact-payout-member-fast = У одного участника деньги пришли через { $days } дня после заявки.
fact-payout-member-slow = Другой за { $months } месяца не получил ничего, и поддержка молчала.
fact-payout-balance-only = «Предполагаемая комиссия за прошлый месяц» — не баланс: вывести можно только баланс.
fact-payout-epn-wallets = ePN платит на кошельки и карты в течение { $minutes } минут после заявки.
fact-payout-epn-wire = Банковские переводы уходят в эти числа месяца: { $windows } (старая страница).
fact-payout-admitad = Обычная выплата Admitad — на следующей неделе, день: { $weekday }.
fact-payout-about-day = CJ платит около { $day }-го числа.
fact-payout-net60 = FlexOffers платит по схеме NET{ $days }, с { $low }-го по { $high }-е число месяца.
fact-payout-closed-first = Пока заказ не закрыт, платить нечего.
fact-payout-community = Когда ты получишь свою долю здесь, решают правила этого сообщества: спроси у админов.
fact-threshold = Минимум — { $amount }.
fact-threshold-more = Один участник пишет, что нужно больше { $amount } — на банковские расходы.
fact-threshold-per-currency = Минимум — { $amount }; у других валют свой.
fact-threshold-cj = { $first } при прямом зачислении, { $second } чеком или через Payoneer.
fact-threshold-not-public = Минимум есть, но FlexOffers его не публикует.
fact-threshold-community = У этого сообщества могут быть свой минимум и своя плата: спроси у админов.
fact-fee = Каждый вывод стоит { $amount }.
fact-fee-failed-transfer = Один участник терял по { $amount } на каждом из нескольких неудачных переводов.
fact-fee-express = Экспресс-выплата за день платная; для обычной плата не названа.
fact-methods-bank = Portals платит только банковским переводом.
fact-methods-payoneer-failed = У одного участника вывод на Payoneer не прошёл.
fact-methods-epn = ePN называет { $names }, банковский перевод и карты (старая страница без даты).
fact-methods-cj = CJ платит прямым зачислением, чеком или через Payoneer.
fact-methods-paypal = PayPal: ни один наш источник его не упоминает.
fact-disputes-completed-only = Комиссию платят только за завершённые сделки.
fact-disputes-deducted = Как только покупатель открывает спор, комиссию за этот заказ списывают с баланса.
fact-disputes-later-deductions = Возможны и более поздние списания.
fact-disputes-won-not-stated = Что будет, если спор выиграет продавец, наши источники не говорят.
fact-joining-anyone = Подать заявку может любой, из любой страны.
fact-joining-needs = Нужны сайт и банковский счёт, больше ничего.
fact-joining-steps = Зарегистрируйся на portals.aliexpress.com и заполни профиль.
fact-joining-free = Участие бесплатное.
fact-joining-worldwide = ePN работает по всему миру.
fact-joining-offers = У AliExpress есть предложения и в CJ Affiliate, и во FlexOffers.
fact-joining-apply-only = Подать заявку — ещё не значит, что примут.
fact-joining-member = Чтобы зарабатывать в этом сообществе, свой аккаунт не нужен: просто пришли сюда ссылку на товар.
fact-api-key = Запроси в портале app key, затем подключи свои tracking ID.
fact-api-products = API находит, фильтрует и показывает товары.
fact-reports-three = В Portals три отчёта: трафик, доход и заказы в реальном времени.
fact-reports-pv = «PV» там — просмотры страниц, а не клики.
fact-reports-no-export = Выгрузить их нельзя.
fact-reports-ours = Отчёты видит владелец аккаунта: свои цифры спроси у админов.
fact-support-no-manager = Личного менеджера нет; отвечают разные сотрудники, а справка есть только внутри портала.
fact-support-team = Рекламный текст обещает отдельную команду: affiliates@service.alibaba.com.
fact-support-unanswered = Одному участнику поддержка не ответила.
fact-support-individual = Поддержка ePN по запросу рассматривает источник трафика отдельно.
fact-support-better = По мнению обозревателя, в CJ и FlexOffers с управлением лучше.
fact-claims-top-publishers = Portals пишет о лучших партнёрах с доходом свыше { $first } в месяц и о { $second } выплат в месяц.
fact-claims-averages = А также о конверсии { $rate } и среднем заказе { $amount }.
fact-claims-thousand = Обозреватель считает { $amount } в месяц маловероятными.
fact-claims-epn-title = В заголовке ePN — до { $high } с заказа.
fact-claims-depends = Обещать не буду: всё зависит от твоей аудитории и её покупок.
fact-networks-list = Наши источники называют AliExpress Portals, ePN, Admitad, CJ Affiliate и FlexOffers.
fact-networks-history = Программа началась в 2013 году в Commission Junction, а позже стала собственной.
fact-networks-advice = Обозреватель предпочитает Portals сети CJ и FlexOffers: ставки ниже ({ $low }–{ $high }), но лучше управление, отслеживание и отчёты. Это мнение.
fact-traffic-content-sites = Можно: контентные сайты, обзоры и поисковая реклама без брендовых слов.
fact-traffic-approval = Любой другой способ надо согласовать заранее; чат-сообщество — как раз такой.
fact-traffic-all-but-brand = Вне СНГ: любой трафик, кроме контекстной рекламы на бренд.
fact-traffic-cis-file = Для СНГ есть отдельный файл с требованиями, в нашей копии его нет; нарушение может закончить сотрудничество.
fact-traffic-brand-ads = В контекстной рекламе бренда не должно быть ни в ключевых словах, ни в заголовке, ни в тексте — даже с ошибкой или на другом языке; добавьте его в минус-слова.
fact-traffic-mailings = Почта и СМС — только тем, кто сам подписался, с очевидной отпиской.
fact-traffic-conscious-click = Клик должен быть осознанным желанием; кукистаффинг запрещён.
fact-traffic-illegal-sites = Никакой рекламы на сайтах, нарушающих авторские права.
fact-traffic-refund-content = Никаких «рефанд»-материалов для обмана продавцов и ничего, что вредит репутации AliExpress.
fact-traffic-on-aliexpress = Никаких партнёрских ссылок на самом AliExpress, в том числе в отзывах: аккаунт заблокируют и заберут весь заработок.
fact-traffic-popunder = Попандеры не названы, но клик, которого никто не хотел, не допускается.
fact-traffic-fraud = Обман грозит списаниями, потерей статуса и судом.
fact-trademark-keywords = Никаких брендовых слов в поисковой рекламе.
fact-trademark-domain = Никакого «AliExpress», даже с ошибкой или похожего, в домене.
fact-trademark-logo = Ни старого, ни нового логотипа, ни узнаваемой его части в шапке сайта или на картинке сообщества; копировать фавикон нельзя.
fact-trademark-third-party = Должно быть ясно, что ты третье лицо без юридической связи с AliExpress или Alibaba.

## Playground

playground-title = Песочница Magpie
playground-sandbox = Песочница
playground-sandbox-detail = Все товары, цены и комиссии здесь выдуманы. Ничего не продаётся, и никому ничего не платят.
playground-you-are = Ты
playground-role-member = Участник
playground-role-admin = Админ
playground-two-windows = Открой страницу в двух окнах, чтобы писать сразу за двоих.
playground-chats = Чаты
playground-group-title = Гнездо находок
playground-group-subtitle = Группа: Ann, Ben, Mia и Magpie
playground-private-title = Magpie
playground-private-subtitle = Личный чат с ботом
playground-unread = Новые сообщения
playground-restart = Начать заново с пустыми чатами
playground-theme = Переключить светлую и тёмную тему
playground-language = Язык
playground-language-of = Язык, на котором говорит { $name }
playground-messages = Сообщения
playground-welcome-group = Пришли ссылку на товар и узнай, сколько она принесёт
playground-welcome-group-detail = Magpie ответит партнёрской ссылкой, ценой и твоей долей. Возьми пример внизу или смени собеседника и ответь за другого.
playground-welcome-private = Только ты и Magpie
playground-welcome-private-detail = Этот чат больше никто не видит. Пришли ссылку или набери /, чтобы узнать, о чём можно спросить.
playground-needs-script = Для чатов нужен JavaScript. Включи его для этой страницы.
playground-bot = Бот
playground-edited = изменено
playground-only-you = Это видишь только ты
playground-posted-for = Опубликовано за { $name }
playground-edit = Изменить своё сообщение
playground-delete = Удалить своё сообщение
playground-typing = Magpie пишет
playground-to-latest = К новым сообщениям
playground-skip = Перейти к полю сообщения
playground-samples = Попробуй
playground-sample-product = Товар
playground-sample-short = Короткая ссылка
playground-sample-several = Несколько ссылок
playground-sample-store = Магазин
playground-sample-lookalike = Поддельная ссылка
playground-sample-commands = / Команды
playground-say-product = Кто-нибудь такое пробовал?
playground-say-short = Мне только что прислали:
playground-say-several = Не могу выбрать из этих:
playground-say-store = В этом магазине красивые вещи:
playground-say-lookalike = Это настоящий сайт?
playground-commands = Команды
playground-compose-label = Написать как { $name }
playground-compose-placeholder = Вставь ссылку или /
playground-send = Отправить
playground-start = Начать
playground-editing = Ты меняешь своё сообщение
playground-cancel = Отмена
playground-copied = Скопировано
playground-copy-failed = Скопировать не удалось. Выдели текст вручную.
playground-offline = Связь прервалась. Пробую снова…
playground-shop-title = Здесь открылся бы магазин
playground-shop-detail = В настоящей сети этот клик вёл бы сейчас на страницу товара, а покупки засчитались бы тому, кто опубликовал ссылку. Здесь ничего не продаётся.
playground-shop-page = Страница
playground-shop-marks = Метки в ссылке
playground-shop-back = Назад к чатам
playground-error-empty = Сначала напиши что-нибудь.
playground-error-too-long = Слишком длинно: не больше { $max } символов.
playground-error-gone = Этого сообщения уже нет.
playground-error-not-yours = Изменить сообщение может только его автор.
playground-error-not-stored = Magpie не смог это принять. Попробуй ещё раз.
playground-error-closed = Magpie перезапускается. Попробуй чуть позже.
playground-error-flood = Минутку: слишком много сразу.
playground-error-session = Эти чаты закончились. Обнови страницу, чтобы открыть новые.
playground-error-failed = Не получилось. Попробуй ещё раз.

inline-start = Открыть наш личный чат

settings-home = Сообщество
settings-choose-home = Какое сообщество считать твоим, когда ты пишешь мне в личку?
settings-home-none = Ты ещё не публиковал ссылок ни в одном сообществе. Первое, где опубликуешь, и будет считаться здесь.

permission-view-channel = В { $place } мне не виден канал, где я нужен. Дай мне там право «Просматривать канал».
permission-send-messages = В { $place } мне нельзя писать. Дай мне там право «Отправлять сообщения».
permission-embed-links = Мне нельзя показывать здесь карточки, поэтому ответы без картинки и оформления. Дай мне право «Встраивать ссылки».
permission-read-history = Мне нельзя читать здесь старые сообщения, поэтому после паузы я ничего не наверстаю. Дай мне право «Читать историю сообщений».
permission-manage-messages = Мне нельзя удалять здесь сообщения, а для замены ссылок это нужно. Дай мне право «Управлять сообщениями» или выбери /community reply.
permission-manage-webhooks = Мне нельзя писать здесь от имени участников, а для замены ссылок это нужно. Дай мне право «Управлять вебхуками» или выбери /community reply.
permission-other = В { $place } мне не хватает права { $permission }.
