### كل ما يقوله البوت بالعربية: المفاتيح والمتغيرات نفسها كما في en.ftl.

money = { $amount }
rate = { $rate }

## Cards

card-price = السعر
card-price-from = من { $price }
card-discount = ⁦−{ $percent }⁩
card-rating = التقييم
card-positive = { $percent } إيجابي
card-sold = { $count ->
    [zero] لا مبيعات بعد
    [one] بيع مرة واحدة
    [two] بيع مرتين
    [few] { $count } مبيعات
    [many] { $count } عملية بيع
   *[other] { $count } عملية بيع
}
card-delivery = التوصيل
card-delivery-days = { $days ->
    [zero] في اليوم نفسه تقريبًا
    [one] نحو يوم واحد
    [two] نحو يومين
    [few] نحو { $days } أيام
    [many] نحو { $days } يومًا
   *[other] نحو { $days } يوم
}
card-rate = نسبة العمولة
card-commission = العمولة
card-commission-none = لا شيء
card-you-earn = ربحك
card-earn-from = من { $amount }
card-capped-order = بحد أقصى { $cap } لكل طلب
card-capped-item = بحد أقصى { $cap } لكل قطعة
card-coupon = كود الخصم:
card-estimate = تقدير لقطعة واحدة بأقل سعر. تقرير الشبكة هو الحكم.
card-untracked = لم تعطِ الشبكة رابط تتبّع لهذا المنتج، فلن يُحتسب الشراء. جرّب المنتج نفسه عند بائع آخر.
card-plain-link = فتح الصفحة بلا تتبّع
card-link-anyway = الرابط أدناه يتتبّع مع ذلك: ما يُشترى غيره بعد النقر قد يُحتسب.
card-unlisted-title = غير موجود في كتالوج التسويق بالعمولة
card-unlisted = هذا المنتج غير مدرج لدى الشبكة، والأرجح أنه لا يدفع عمولة. ابحث عن مشابه بالأمر ‎/search.
card-not-shipped-title = غير متاح في بلدك
card-not-shipped = المنتج مدرج لدى الشبكة، لكن ليس للمشترين في البلد المختار. غيّر البلد بالأمر ‎/settings.
card-page-store = متجر
card-page-category = فئة
card-page-search = نتائج البحث
card-page-campaign = صفحة عروض
card-page-home = الصفحة الرئيسية
card-page-earns = ما يُشترى بعد النقر على هذا الرابط يُحتسب بالنسبة العادية لكل منتج. الرابط المباشر للمنتج هو الأعلى ربحًا.
card-page-unpaid = لا تعطي الشبكة رابط تتبّع لهذه الصفحة. الصق رابط منتج.
card-pending = الشبكة بطيئة الآن. سأكمل هذه الرسالة فور وصول الرد.
card-unavailable = الشبكة لا ترد الآن. الصق الرابط مجددًا بعد بضع دقائق.
card-failed-dead = هذا الرابط لم يعد يقود إلى شيء. افتحه في التطبيق وانسخ رابط المنتج نفسه.
card-failed-foreign = هذا الرابط يقود إلى موقع آخر، فلا ربح منه هنا. الصق رابطًا من AliExpress.
card-failed-unreachable = تعذّر تتبّع هذا الرابط الآن. الصقه مجددًا بعد دقيقة، أو الصق رابط المنتج نفسه.
card-failed-not-a-shop-page = هذه صفحة من حسابك أو من الدعم. الصق رابط منتج بدلًا منها.
card-more-links = { $count ->
    [zero] لم يُترك أي رابط.
    [one] تُرك رابط واحد آخر.
    [two] تُرك رابطان آخران.
    [few] تُركت { $count } روابط أخرى.
    [many] تُرك { $count } رابطًا آخر.
   *[other] تُرك { $count } رابط آخر.
}
card-sandbox = وضع تجريبي: المنتجات والأسعار والروابط هنا خيالية.

rate-hot = { $rate } · منتج رائج
rate-affiliate = { $rate } · منتج مشارك
rate-non-affiliate = { $rate } · خارج برنامج العمولة
rate-zero = { $rate }

none-zero-rate = البائع لا يدفع عمولة على هذا المنتج.
none-zero-category = لا عمولة على هذه الفئة: السلع الافتراضية وتكاليف النقل والدفع عبر الهاتف والفئات الخاصة مستثناة.
none-brazil-computer-office = عند التوصيل إلى البرازيل لا عمولة على منتجات الكمبيوتر والمكتب خارج برنامج العمولة.
none-tmall-from-russia = منتجات Tmall المرسلة من روسيا غير مشاركة.
none-not-participating = هذا المنتج غير مشارك في برنامج العمولة.
none-rate-unknown = الشبكة لا تذكر نسبة لهذا المنتج، فلا يمكن تقدير المبلغ.

button-open-deal = فتح العرض
button-open-page = فتح الصفحة
button-why = لماذا هذا المبلغ؟
button-my-commission = عمولتي
button-remove = إزالة

disclosure-label = إعلان
disclosure-line = { $label } · رابط تسويق بالعمولة: يكسب المجتمع عمولة إذا اشتريت، دون أي تكلفة إضافية عليك.

## Why this amount?

why-base = أقل سعر للمنتج دون الشحن والضرائب: { $price }
why-rate = نسبة هذا المنتج ({ $kind }): { $rate }
why-rate-range = المعروف لهذا المنتج نطاق فقط ({ $kind }): { $rate }
why-commission = { $price } × { $rate } مع حذف ما دون السنت: { $result }
why-cap-cuts = تدفع الشبكة { $cap } كحد أقصى لكل { $per }: { $result }
why-cap-spares = لم يُبلغ الحد الأقصى { $cap } لكل { $per }: { $result }
why-cap-not-stated = لا تذكر الشبكة حدًا أقصى لكل طلب.
why-share = حصتك { $share }: { $member } (المجتمع: { $house })
why-may-lower = ما قد يقلّلها
why-more-caveats = { $count ->
    [zero] ولا أسباب أخرى
    [one] وسبب واحد آخر
    [two] وسببان آخران
    [few] و{ $count } أسباب أخرى
    [many] و{ $count } سببًا آخر
   *[other] و{ $count } سبب آخر
}
participation-hot = منتج رائج
participation-affiliate = منتج مشارك
participation-non-affiliate = خارج برنامج العمولة
participation-zero = بلا عمولة
per-order = طلب
per-item = قطعة
caveat-coupon = كوبون: قد يُرفض الطلب عندئذ
caveat-coins = الدفع بعملات التطبيق
caveat-dispute = نزاع يفتحه المشتري
caveat-other-country = التوصيل إلى بلد غير بلد النقر
caveat-plug-in = إضافة تسوّق في متصفح المشتري
caveat-yes-app = التوصيل السريع «Yes!» في التطبيق
caveat-s-click = رابط مبني على رابط تتبّع لشخص آخر
caveat-similar-product = عرض المتجر منتجًا مشابهًا بدلًا منه
caveat-traffic-quality = تصنيف الشبكة للزيارات على أنها ضعيفة
caveat-out-of-stock = نفاد المنتج أو عدم إكمال الطلب
caveat-rounding = الشبكة تحذف الكسور في عدة مراحل: نقص سنت أو سنتين أمر عادي
caveat-country-unknown = بلد المشترين غير محدد، لذلك هذا نطاق: اختر البلد بالأمر ‎/settings
caveat-hot-needs-direct-link = النسبة الرائجة تتطلب رابطًا مباشرًا للمنتج
source-ours = قراءتنا نحن
source-undated = { $title }، بلا تاريخ
source-not-before = { $title }، بلا تاريخ، ليس قبل { $day }
source-not-after = { $title }، بلا تاريخ، ليس بعد { $day }

