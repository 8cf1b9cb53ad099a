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
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
       *[other] { $days } يومًا
    }.
   *[other] للمشترين في البلدان الأخرى تدوم الكوكي { $days ->
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
       *[other] { $days } يومًا
    }.
}
fact-cookie-ukraine = أوكرانيا ليست في قائمة رابطة الدول المستقلة، لذلك نفهم أن المدة بالأيام هي { $days }.
fact-cookie-session = صفحة أقدم من ePN تذكر جلسة المتصفح.
fact-cookie-days = في { $network } تدوم الكوكي { $days ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
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
fact-missing-claim-here = أعطنا رقم الطلب عبر ‎/orders claim‎: يستطيع مشرف البحث عنه وإسناده.
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
fact-payout-community = متى تستلم حصتك هنا تحدده قواعد هذا المجتمع: انظر ‎/payout‎.
fact-threshold = الحد الأدنى { $amount }.
fact-threshold-more = يقول أحد الأعضاء إنه يجب أن يزيد على { $amount } بسبب رسوم البنك.
fact-threshold-per-currency = الحد الأدنى { $amount }، وللعملات الأخرى حدها.
fact-threshold-cj = { $first } بالإيداع المباشر، و{ $second } بشيك أو Payoneer.
fact-threshold-not-public = يوجد حد أدنى لكن FlexOffers لا تعلنه.
fact-threshold-community = الحد الأدنى والرسوم في هذا المجتمع يعرضهما ‎/payout‎.
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
fact-reports-ours = هنا يعرض ‎/earnings‎ أرقامك ويعطيك ‎/export‎ ملفًا.
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