## The bot in general

command-unknown = لا أعرف هذا الأمر. كل ما يمكنني فعله تجده في ‎/help.
action-stale = هذا الزر لم يعد صالحًا. الصق الرابط مجددًا أو أعد الأمر.
late-apology = كنت غائبًا لبعض الوقت. أرسل ذلك مرة أخرى من فضلك.
error-unexpected = حدث خطأ من جهتي، وقد أُبلغ القائمون على تشغيلي. حاول مرة أخرى لاحقًا.
private-chat-first = افتح محادثتنا الخاصة واضغط «بدء»، وهناك يمكنني عرض ذلك.
private-chat-offer = هذا لك وحدك. سأعرضه في محادثتنا الخاصة.
private-chat-button = اعرضه لي
remove-not-yours = لا يزيل هذا إلا من نشر الرابط أو أحد المشرفين.
commission-not-yours = لا يرى هذا إلا من نشر الرابط. انشره بنفسك لترى عمولتك.
context-menu-get-link = احصل على رابطي

guard-waiting = هذا المكان بانتظار موافقة القائمين على البوت. حتى ذلك الحين أرد هنا على ‎/help فقط.
guard-group-only = الأمر ⁦/{ $command }⁩ يعمل في مجموعة أو سيرفر.
guard-private-only = الأمر ⁦/{ $command }⁩ يعمل في محادثتنا الخاصة.
guard-admin-only = الأمر ⁦/{ $command }⁩ لمشرفي هذا المكان فقط. اطلب ذلك من أحدهم.
guard-owner-only = الأمر ⁦/{ $command }⁩ للقائمين على هذا البوت فقط.
usage-subcommand-unknown = أضف واحدًا مما يلي:
usage-option-missing = ينقص { $command } الخيار { $option }.
usage-choice-unknown = القيم الممكنة للخيار { $option }: { $choices }
usage-integer-malformed = قيمة { $option } يجب أن تكون عددًا صحيحًا.

## Commands: links

command-link = تحويل رابط منتج إلى رابط تتبّع
    .name = رابط
command-link-url = رابط المنتج أو رقمه
    .name = الرابط
link-usage = أرسل رابط منتج بعد ‎/link، أو رد بالأمر ‎/link على رسالة فيها رابط.
link-not-supported = لا أجد رابط منتج هنا. انسخه بزر المشاركة في المتجر وأرسله مجددًا.
command-check = عرض ما يدفعه منتج حسب البلد والشبكة
    .name = فحص
command-check-url = رابط المنتج
    .name = الرابط
command-check-country = بلد المشتري بحرفين مثل SA
    .name = البلد
check-country = بلد المشتري
check-network = الشبكة
check-no-product = هذا الرابط لا يقود إلى منتج واحد، فلا توجد نسبة واحدة. الصق رابط منتج.
check-not-listed = غير مدرج
check-no-answer = لا رد
check-hot = (رائج)
check-capped = (حد أقصى)
country-unknown = لا أعرف هذا البلد. اكتب حرفين مثل SA أو EG.
network-aliexpress = AliExpress Portals
network-epn = ePN
network-admitad = Admitad
network-cj = CJ
network-flexoffers = FlexOffers
network-sandbox = شبكة تجريبية
command-search = البحث عن منتجات بروابط تكسب
    .name = بحث
command-search-words = ما الذي تبحث عنه
    .name = كلمات
search-empty = لا نتائج. جرّب كلمات أقل أو غيرها.
command-hot = عرض المنتجات الرائجة ذات النسبة الأعلى
    .name = رائج
command-hot-words = المنتجات التي فيها هذه الكلمات فقط
    .name = كلمات

## Commands: general

command-help = ما يمكنني فعله هنا
    .name = مساعدة
help-waiting = هذا المكان بانتظار موافقة القائمين على البوت. بعدها الصق هنا رابط منتج، وأرد برابط تتبّع وبما يكسبه.
help-private = الصق رابط منتج، وأرد برابط تتبّع وبما يكسبه لك.
help-group = الصق رابط منتج في هذه المحادثة، وأرد برابط تتبّع وبما يكسبه.
help-admins = للمشرفين
command-start = ابدأ من هنا
    .name = بدء
command-start-text = من أين تبدأ
    .name = نص
welcome = مرحبًا! أحوّل روابط منتجات AliExpress إلى روابط تتبّع، وأعرض العمولة بعد الحد الأقصى مع الحساب. أنا تابع لمجتمع تسويق بالعمولة، لا لـ AliExpress.
welcome-try = الصق هنا رابط منتج للتجربة. بقية الأوامر في ‎/help، ولغتك وبلدك وعملتك في ‎/settings.

command-settings = لغتك وبلدك وعملتك
    .name = إعدادات
command-settings-language = اللغة التي أرد بها عليك
    .name = اللغة
command-settings-country = بلد المشترين لديك بحرفين مثل SA
    .name = البلد
command-settings-currency = عملة الأسعار مثل SAR
    .name = العملة
choice-language-en = English
choice-language-es = Español
choice-language-pt = Português
choice-language-fr = Français
choice-language-de = Deutsch
choice-language-ru = Русский
choice-language-ar = العربية
settings-title = إعداداتك
settings-language = اللغة
settings-country = البلد
settings-currency = العملة
settings-country-none = غير محدد
settings-automatic = تلقائي
settings-saved = تم الحفظ.
settings-why-country = النسب تعتمد على بلد المشتري. من دون بلد تكون التقديرات نطاقات.
settings-choose-one = اختر:
settings-choose-country = اختر بلد المشترين لديك، أو أرسله بحرفين: ‎/settings country:NL
settings-choose-currency = اختر عملة، أو أرسل غيرها: ‎/settings currency:CAD
currency-unknown = لا يعرض المتجر أسعارًا بهذه العملة. اختر واحدة من هذه: { $currencies }

command-privacy = ما أحفظه عنك وكيف تحذفه
    .name = خصوصية
command-privacy-action = عرض المحفوظ أو حذفه
    .name = إجراء
choice-action-show = عرض
choice-action-delete = حذف
privacy-title = ما أحفظه عنك
privacy-text = حسابك على هذه المنصة بمعرّف عشوائي، وإعداداتك، والروابط التي صُنعت لك مع المكان الذي نُشرت فيه. الرسائل تُقرأ للرد عليها فقط ولا تُحفظ.
privacy-account = معرّفك هنا
privacy-nothing = لا شيء محفوظ
privacy-links = الروابط المصنوعة
privacy-home = مجتمعك الأساسي
privacy-kept = بعد الحذف تحتفظ الروابط القديمة بمبالغها لحسابات المجتمع، دون أي شيء يقود إليك.
privacy-delete = حذف بياناتي
privacy-delete-ask = هل تريد حذف كل ما يقود إليك هنا؟ المبيعات التي تأتي لاحقًا عبر روابطك القديمة لن يمكن احتسابها لك. لا رجوع عن ذلك.
privacy-delete-yes = نعم، احذف
privacy-delete-no = إبقاء
privacy-deleted = تم الحذف. لم يعد هنا شيء يقود إليك. إذا نشرت رابطًا جديدًا يبدأ سجل جديد.

## Commands: communities

greeting = مرحبًا! الصق هنا رابط منتج من AliExpress، وأرد برابط تتبّع والنسبة وما يكسبه بعد الحد الأقصى. أنا تابع لهذا المجتمع، لا لـ AliExpress. للمشرفين: خمس نقرات وأكون جاهزًا.
greeting-waiting = مرحبًا! لم يوافق القائمون عليّ على هذا المكان بعد. حتى ذلك الحين أرد على ‎/help فقط.
button-setup = إعداد
button-copy = نسخ
command-community = إدارة مجتمعك: الإعداد والحصة والردود والأشخاص
    .name = مجتمع
command-community-setup = إعداد بخمس نقرات
    .name = إعداد
command-community-show = عرض كل الإعدادات
    .name = عرض
command-community-join = ضم مكان آخر إلى هذا المجتمع برمز لمرة واحدة
    .name = ضم
command-community-join-code = الرمز من المكان الآخر؛ من دونه تحصل على رمز
    .name = الرمز
command-community-test = صنع رابط واتباعه مرة والتأكد من أنه يُحتسب لك
    .name = اختبار
command-community-share = تحديد حصة الأعضاء من كل عمولة
    .name = حصة
command-community-share-percent = نسبة مئوية مثل 70
    .name = النسبة
command-community-region = تحديد بلد المشترين وعملتهم
    .name = منطقة
command-community-region-country = حرفان مثل SA؛ إن تُرك فارغًا فالبلد غير معروف
    .name = البلد
command-community-region-currency = عملة الأسعار مثل SAR
    .name = العملة
command-community-language = تحديد اللغة حين تكون لغة الشخص غير معروفة
    .name = لغة
command-community-language-language = اللغة؛ إن تُركت فارغة فلغة كل مكان
    .name = اللغة
command-community-reply = اختيار طريقة الرد على الروابط
    .name = ردود
command-community-reply-mode = رد أسفل الرسالة أو استبدالها أو الصمت
    .name = الوضع
choice-mode-reply = رد
choice-mode-replace = استبدال
choice-mode-silent = صمت
command-community-money = اختيار من يرى النسبة والعمولة
    .name = مال
command-community-money-visibility = الجميع، أو ناشر الرابط فقط
    .name = الظهور
choice-visibility-public = الجميع
choice-visibility-private = الناشر فقط
command-community-channels = اختيار أين أرد على الروابط
    .name = قنوات
command-community-channels-channel = هنا، أو ليس هنا، أو في كل مكان
    .name = القناة
choice-channel-here = هنا
choice-channel-not-here = ليس هنا
choice-channel-all = في كل مكان
command-community-ignore = ترك روابط شخص ما كما هي
    .name = تجاهل
command-community-ignore-person = إشارة إلى الشخص أو رقمه
    .name = الشخص
command-community-ignore-change = إضافة أو إزالة
    .name = التغيير
choice-change-add = إضافة
choice-change-remove = إزالة
command-community-skip = تحديد كلمة تجعلني أتخطى الرسالة
    .name = تخطي
command-community-skip-word = كلمة واحدة؛ إن تُركت فارغة فلا تخطي
    .name = الكلمة
command-community-disclosure = تحديد كيف تُعلّم الروابط كإعلان
    .name = إفصاح
command-community-disclosure-wording = بلد مثل SA أو نص من عندك؛ فارغًا للنص المعتاد
    .name = النص
command-community-network = تثبيت شبكة التسويق بالعمولة للروابط
    .name = شبكة
command-community-network-network = شبكة، أو الأفضل كل مرة
    .name = الشبكة
choice-network-auto = الأفضل
choice-network-aliexpress = AliExpress Portals
choice-network-epn = ePN
choice-network-admitad = Admitad
choice-network-cj = CJ
choice-network-flexoffers = FlexOffers
choice-network-sandbox = شبكة تجريبية
command-community-treasurer = تحديد من يحق له صرف المال
    .name = أمين-صندوق
command-community-treasurer-person = إشارة إلى الشخص أو رقمه
    .name = الشخص
command-community-treasurer-change = إضافة أو إزالة
    .name = التغيير
command-community-attention = ردود ربما لم تصل
    .name = متابعة

community-title = مجتمعك
community-share = حصة الأعضاء
community-share-none = غير محددة: كل شيء يُحتسب للمجتمع
community-share-malformed = أرسل نسبة مئوية من 0 إلى 100 بمنزلتين عشريتين على الأكثر، مثل 70 أو 62.5.
community-country = بلد المشترين
community-currency = العملة
community-reply = الردود
community-money = تظهر النسبة والعمولة لـ
community-channels = الرد في
community-channels-all = كل القنوات
community-channels-some = { $count ->
    [zero] لا قنوات
    [one] قناة واحدة
    [two] قناتين
    [few] { $count } قنوات
    [many] { $count } قناة
   *[other] { $count } قناة
}
community-channels-last = هذه آخر قناة. اختر قناة أخرى أولًا، أو استخدم ‎/community reply silent.
community-ignored = المتجاهَلون
community-people = { $count ->
    [0] لا أحد
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
community-skip = كلمة التخطي
community-skip-malformed = يجب أن تكون كلمة واحدة من 40 حرفًا على الأكثر.
community-none = لا شيء
community-network = الشبكة
community-deals = العروض
community-yes = نعم
community-no = لا
community-terms = إذن الشبكة
community-terms-open = لم يُؤكّد بعد
community-terms-confirmed = مؤكّد في { $day }
community-disclosure = الإفصاح
disclosure-source = المعتاد هناك: { $source }. هذه ليست استشارة قانونية.
disclosure-too-long = الحد الأقصى { $max } حرف: الإفصاح يظهر في كل بطاقة.
person-unknown = أشر إلى الشخص أو أرسل رقمه.
guard-treasurer-only = هذا لأمين الصندوق أو القائمين على البوت فقط.
treasurer-added = تم. يحق لهذا الشخص الآن صرف المال.
treasurer-removed = تم. لم يعد يحق لهذا الشخص صرف المال.
treasurer-is-none = هذا الشخص ليس أمين صندوق.
treasurer-last = يحتاج المجتمع إلى أمين صندوق. حدّد شخصًا آخر أولًا.

setup-title = الإعداد ⁦{ $number }/{ $total }⁩
setup-share = ما الحصة من كل عمولة لمن نشر الرابط؟
setup-region = أين يعيش المشترون لديك؟ النسب والأسعار تعتمد على ذلك.
setup-region-mixed = في كل أنحاء العالم
setup-mode = كيف أرد على رابط؟ أسفله، أو برسالة منا بدلًا من رسالته، أو عند الطلب بأمر فقط.
setup-disclosure = يجب أن تُعرف روابط العمولة كإعلان. هذا السطر يظهر في كل بطاقة:
setup-disclosure-note = المعتاد في بلدك، وليس استشارة قانونية.
setup-disclosure-default = استخدام هذا السطر
setup-disclosure-own = سأكتب سطري
setup-deals = هل أنشر هنا العروض الرائجة حين يرسلها المجتمع؟
setup-terms = أخيرًا: تطلب الشبكات موافقة على القنوات غير المواقع. هل تأكدت أن شبكتك تسمح بمجتمع محادثة وبمنح الأعضاء حصة؟
setup-terms-yes = نعم، مسموح
setup-terms-later = سأتحقق
setup-done = اكتمل الإعداد
setup-done-hint = يمكن تغيير كل شيء بالأمر ‎/community. وللتأكد من احتساب الروابط لك استخدم ‎/community test.
setup-again = من البداية

approval-ask = أُضفت إلى مكان جديد. هل أعمل هناك؟
approval-accept = قبول
approval-refuse = رفض
approval-accepted = تم القبول:
approval-refused = تم الرفض:

join-code = يرسل أحد مشرفي المكان الآخر هذا هناك خلال عشر دقائق. يصلح مرة واحدة.
join-code-unknown = هذا الرمز غير معروف أو مستخدم أو قديم. خذ رمزًا جديدًا بالأمر ‎/community join في المكان الآخر.
join-already = هذا المكان تابع لذلك المجتمع بالفعل.
join-done = هذا المكان تابع الآن لـ:

test-title = اختبار مع { $network }
test-link-made = ✓ صنعت الشبكة رابطًا.
test-no-link = لم تصنع الشبكة رابطًا. تحقق من معرّف التتبّع في الإعدادات.
test-not-followed = تعذّر اتباع الرابط حتى المتجر من هنا، فلم يظهر الباقي. جرّب لاحقًا.
test-sub-id-right = ✓ علامتنا تصل إلى المتجر: يمكن نسب كل عملية بيع إلى العضو.
test-sub-id-unseen = ✗ لم تظهر علامتنا في المتجر. قد لا تُنسب المبيعات إلى الأعضاء: اسأل الشبكة.
test-account-right = ✓ البيع يُحتسب لحسابك { $account }.
test-account-wrong = ✗ سيُحتسب البيع لحساب غير { $account }. تحقق من معرّف التتبّع في الإعدادات.
test-account-unseen = – عنوان المتجر لا يُظهر الحساب، والرابط صُنع للحساب { $account }.
test-network-throttled = الشبكة تطلب الانتظار. جرّب بعد دقيقة.
test-network-unavailable = الشبكة لا ترد. جرّب لاحقًا.
test-network-unreadable = رد الشبكة غير مفهوم. التفاصيل في السجل.
test-network-refused = الشبكة ترفض الطلب. تحقق من app key وsecret ومعرّف التتبّع.
test-network-forbidden = لا يملك التطبيق صلاحية واجهة التسويق بالعمولة. اطلبها من لوحة الشبكة.
test-network-empty = ليس لدى الشبكة شيء لهذا الاختبار. جرّب لاحقًا.

attention-none = وصل كل شيء. لا شيء يحتاج إلى متابعة.
attention-uncertain = { $count ->
    [zero] لا ردود غير مؤكدة:
    [one] رد واحد ربما لم يصل:
    [two] ردان ربما لم يصلا:
    [few] { $count } ردود ربما لم تصل:
    [many] { $count } ردًا ربما لم يصل:
   *[other] { $count } رد ربما لم يصل:
}
attention-parked = { $count ->
    [zero] لا رسائل متعذّرة.
    [one] تعذّرت معالجة رسالة واحدة، والسبب في السجل.
    [two] تعذّرت معالجة رسالتين، والسبب في السجل.
    [few] تعذّرت معالجة { $count } رسائل، والسبب في السجل.
    [many] تعذّرت معالجة { $count } رسالة، والسبب في السجل.
   *[other] تعذّرت معالجة { $count } رسالة، والسبب في السجل.
}
attention-again = إرسال مجددًا
attention-gone = عولج هذا من قبل.
attention-sent = أُرسل مجددًا.

## Asking and teaching

command-faq = اسأل عن العمولة والدفع والقسائم والقواعد
    .name = أسئلة
command-faq-question = سؤالك بكلماتك؛ ومن دونه أعرض المواضيع
    .name = سؤال
faq-menu = ماذا تريد أن تعرف؟ اختر سؤالًا أو اسأل بكلماتك.
faq-page = صفحة { $number } من { $total }
faq-page-back = السابق
faq-page-next = التالي
faq-all-topics = كل الأسئلة
faq-unknown-unnoted = هذا لا أعرفه.
faq-unknown-next = جرّب كلمات أخرى أو اختر سؤالًا من القائمة.
faq-talk = أجيد الروابط والأسئلة أكثر: الصق رابط منتج أو اسأل عن العمولة أو الدفع أو القسائم.
faq-just-answered = أجبت عن هذا هنا قبل قليل: انظر إلى الأعلى قليلًا.
faq-slow-down = كان هذا كثيرًا دفعة واحدة. اسأل مجددًا بعد دقيقة.
faq-too-long = هذا أطول من أن أفهمه. اطرح سؤالًا واحدًا في جملة أو جملتين.
faq-vote-helpful = شكرًا! سُجّل للمشرفين.
faq-vote-not-helpful = شكرًا. يرى المشرفون الأجوبة التي لا تفيد.
command-community-faq = علّمني أجوبة وشاهد ما لم أعرف جوابه
    .name = أسئلة
command-community-faq-change = إضافة أو تعديل أو إزالة أو عرض قائمة
    .name = التغيير
command-community-faq-question = السؤال؛ وللتعديل أو الإزالة يكفي رقمه في القائمة
    .name = سؤال
command-community-faq-answer = ما يجب أن أجيب به
    .name = جواب
command-community-faq-language = لغة السؤال؛ ومن دونها أستنتجها
    .name = اللغة
choice-change-edit = تعديل
choice-change-list = عرض القائمة
choice-change-unanswered = أسئلة بلا جواب
choice-change-votes = تقييم الأجوبة
choice-change-auto-on = الرد تلقائيًا: نعم
choice-change-auto-off = الرد تلقائيًا: لا
community-questions = يجيب عن الأسئلة
community-questions-auto = عند السؤال، وتلقائيًا حين يكون واثقًا جدًا
community-questions-asked = عند السؤال
faq-own-title = أجوبة هذا المجتمع
faq-own-none = لم تعلّمني أي جواب بعد.
faq-own-usage = أحتاج إلى سؤال وجوابه. في سطر واحد: ⁦/community faq add⁩ متى الدفع؟ | كل جمعة
faq-own-too-long = { $question } حرفًا على الأكثر للسؤال و{ $answer } للجواب.
faq-own-too-many = يستطيع المجتمع تعليمي { $max } جوابًا على الأكثر. أزل واحدًا أولًا.
faq-own-unknown = لا أجد هذا السؤال بين أجوبتك. ⁦/community faq list⁩ يعرضها بأرقامها.
faq-own-removed = أزيل:
faq-own-saved = حُفظ ({ $language }). من الآن أجيب:
faq-unanswered-title = أسئلة لم أعرف جوابها
faq-unanswered-none = لا توجد أسئلة بلا جواب.
faq-unanswered-left = المزيد: { $count }
faq-unanswered-hint = علّمني عبر ⁦/community faq add⁩ أو أزل سؤالًا من القائمة بزره.
faq-votes-title = تقييم الأجوبة، الأسوأ أولًا
faq-votes-none = لم يقيّم أحد جوابًا بعد.
faq-votes-answer = الجواب
privacy-questions = في المجتمع أحفظ أيضًا بمعرّفك الأسئلة التي لم أعرف جوابها وتقييمك للأجوبة. الحذف يزيلها.

## Answers about the program

faq-for-network = بالنسبة إلى { $network }
faq-sandbox = هذه شبكة تجريبية: تتبع قواعد AliExpress Portals.
faq-not-stated = مصادرنا لا تذكر شيئًا عن هذا بالنسبة إلى { $network }. الحكم لشروط الشبكة نفسها: اسأل دعمها.
faq-contradictions = مصادر أخرى تقول غير ذلك:
faq-elsewhere = في الشبكات الأخرى:
faq-unverified = أقوال لم يتم التحقق منها:
faq-ours = هذا فهمنا نحن وليس كلام الشبكة
faq-more = المزيد
faq-sources = المصادر
faq-source = { $title } ({ $date })
faq-source-undated = بلا تاريخ
faq-source-not-before = بلا تاريخ، ليس قبل { $date }
faq-source-not-after = بلا تاريخ، ليس بعد { $date }
faq-source-around = { $date }
faq-source-between = بين { $from } و{ $to }
faq-rates-change = النسب تختلف من منتج لآخر وتتغير مع الوقت: أي رقم صحيح فقط وقت الاستعلام.
faq-paste-link = ألصق رابط منتج لترى رقمه الخاص.
faq-offer = هل تقصد أحد هذه الأسئلة؟
faq-unknown = هذا لا أعرفه. سجلت السؤال للمشرفين.
faq-own-answer = جواب هذا المجتمع
faq-helpful = مفيد
faq-not-helpful = غير مفيد
faq-next-payout-day = يوم الدفع القادم حسب هذه القاعدة: { $date }.
faq-after-fee = من { $amount } يبقى { $rest } بعد رسوم قدرها { $fee }.
faq-nothing-after-fee = { $amount } لا تغطي حتى الرسوم البالغة { $fee }.
faq-below-minimum = { $amount } أقل من الحد الأدنى { $minimum }.
faq-above-minimum = { $amount } تبلغ الحد الأدنى { $minimum }.
faq-price-range = لسعر { $price }: من { $low } إلى { $high } حسب النسب العامة فقط.
faq-price-capped = لسعر { $price }: من { $low } إلى { $high }، والحد الأعلى يقطعه سقف { $cap }.
faq-cap-reached = عند نسبة { $rate } يُبلغ سقف { $cap } ابتداءً من سعر { $price }.

fact-rate-standard = العمولة العادية في { $network } من { $low } إلى { $high }.
fact-rate-usual = مصدر يذكر من { $low } إلى { $high } عادةً، ويشمل ذلك المنتجات الرائجة.
fact-rate-fixed-note = ملاحظة لاحقة في مدونة تذكر نسبة ثابتة من { $low } إلى { $high } على كل المنتجات المشاركة.
fact-rate-minimum-claim = قول Portals إن الحد الأدنى { $low } يصفه أحد المراجعين بأنه خطأ: الحد الأدنى صفر.
fact-rate-affiliate-region = { $region ->
    [cis] للطلبات المسلّمة في رابطة الدول المستقلة تدفع منتجات المتاجر المشاركة من { $low } إلى { $high }.
   *[other] للطلبات المسلّمة خارج رابطة الدول المستقلة تدفع منتجات المتاجر المشاركة من { $low } إلى { $high }.
}
fact-rate-nonaffiliate-other = خارج رابطة الدول المستقلة تدفع منتجات المتاجر غير المشاركة في البرنامج أيضًا من { $low } إلى { $high }.
fact-rate-nonaffiliate-cis = في رابطة الدول المستقلة تدفع منتجات المتاجر خارج البرنامج ابتداءً من { $low }.
fact-rate-category = الصفحة نفسها تذكر أيضًا من { $low } إلى { $high } حسب الفئة.
fact-rate-low-traffic = قد يخفض AliExpress النسبة إذا رصد زيارات ضعيفة الجودة.
fact-rate-seller-sets = البائع يقرر المشاركة ويحدد النسبة، لذلك تختلف من منتج لآخر ومع الوقت.
fact-rate-cis-seller = في رابطة الدول المستقلة يعتمد المبلغ على نسبة البائع.
fact-rate-tiers = قد يدفع البائعون لبعض الشركاء أكثر، عادةً للطلبات الأكبر.
fact-rate-link-checker = فاحص الروابط في ePN يعرض النسبة التقريبية وهل يشارك المنتج، وقد يتأخر تحديثه.
fact-rate-dropshipping = منذ { $since } تحصل قنوات الدروبشيبينغ على نسبة البائع وعلى النسب الرائجة أيضًا.
fact-hot-up-to = المنتجات الرائجة في { $network } تدفع حتى { $high }.
fact-hot-fifty-claim = Portals نفسه يذكر نسبًا تصل إلى { $high }، ويقول مراجع إنه رأى أعلى منها.
fact-hot-direct-link = النسبة الرائجة تُحتسب فقط إذا قاد الرابط مباشرة إلى ذلك المنتج. بعد رابط الصفحة الرئيسية تُدفع العمولة العادية.
fact-hot-direct-link-cautious = احتياطًا نحتسب النسبة الرائجة فقط لرابط مباشر إلى المنتج كما تذكر ePN.
fact-cap-order = تدفع { $network } بحد أقصى { $amount } لكل طلب.
fact-cap-item-hot = تدفع { $network } بحد أقصى { $amount } لكل قطعة من المنتجات الرائجة.
fact-zero-special = منتجات «الفئة الخاصة» لا تدفع شيئًا.
fact-zero-all-eligible-claim = نص إعلاني يقول إن كل المنتجات عليها عمولة.
fact-zero-every-purchase-claim = يقول Portals إنه يدفع عن كل شراء، ويصف مراجع ذلك بأنه غير صحيح.
fact-zero-in-stock = تُحتسب فقط المنتجات المتوفرة والعمليات المكتملة.
fact-zero-virtual = السلع والخدمات الافتراضية بكل أنواعها ومدفوعات الهاتف وتكاليف النقل لا تدفع شيئًا.
fact-zero-stores = توجد متاجر بلا عمولة.
fact-zero-all-participate-claim = الصفحة نفسها تقول إن كل المنتجات تشارك ما عدا Tmall من روسيا.
fact-zero-brazil = منذ { $since } لا تدفع منتجات Computer & Office غير المشاركة المرسلة إلى البرازيل شيئًا.
fact-zero-tmall = منتجات قسم Tmall المسلّمة من روسيا لا تشارك.
fact-zero-yes = المنتجات ذات التوصيل السريع «Yes!» المشتراة من التطبيق بلا عمولة.
fact-zero-gift-cards = بطاقات الهدايا: لا يذكرها أي مصدر. نعاملها كسلع افتراضية لا تدفع شيئًا.
fact-zero-not-participating = البائع الذي لا يشارك لا يدفع شيئًا.
fact-base-goods = تُحسب العمولة على البضاعة بدون الشحن.
fact-base-goods-cautious = لا يذكر أي مصدر ذلك عن { $network }؛ نحسب بدون الشحن كما تذكر ePN.
fact-base-tax = لا يذكر أي مصدر الضرائب؛ تقديراتنا لا تشملها.
fact-rounding-down = تُقطع العمولة دائمًا إلى الأسفل: نقص { $low } إلى { $high } سنت في الطلبات الصغيرة أمر طبيعي.
fact-rounding-truncation = بحسب ما يظهر في تقارير منشورة تُقطع المبالغ عند السنت ولا تُقرّب إلى الأعلى.
fact-rounding-ours = تقديراتنا أيضًا مقطوعة عند السنت، وكذلك حصتك.
fact-bonus-up-to = مكافأة تصل إلى { $amount } عن كل مشترٍ جديد ممكنة وليست مؤكدة.
fact-bonus-first-sale = نص إعلاني يذكر مكافآت على أول بيع دون مبلغ ودون تحديد لمن.
fact-bonus-none = لا تدفع Admitad مكافأة عن المشترين الجدد منذ { $since }.
fact-bonus-never-promised = تقديراتنا لا تشملها أبدًا.
fact-coupons-no-commission = لا تُكسب عمولة على الكوبونات المستخدمة.
fact-coupons-one = خصم واحد أو كوبون واحد فقط لكل عملية.
fact-coupons-may-reject = قد يرفض AliExpress الطلب إذا استخدم المشتري أحد كوبوناته (خاص أو من البائع أو لعميل جديد وغيرها) أو العملات. قد يرفض، وليس حتمًا.
fact-coupons-advertised = الصفحة نفسها تنصح بعملات التطبيق وكوبوناته لجذب المشترين.
fact-cookie-days-region = { $region ->
    [cis] للمشترين في رابطة الدول المستقلة تدوم الكوكي { $days ->
        [zero] أقل من يوم
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
   *[other] للمشترين في البلدان الأخرى تدوم الكوكي { $days ->
        [zero] أقل من يوم
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
}
fact-cookie-ukraine = أوكرانيا ليست في قائمة رابطة الدول المستقلة، لذلك نفهم أن المدة بالأيام هي { $days }.
fact-cookie-session = صفحة أقدم من ePN تذكر جلسة المتصفح.
fact-cookie-days = في { $network } تدوم الكوكي { $days ->
    [zero] أقل من يوم
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} بعد النقرة.
fact-cookie-session-quoted = صفحة مساعدة Portals تقول «حسب الجلسة»، ومن نقلها يقول إنها خطأ.
fact-cookie-cleared = المشتري الذي يمسح الكوكيز لا يمكن تتبعه.
fact-cookie-awin = تذكر Awin المدة بالأيام { $low } في موضع و{ $days } أو الجلسة في موضع آخر.
fact-cookie-tradedoubler = تذكر Tradedoubler المدتين بالأيام: { $low } و{ $days }.
fact-cookie-sellers = ملاحظة من جهة البائعين تذكر المدة بالأيام: { $days }.
fact-attribution-priority = أولوية الصفحات: صفحة منتج رائج، ثم أي منتج آخر، ثم الفئات وما شابهها، ثم الرئيسية.
fact-attribution-product-wins = رابط المنتج يغلب رابطًا لاحقًا من شخص آخر إلى الصفحة الرئيسية.
fact-attribution-russian-store = لمنتج من متجر روسي يجب أن يقود الرابط مباشرة إلى المنتج أو إلى صفحة من ذلك المتجر وأن يتم الطلب هناك.
fact-attribution-last-paid = تحتسب Admitad آخر نقرة مدفوعة.
fact-attribution-not-stated = هل تُحتسب أول نقرة أم آخر نقرة بين رابطي منتجين: مصادرنا لا تذكر ذلك.
fact-geo-match = منذ { $since } تتطلب العمولة الكاملة أن يطابق بلد التسليم بلد النقرة.
fact-geo-scheme-missing = تغيرت المبالغ في { $since }؛ الجدول نفسه غير موجود في نسختنا، لذلك لا نذكر رقمًا.
fact-geo-cis-list = رابطة الدول المستقلة هنا تعني: { $countries }.
fact-geo-ukraine = أوكرانيا ليست في هذه القائمة: تسري نسب البلدان الأخرى.
fact-geo-vpn = ‏VPN: لا يذكره أي مصدر. حسب قاعدة البلدان قد تكلف نقرة من بلد آخر جزءًا من العمولة.
fact-sclick-direct-only = استخدم الروابط المباشرة فقط: من رابط s.click قد لا تُحتسب العمولة.
fact-sclick-expanded = ألصقه على أي حال: أفتحه وأبني رابطنا الخاص إلى المنتج.
fact-target-home = للصفحة الرئيسية استخدم https://aliexpress.com.
fact-target-deep = يمكن أن تقود الروابط أيضًا إلى نتائج البحث والمنتجات الرائجة والفعاليات وعروض اليوم.
fact-target-product-first = الأفضل رابط مباشر إلى المنتج.
fact-similar-product = إذا اختفى المنتج أو لم يشارك متجره فقد يُحوَّل الزائر إلى منتج مشابه من بائع مشارك.
fact-plugin-interrupts = إذا استخدم المشتري إضافة «AliExpress Assistant - Online Shopping» فقد ينقطع التتبع ولا تُدفع عمولة.
fact-order-number-differs = قد يختلف رقم الطلب عند المشتري عن رقمه في إحصاءات ePN.
fact-missing-claims-unsupported = لا تقبل Admitad مطالبات بالطلبات المفقودة من AliExpress.
fact-missing-refresh = تحدّث Admitad إحصاءات AliExpress كل { $minutes } دقائق.
fact-missing-live-report = في Portals تقرير للطلبات المباشرة: انظر هناك أولًا.
fact-missing-claim-here = أعطِ رقم الطلب لأحد مشرفي هذا المجتمع: يستطيع البحث عنه في تقارير الشبكة.
fact-app-not-stated = هل تُحتسب مشتريات التطبيق عمومًا: مصادرنا لا تذكر ذلك. اسأل الشبكة.
fact-app-perks = ‏ePN نفسها تنصح المشترين بالتطبيق لألعابه وكوبوناته وبحثه بالصور.
fact-self-not-stated = الشراء عبر رابطك أنت: مصادرنا لا تذكر عنه شيئًا. اسأل الشبكة قبل أن تفعل.
fact-tracking-per-site = أنشئ tracking ID لكل موقع أو قناة لتقارن نتائجها.
fact-tracking-connect = اربط معرفات التتبع بمتجرك كي تُسند المبيعات.
fact-tracking-subids = لدى { $network } معرفات فرعية في روابطها: { $names }.
fact-tracking-ours = في هذا المجتمع لا تحتاج أيًا منها: كل رابط يحمل علامة مبهمة تقود إليك.
fact-final-within = يُحتسب الطلب عندما يرضى المشتري، ويُدفع للبائع خلال { $days } يومًا من الشراء.
fact-final-longer = يطول الأمر إذا حدثت مشكلة في الطلب.
fact-final-early = يكون أسرع إذا أكد المشتري الاستلام مبكرًا.
fact-final-shipping = الشحن السريع مثل DHL يستغرق { $expressLow } إلى { $expressHigh } أيام، والبريد { $postLow } إلى { $postHigh } يومًا.
fact-final-average = تُؤكد الطلبات في المتوسط بعد { $low } إلى { $days } يومًا.
fact-final-epn-words = كلمات ePN: قيد الانتظار (في الطريق)، معلق (أكده المشتري ويُفحص حتى شهر)، مؤكد أو مرفوض.
fact-final-admitad = توافق Admitad خلال ساعات من تأكيد المشتري.
fact-final-cj = تقفل CJ العمولات عادةً في يوم { $low } أو { $high } من الشهر التالي.
fact-payout-by-day = يمكن السحب حتى يوم { $day } من كل شهر.
fact-payout-monthly = الدفع شهري وللطلبات المكتملة فقط.
fact-payout-member-fast = أحد الأعضاء استلم المال بعد { $days } أيام من الطلب.
fact-payout-member-slow = وآخر لم يستلم شيئًا خلال { $months } أشهر ولا ردًا من الدعم.
fact-payout-balance-only = «العمولة المقدرة للشهر الماضي» ليست رصيدًا: الرصيد وحده يمكن سحبه.
fact-payout-epn-wallets = تدفع ePN إلى المحافظ والبطاقات خلال { $minutes } دقائق من الطلب.
fact-payout-epn-wire = تخرج الحوالات في هذه الأيام من الشهر: { $windows } (صفحة قديمة).
fact-payout-admitad = الدفع العادي في Admitad يوم { $weekday } من الأسبوع التالي.
fact-payout-about-day = تدفع CJ نحو يوم { $day } من الشهر.
fact-payout-net60 = تدفع FlexOffers بنظام NET{ $days } بين يومي { $low } و{ $high } من الشهر.
fact-payout-closed-first = لا شيء مستحق قبل إغلاق الطلب.
fact-payout-community = متى تستلم حصتك هنا تحدده قواعد هذا المجتمع: اسأل مشرفيه.
fact-threshold = الحد الأدنى { $amount }.
fact-threshold-more = يقول أحد الأعضاء إنه يجب أن يزيد على { $amount } بسبب رسوم البنك.
fact-threshold-per-currency = الحد الأدنى { $amount }، وللعملات الأخرى حدها.
fact-threshold-cj = { $first } بالإيداع المباشر، و{ $second } بشيك أو Payoneer.
fact-threshold-not-public = يوجد حد أدنى لكن FlexOffers لا تعلنه.
fact-threshold-community = قد يكون لهذا المجتمع حد أدنى ورسوم خاصة به: اسأل مشرفيه.
fact-fee = كل سحب يكلف { $amount }.
fact-fee-failed-transfer = خسر أحد الأعضاء { $amount } في كل تحويل من عدة تحويلات فاشلة.
fact-fee-express = الدفع السريع خلال يوم له رسوم، ولم تُذكر رسوم للدفع العادي.
fact-methods-bank = يدفع Portals بالتحويل البنكي فقط.
fact-methods-payoneer-failed = فشل السحب إلى Payoneer مع أحد الأعضاء.
fact-methods-epn = تذكر ePN ‏{ $names } والحوالة والبطاقات (صفحة قديمة بلا تاريخ).
fact-methods-cj = تدفع CJ بالإيداع المباشر أو شيك أو Payoneer.
fact-methods-paypal = ‏PayPal: لا يذكره أي من مصادرنا.
fact-disputes-completed-only = تُدفع العمولة للعمليات المكتملة فقط.
fact-disputes-deducted = بمجرد أن يفتح المشتري نزاعًا تُخصم عمولة ذلك الطلب من الرصيد.
fact-disputes-later-deductions = والخصم لاحقًا ممكن أيضًا.
fact-disputes-won-not-stated = ماذا يحدث إذا كسب البائع النزاع: مصادرنا لا تذكر ذلك.
fact-joining-anyone = يمكن لأي شخص التقديم من أي مكان في العالم.
fact-joining-needs = المطلوب موقع وحساب بنكي فقط.
fact-joining-steps = سجّل في portals.aliexpress.com واملأ الملف.
fact-joining-free = الانضمام مجاني.
fact-joining-worldwide = ‏ePN متاحة في كل العالم.
fact-joining-offers = لدى AliExpress عروض أيضًا في CJ Affiliate وFlexOffers.
fact-joining-apply-only = إمكانية التقديم لا تعني القبول.
fact-joining-member = لتكسب في هذا المجتمع لا تحتاج حسابًا خاصًا: ألصق هنا رابط منتج فقط.
fact-api-key = اطلب app key من البوابة ثم اربط معرفات التتبع.
fact-api-products = واجهة API تبحث عن المنتجات وترشحها وتعرضها.
fact-reports-three = في Portals ثلاثة تقارير: الزيارات والدخل والطلبات المباشرة.
fact-reports-pv = ‏«PV» هناك تعني مشاهدات الصفحات لا النقرات.
fact-reports-no-export = لا يمكن تصديرها.
fact-reports-ours = التقارير لصاحب الحساب: اطلب أرقامك من المشرفين هنا.
fact-support-no-manager = لا يوجد مدير مخصص؛ يرد موظفون متغيرون، وصفحات المساعدة داخل البوابة فقط.
fact-support-team = نص إعلاني يعد بفريق مخصص: affiliates@service.alibaba.com.
fact-support-unanswered = أحد الأعضاء لم يتلق ردًا من الدعم.
fact-support-individual = دعم ePN يراجع مصدر الزيارات عند الطلب.
fact-support-better = يرى أحد المراجعين أن الإدارة أفضل في CJ وFlexOffers.
fact-claims-top-publishers = يذكر Portals مسوقين كبارًا بأكثر من { $first } شهريًا و{ $second } مدفوعة شهريًا.
fact-claims-averages = ويذكر أيضًا معدل تحويل { $rate } ومتوسط طلب { $amount }.
fact-claims-thousand = يرى أحد المراجعين أن { $amount } شهريًا غير مرجحة.
fact-claims-epn-title = عنوان ePN يقول حتى { $high } من الطلب.
fact-claims-depends = لا أعد بشيء: الأمر يعتمد على جمهورك وما يشتريه.
fact-networks-list = تذكر مصادرنا AliExpress Portals وePN وAdmitad وCJ Affiliate وFlexOffers.
fact-networks-history = بدأ البرنامج عام 2013 في Commission Junction ثم صار مستقلًا.
fact-networks-advice = يفضل أحد المراجعين CJ أو FlexOffers على Portals: نسب أقل (من { $low } إلى { $high }) وإدارة وتتبع وتقارير أفضل. هذا رأي.
fact-traffic-content-sites = المقبول: مواقع المحتوى والمراجعات وإعلانات البحث بلا كلمات العلامة.
fact-traffic-approval = كل طريقة أخرى تحتاج موافقة مسبقة، ومجتمع الدردشة منها.
fact-traffic-all-but-brand = خارج رابطة الدول المستقلة: كل أنواع الزيارات ما عدا الإعلان السياقي على العلامة.
fact-traffic-cis-file = لرابطة الدول المستقلة ملف شروط غير موجود في نسختنا، ومخالفته قد تنهي التعاون.
fact-traffic-brand-ads = لا يجوز أن تظهر العلامة في كلمات الإعلان السياقي أو عنوانه أو نصه ولو بخطأ إملائي أو بلغة أخرى؛ ضعها في الكلمات السلبية.
fact-traffic-mailings = البريد والرسائل النصية للمشتركين فقط مع طريقة واضحة للإلغاء.
fact-traffic-conscious-click = يجب أن تكون النقرة رغبة واعية؛ حشو الكوكيز ممنوع.
fact-traffic-illegal-sites = لا إعلانات في مواقع تنتهك حقوق النشر.
fact-traffic-refund-content = لا محتوى «استرداد» لخداع البائعين ولا ما يضر سمعة AliExpress.
fact-traffic-on-aliexpress = لا روابط إحالة داخل AliExpress نفسه ولا في التقييمات: يُحظر الحساب وتُسحب كل الأرباح.
fact-traffic-popunder = النوافذ الخلفية غير مذكورة، لكن النقرة التي لم يردها أحد غير مسموحة.
fact-traffic-fraud = الاحتيال قد يؤدي إلى خصومات وفقدان الصفة وإجراءات قانونية.
fact-trademark-keywords = لا كلمات علامة تجارية في إعلانات البحث.
fact-trademark-domain = لا «AliExpress» ولا تهجئة خاطئة أو اسم مشابه في النطاق.
fact-trademark-logo = لا شعار قديم أو جديد ولا جزء يمكن تمييزه منه في رأس موقع أو صورة مجتمع؛ ولا نسخ للأيقونة.
fact-trademark-third-party = يجب أن يكون واضحًا أنك طرف ثالث بلا صلة قانونية بـ AliExpress أو Alibaba.

## Playground

playground-title = ساحة تجربة Magpie
playground-sandbox = وضع تجريبي
playground-sandbox-detail = كل المنتجات والأسعار والعمولات هنا خيالية. لا شيء يُباع ولا أحد يقبض مالًا.
playground-you-are = أنت الآن
playground-role-member = عضو
playground-role-admin = مشرف
playground-two-windows = افتح هذه الصفحة في نافذتين لتكون شخصين في آن واحد.
playground-chats = المحادثات
playground-group-title = عش اللقطات
playground-group-subtitle = مجموعة تضم Ann وBen وMia وMagpie
playground-private-title = Magpie
playground-private-subtitle = محادثة خاصة مع البوت
playground-unread = رسائل جديدة
playground-restart = البدء من جديد بمحادثات فارغة
playground-theme = التبديل بين الفاتح والداكن
playground-language = اللغة
playground-language-of = اللغة التي يتحدث بها { $name }
playground-messages = الرسائل
playground-welcome-group = الصق رابط منتج واعرف كم يُكسبك
playground-welcome-group-detail = يرد Magpie برابط تتبّع والسعر وحصتك. اختر مثالًا من الأسفل، أو بدّل الشخص وأجب بدلًا منه.
playground-welcome-private = أنت وMagpie فقط
playground-welcome-private-detail = لا يرى هذه المحادثة أحد سواك. الصق رابطًا، أو اكتب / لترى ما يمكنك طلبه.
playground-needs-script = تحتاج المحادثات إلى JavaScript. فعّله لهذه الصفحة من فضلك.
playground-bot = بوت
playground-edited = معدّلة
playground-only-you = لا يراها أحد سواك
playground-posted-for = نُشرت نيابةً عن { $name }
playground-edit = تعديل رسالتك
playground-delete = حذف رسالتك
playground-typing = Magpie يكتب الآن
playground-to-latest = أحدث الرسائل
playground-skip = الانتقال إلى حقل الرسالة
playground-samples = جرّب
playground-sample-product = منتج
playground-sample-short = رابط قصير
playground-sample-several = عدة روابط
playground-sample-store = متجر
playground-sample-lookalike = رابط مزيّف
playground-sample-commands = / الأوامر
playground-say-product = هل جرّب أحدكم هذا؟
playground-say-short = وصلني هذا الرابط للتو:
playground-say-several = احترت بين هذه:
playground-say-store = في هذا المتجر أشياء جميلة:
playground-say-lookalike = هل هذا الموقع أصلي؟
playground-commands = الأوامر
playground-compose-label = الكتابة باسم { $name }
playground-compose-placeholder = الصق رابطًا أو اكتب /
playground-send = إرسال
playground-start = ابدأ
playground-editing = أنت تعدّل رسالتك
playground-cancel = إلغاء
playground-copied = تم النسخ
playground-copy-failed = لم يُسمح بالنسخ. حدّد النص وانسخه بنفسك.
playground-offline = انقطع الاتصال. تجري إعادة المحاولة…
playground-shop-title = هنا يُفتح المتجر
playground-shop-detail = في شبكة حقيقية كانت هذه النقرة ستصل الآن إلى صفحة المنتج، وما يُشترى هناك يُحتسب لمن نشر الرابط. هنا لا يُباع شيء.
playground-shop-page = الصفحة
playground-shop-marks = علامات الرابط
playground-shop-back = العودة إلى المحادثات
playground-error-empty = اكتب شيئًا أولًا.
playground-error-too-long = الرسالة طويلة جدًّا: الحد الأقصى { $max } حرف.
playground-error-gone = لم تعد هذه الرسالة موجودة.
playground-error-not-yours = لا يعدّل الرسالة إلا كاتبها.
playground-error-not-stored = تعذّر على Magpie استلام ذلك. حاول مرة أخرى من فضلك.
playground-error-closed = يُعاد تشغيل Magpie الآن. حاول بعد لحظات.
playground-error-flood = لحظة من فضلك: هذا كثير دفعة واحدة.
playground-error-session = انتهت هذه المحادثات. أعد تحميل الصفحة لفتح محادثات جديدة.
playground-error-failed = لم ينجح ذلك. حاول مرة أخرى من فضلك.

inline-start = فتح محادثتنا الخاصة

settings-home = المجتمع
settings-choose-home = أي مجتمع يُحتسب عندما تراسلني على الخاص؟
settings-home-none = لم تنشر رابطًا في أي مجتمع بعد. أول مجتمع تنشر فيه سيُحتسب هنا.

permission-view-channel = في { $place } لا أرى قناة يُحتاج إليّ فيها. امنحني هناك صلاحية «عرض القناة».
permission-send-messages = في { $place } لا يمكنني الكتابة. امنحني هناك صلاحية «إرسال الرسائل».
permission-embed-links = لا يمكنني عرض البطاقات هنا، فتظهر ردودي بلا صورة ولا تنسيق. امنحني صلاحية «تضمين الروابط».
permission-read-history = لا يمكنني قراءة الرسائل السابقة هنا، فلا ألحق بما فاتني بعد التوقف. امنحني صلاحية «قراءة سجل الرسائل».
permission-manage-messages = لا يمكنني حذف الرسائل هنا، وهذا لازم لاستبدال الروابط. امنحني صلاحية «إدارة الرسائل»، أو اختر ‎/community reply.
permission-manage-webhooks = لا يمكنني النشر بأسماء الأعضاء هنا، وهذا لازم لاستبدال الروابط. امنحني صلاحية «إدارة الويب هوك»، أو اختر ‎/community reply.
permission-other = في { $place } تنقصني صلاحية { $permission }.
