<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>%1 بعلامات</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>أين الخادم؟</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>عنوانه كما أظهره التثبيت.</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>لموظفينا: الواقعة %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>لا، اتركه كما هو</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>صوركم تصل إلى بريدكم الإلكتروني</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>صوركم مطبوعة وبالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>أحضروا ذاكرة USB أو بطاقة ذاكرة، واختاروا صوركم، واكتبوا عنوانكم. هذا كل شيء.</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>من ذاكرة USB أو بطاقة الذاكرة أو الهاتف: اختاروا صوركم واكتبوا عنوانكم. هذا كل شيء.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>المسوا الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>المقاسات والأسعار</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>إضافة مقاس</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>سعر الطبعة الواحدة، %1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>الاسم والضلعان والسعر بأصغر عملة: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>يجب إصلاح شيء أولًا</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>جارٍ فحص هذا الجهاز</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>لم يُستخدم الرمز بعد: أصلح ما هو معلَّم ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>مغلق في الوقت الحالي</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>سنعود قريبًا. الصور التي أُرسلت من قبل محفوظة وهي في طريقها. إذا احتجت إلى أي شيء فاسأل موظفينا من فضلك.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>الرمز المكوَّن من ستة أحرف</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>يصلح مرة واحدة ولدقائق معدودة.</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>الخادم لا يقبل هذا الرمز: فيه خطأ أو استُخدم أو قديم جدًا. اطلب رمزًا جديدًا من المالك.</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>أسهل للرؤية وللوصول</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>لك وحدك: يعود كل شيء كما كان للشخص التالي.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>تباين أقوى</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>كل شيء إلى الأسفل أكثر</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>أسهل للرؤية وللوصول</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>نظرة أخيرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا توجد صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2، %3</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>المبلغ المطلوب عند الصندوق</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>لنقوم بذلك من أجلكم، يحتفظ المتجر بهذه الصور وبعنوانكم مدة قصيرة ثم يحذفها. لا نستخدم العنوان إلا لهذا الطلب. ويُزال مكان التقاط الصورة ورقم الكاميرا قبل الإرسال.</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>نعم، أوافق. يُرجى إرسال صوري.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>إرسال صوري</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>يُرجى وضع علامة في المربع أعلاه</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>اختيار هذا اليوم</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>«الطباعة مجددًا» تشمل الصور المختارة (لا شيء).</numerusform>
            <numerusform>«الطباعة مجددًا» تشمل الصورة المختارة.</numerusform>
            <numerusform>«الطباعة مجددًا» تشمل الصورتين المختارتين.</numerusform>
            <numerusform>«الطباعة مجددًا» تشمل %Ln صور مختارة.</numerusform>
            <numerusform>«الطباعة مجددًا» تشمل %Ln صورة مختارة.</numerusform>
            <numerusform>«الطباعة مجددًا» تشمل %Ln صورة مختارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>«الطباعة مجددًا» تشمل كل الطبعات، أو الصور التي تلمسها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا توجد صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>All prints of this order</source>
        <translation>كل طبعات هذا الطلب</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>تصحيح العنوان</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>يذهب البريد عندئذ إلى العنوان الجديد.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصدون %1؟</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لكم!</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>لم تصل أي صورة. الرسالة التي تحوي الرابط في طريقها إلى %1.</numerusform>
            <numerusform>وصلت صورتكم. الرسالة التي تحوي الرابط في طريقها إلى %1.</numerusform>
            <numerusform>وصلت صورتاكم. الرسالة التي تحوي الرابط في طريقها إلى %1.</numerusform>
            <numerusform>وصلت %Ln صور. الرسالة التي تحوي الرابط في طريقها إلى %1.</numerusform>
            <numerusform>وصلت %Ln صورة. الرسالة التي تحوي الرابط في طريقها إلى %1.</numerusform>
            <numerusform>وصلت %Ln صورة. الرسالة التي تحوي الرابط في طريقها إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>صوركم في أمان لدينا ويجري إرسالها. تصل الرسالة التي تحوي الرابط إلى %1 فور وصولها كلها.</numerusform>
            <numerusform>صورتكم في أمان لدينا ويجري إرسالها. تصل الرسالة التي تحوي الرابط إلى %1 فور وصولها.</numerusform>
            <numerusform>صورتاكم في أمان لدينا ويجري إرسالهما. تصل الرسالة التي تحوي الرابط إلى %1 فور وصولهما.</numerusform>
            <numerusform>لدينا %Ln صور في أمان ويجري إرسالها. تصل الرسالة التي تحوي الرابط إلى %1 فور وصولها كلها.</numerusform>
            <numerusform>لدينا %Ln صورة في أمان ويجري إرسالها. تصل الرسالة التي تحوي الرابط إلى %1 فور وصولها كلها.</numerusform>
            <numerusform>لدينا %Ln صورة في أمان ويجري إرسالها. تصل الرسالة التي تحوي الرابط إلى %1 فور وصولها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>طلبكم</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>طلبك كرمز لموظفينا</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>أظهروا هذا الرمز عند الكاونتر للدفع واستلام صوركم المطبوعة: %1.</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>يُرجى عدم نسيان ذاكرة USB أو البطاقة.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>هذا الكشك جاهز</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>اسمه %1 وهو تابع للمتجر %2.</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>ما زال يجب إصلاح هذا:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>إلى أين نرسلها؟</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>نرسل إليكم رسالة واحدة فيها رابط إلى صوركم.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصدون %1؟</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Photo %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>اختيار هذه الصورة</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>الصورة التالية</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>تغيير اللغة</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>لا شيء ينتظر الإرسال</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>%1 في الانتظار، أقدمها منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا توجد صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح: %1</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>الخط: %1 في الثانية</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>آخر إشارة: %1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>هذا الكشك</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>مغلق في الوقت الحالي</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>لا إشارة منه. هل هو مشغّل وهل الشبكة موصولة؟</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>لا يستطيع هذا الكشك إرسال الصور الآن. هي آمنة هنا وسترسَل من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>ساعته منحرفة بمقدار %1.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>الطابعة %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>سليمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>لم تبق ورقة</numerusform>
            <numerusform>بقيت ورقة واحدة</numerusform>
            <numerusform>بقيت ورقتان</numerusform>
            <numerusform>بقيت %Ln أوراق</numerusform>
            <numerusform>بقيت %Ln ورقة</numerusform>
            <numerusform>بقيت %Ln ورقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>إعادة تشغيل التطبيق</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>إغلاق التطبيق</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>هل تريد إعادة تشغيل التطبيق؟</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>هل تريد إغلاق التطبيق؟</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>تبقى الشاشة مظلمة بضع ثوانٍ. لا يضيع أي طلب.</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>لن يجد الزبائن كشكًا هنا حتى يشغّله أحد من جديد. وحتى ذلك الحين لا يُرسل شيء ولا يُطبع.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>يُرجى اختيار لغتكم</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>يُرجى اختيار لغتكم</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>given up without a word</source>
        <translation>تُرك دون سبب</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>بلا محاولة</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>What the backend gave up, after several tries. Sent back, it is tried again.</source>
        <translation>ما تركه الخادم بعد عدة محاولات. إذا أعيد جُرِّب من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>لم تعد أي رسالة إلى الطابور.</numerusform>
            <numerusform>عادت رسالة واحدة إلى الطابور.</numerusform>
            <numerusform>عادت رسالتان إلى الطابور.</numerusform>
            <numerusform>عادت %Ln رسائل إلى الطابور.</numerusform>
            <numerusform>عادت %Ln رسالة إلى الطابور.</numerusform>
            <numerusform>عادت %Ln رسالة إلى الطابور.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>قد يكون هناك المزيد.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>لا شيء عالق.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>إعادة الكل</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>رقم الموظف الخاص بك</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>كشك الصور</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>خرجت ذاكرة USB أو البطاقة</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>أعيدوها لتتابعوا من حيث كنتم. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>حفاظًا على خصوصيتكم سنبدأ من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>نعم، متابعة</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>ما اسم هذا الكشك؟</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>بهذا الاسم يعرفه الموظفون.</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>اسم هذا الكشك</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>لم تُرفض أي صورة: %1.</numerusform>
            <numerusform>تعذّر قبول صورة واحدة: %1.</numerusform>
            <numerusform>تعذّر قبول صورتين: %1.</numerusform>
            <numerusform>تعذّر قبول %Ln صور: %1.</numerusform>
            <numerusform>تعذّر قبول %Ln صورة: %1.</numerusform>
            <numerusform>تعذّر قبول %Ln صورة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>ربما أُخرجت الذاكرة أو البطاقة قبل الأوان. يمكنكم إعادتها وإرسال هذه الصور مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا توجد صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>بلا طبعات</numerusform>
            <numerusform>طبعة واحدة</numerusform>
            <numerusform>طبعتان</numerusform>
            <numerusform>%Ln طبعات</numerusform>
            <numerusform>%Ln طبعة</numerusform>
            <numerusform>%Ln طبعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>رفض الخادم هذا الطلب. صوره آمنة في هذا الكشك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>لا صور يتعذر إرسالها.</numerusform>
            <numerusform>صورة واحدة لا يمكن إرسالها كما هي.</numerusform>
            <numerusform>صورتان لا يمكن إرسالهما كما هما.</numerusform>
            <numerusform>%Ln صور لا يمكن إرسالها كما هي.</numerusform>
            <numerusform>%Ln صورة لا يمكن إرسالها كما هي.</numerusform>
            <numerusform>%Ln صورة لا يمكن إرسالها كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>في هذا الكشك: أُرسل %1 من %2</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1، وبقي نحو %2</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا توجد صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>بلا طبعات</numerusform>
            <numerusform>طبعة واحدة</numerusform>
            <numerusform>طبعتان</numerusform>
            <numerusform>%Ln طبعات</numerusform>
            <numerusform>%Ln طبعة</numerusform>
            <numerusform>%Ln طبعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>جزء منه لا يمكن إرساله من هنا.</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>في هذا الكشك: أُرسل %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>وصل %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>لا صور للطباعة</numerusform>
            <numerusform>صورة واحدة للطباعة</numerusform>
            <numerusform>صورتان للطباعة</numerusform>
            <numerusform>%Ln صور للطباعة</numerusform>
            <numerusform>%Ln صورة للطباعة</numerusform>
            <numerusform>%Ln صورة للطباعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>OrderPhoto</name>
    <message>
        <source>Photo %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2، %3</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>للطباعة</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>ترفض خدمة البريد هذا العنوان. هل كُتب صحيحًا؟</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>عاد البريد. هل العنوان صحيح؟</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>لم ترسل خدمة البريد الرسالة.</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>لا يذهب بريد إلى هذا العنوان لأن رسالة عادت منه من قبل.</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>لم تصل صورة كاملة.</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>فشلت طبعة.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>البريد مجددًا</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>تصحيح العنوان</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>إعادة محاولة الطبعات</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>الطباعة مجددًا</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>تُرسل الصور من جديد.</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>يُرسل البريد مرة أخرى.</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>صُحِّح العنوان ويذهب البريد إليه.</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>عادت الطبعات إلى الطابور.</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>ستُطبع مرة أخرى.</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>سُجِّل أنه استُلم.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>يجري محو الطلب.</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>لماذا مرة أخرى؟</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>يُرجى النظر في الطابعة أولاً</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>هل تلغي هذا الطلب؟</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>هل تمحو هذا الطلب نهائيًا؟</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>أخذت طابعة طبعات من هذا الطلب وربما تطبعها بعد. لا تُعد المحاولة إلا إذا لم تخرج أي منها، وإلا خرجت مرتين.</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>لن يُطبع شيء منه ولن يُرسل. تبقى الصور حتى تنتهي مدتها.</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>تذهب الصور والطبعات والعنوان ولا يستطيع أحد إعادتها. فقط إن طلب الزبون ذلك.</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>ضغط الزبون على إرسال</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>الطلب معروف لدى الخادم</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>رُفعت الصورة الأولى</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>رُفعت الصورة الأخيرة</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>فُحصت الصورة الأولى</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>لم تصل صورة كاملة</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>كل الصور هناك</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>خرج البريد</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>رُفض البريد</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>تأخر البريد</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>وصل البريد</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>عاد البريد</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>لم يُرسل البريد</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>عُدّ البريد مزعجًا</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>للطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>عند الطابعة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>فشلت الطبعة</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>طُلب البريد مرة أخرى</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>صُحِّح العنوان</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>طُلب المحو</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>تنتظر هنا</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>للطباعة</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>عند الطابعة</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>فشلت الطباعة</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>بلا طباعة</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>بحث بالرمز أو العنوان</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>لا يستطيع هذا الكشك إرسال الصور الآن. هي آمنة هنا وسترسَل من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>لا طلبات هنا.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>الأحرف الستة في الإيصال، أو العنوان كاملًا.</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>ليس هذا رمزًا كاملًا ولا عنوانًا كاملًا.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>لا يمكن استقبال الصور من الهواتف الآن</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>امسح هذا الرمز بهاتفك</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>يرجى استخدام ذاكرة أو بطاقة، أو سؤال موظفينا.</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>يجب أن يكون هاتفك على شبكة Wi-Fi الخاصة بالمتجر. لا حاجة إلى تطبيق أو كابل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>لم تصل صور</numerusform>
            <numerusform>وصلت صورة واحدة</numerusform>
            <numerusform>وصلت صورتان</numerusform>
            <numerusform>وصلت %Ln صور</numerusform>
            <numerusform>وصلت %Ln صورة</numerusform>
            <numerusform>وصلت %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>هاتفك متصل</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>في انتظار هاتفك …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>لا صور في الطريق</numerusform>
            <numerusform>صورة واحدة في الطريق</numerusform>
            <numerusform>صورتان في الطريق</numerusform>
            <numerusform>%Ln صور في الطريق</numerusform>
            <numerusform>%Ln صورة في الطريق</numerusform>
            <numerusform>%Ln صورة في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>تعذر استلام بعضها؛ هاتفك يوضح السبب.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>متابعة بلا صور</numerusform>
            <numerusform>متابعة بصورة واحدة</numerusform>
            <numerusform>متابعة بصورتين</numerusform>
            <numerusform>متابعة مع %Ln صور</numerusform>
            <numerusform>متابعة مع %Ln صورة</numerusform>
            <numerusform>متابعة مع %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>أرسل صورة واحدة على الأقل من هاتفك</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>الصورة %1، مختارة</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>نسخة مكررة</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>تكبير الصورة %1</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>اختاروا صوركم</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>لا يتسع الطلب الواحد لأي صورة.</numerusform>
            <numerusform>يتسع الطلب الواحد لصورة واحدة.</numerusform>
            <numerusform>يتسع الطلب الواحد لصورتين.</numerusform>
            <numerusform>يتسع الطلب الواحد حتى %Ln صور.</numerusform>
            <numerusform>يتسع الطلب الواحد حتى %Ln صورة.</numerusform>
            <numerusform>يتسع الطلب الواحد حتى %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>لم نجد أي صورة حتى الآن …</numerusform>
            <numerusform>وجدنا صورة واحدة حتى الآن …</numerusform>
            <numerusform>وجدنا صورتين حتى الآن …</numerusform>
            <numerusform>وجدنا %Ln صور حتى الآن …</numerusform>
            <numerusform>وجدنا %Ln صورة حتى الآن …</numerusform>
            <numerusform>وجدنا %Ln صورة حتى الآن …</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>نبحث عن الصور …</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>المسوا كل صورة تودّون الحصول عليها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>المختارة: %Ln</numerusform>
            <numerusform>المختارة: %Ln</numerusform>
            <numerusform>المختارة: %Ln</numerusform>
            <numerusform>المختارة: %Ln</numerusform>
            <numerusform>المختارة: %Ln</numerusform>
            <numerusform>المختارة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>لم تُختر أي صورة بعد</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>لا توجد صور هنا. يُرجى الرجوع وتجربة ذاكرة أو بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>متابعة بلا صور</numerusform>
            <numerusform>متابعة بصورة واحدة</numerusform>
            <numerusform>متابعة بصورتين</numerusform>
            <numerusform>متابعة مع %Ln صور</numerusform>
            <numerusform>متابعة مع %Ln صورة</numerusform>
            <numerusform>متابعة مع %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>اختاروا صورة واحدة على الأقل</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>لامع</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>غير لامع</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>حريري</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت القراءة</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>ليست صورة</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>مقطع فيديو، لا صورة</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>جزء من الصورة ناقص</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>صورة تالفة</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>أكبر مما يقبله هذا الكشك</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>لا يمكن فتحها</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>يُرجى كتابة عنوان بريدكم الإلكتروني.</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>علامة @ ناقصة، كما في anna@example.com.</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>قبل علامة @ تكون الحروف لاتينية من a إلى z فقط، من دون علامات فوقها أو تحتها.</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>ينقص شيء بعد علامة @، مثل gmail.com.</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>لا يبدو هذا عنوان بريد إلكتروني بعد. يُرجى التحقق منه مرة أخرى.</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>لا يمكن فتح هذه الملفات</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>لم نتمكن من قراءة ذاكرة USB أو البطاقة</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>هذا الكشك ممتلئ حاليًا</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>عذرًا، حدث خطأ ما هنا</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>سبق أن قبلنا طلبكم: صوركم في أمان لدينا وسوف تُرسل. يمكنكم أخذ ذاكرة USB أو البطاقة معكم.</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>لا يوجد بين الملفات المختارة صورة كاملة. لم يُرسل شيء. يُرجى تجربة صور أخرى أو سؤالنا.</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>ربما أُخرجت قبل الأوان بقليل. لم يُرسل شيء ولم يتغير شيء فيها. يُرجى إعادتها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>لم يُرسل شيء، وصوركم على الذاكرة أو البطاقة كما هي. يُرجى إبلاغ موظفينا، ففي وسعهم توفير مساحة.</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>لم يكن الخطأ منكم. لم يُرسل شيء، وصوركم على الذاكرة أو البطاقة كما هي. يُرجى المحاولة مرة أخرى أو سؤال موظفينا.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>تغيير الطبعة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>بلا طباعة، بالبريد الإلكتروني فقط</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>قد تبدو غير واضحة بهذا المقاس</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>اسحب الصورة لتختار ما يُطبع منها.</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>بهذا المقاس تكون دقة الطبعة %1 نقطة في البوصة وقد تبدو غير واضحة. المقاس الأصغر أوضح.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أوسع</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>إطار أبيض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>The printer forgot this print. How many of its %Ln sheet(s) came out?</source>
        <translation>
            <numerusform>نسيت الطابعة هذه الطبعة. ألم تخرج ورقة؟</numerusform>
            <numerusform>نسيت الطابعة هذه الطبعة. هل خرجت الورقة؟</numerusform>
            <numerusform>نسيت الطابعة هذه الطبعة. كم خرج من الورقتين؟</numerusform>
            <numerusform>نسيت الطابعة هذه الطبعة. كم خرج من %Ln أوراق؟</numerusform>
            <numerusform>نسيت الطابعة هذه الطبعة. كم خرج من %Ln ورقة؟</numerusform>
            <numerusform>نسيت الطابعة هذه الطبعة. كم خرج من %Ln ورقة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>فشلت هذه الطبعة.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>الطابعة %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>خرج هذا العدد</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>الطباعة مجددًا</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنها</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>طبعاتك</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>حُددت طبعة واحدة من كل صورة. المس صورة لتغييرها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>لا صور غير واضحة بهذا المقاس.</numerusform>
            <numerusform>صورة واحدة قد تبدو غير واضحة بهذا المقاس لأنها صغيرة.</numerusform>
            <numerusform>صورتان قد تبدوان غير واضحتين بهذا المقاس لأنهما صغيرتان.</numerusform>
            <numerusform>%Ln صور قد تبدو غير واضحة بهذا المقاس لأنها صغيرة.</numerusform>
            <numerusform>%Ln صورة قد تبدو غير واضحة بهذا المقاس لأنها صغيرة.</numerusform>
            <numerusform>%Ln صورة قد تبدو غير واضحة بهذا المقاس لأنها صغيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <comment>with the price</comment>
        <translation>متابعة: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>لا طبعة تنتظرك هنا.</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 مم</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>أي طابعة</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>الطابعة %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>اجعله المعتاد</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You may now remove your stick or card</source>
        <translation>يمكنكم الآن إخراج ذاكرة USB أو البطاقة</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>نجهّز صوركم</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>وصلت صورك</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>صوركم في أمان لدينا. لا داعي للانتظار هنا.</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>يُرجى ترك ذاكرة USB أو البطاقة لحظة أخرى.</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>لن يستغرق هذا إلا لحظة.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>أُرسلت من %Ln</numerusform>
            <numerusform>أُرسلت من %Ln</numerusform>
            <numerusform>أُرسلت من %Ln</numerusform>
            <numerusform>أُرسلت من %Ln</numerusform>
            <numerusform>أُرسلت من %Ln</numerusform>
            <numerusform>أُرسلت من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>جاهزة من %Ln</numerusform>
            <numerusform>جاهزة من %Ln</numerusform>
            <numerusform>جاهزة من %Ln</numerusform>
            <numerusform>جاهزة من %Ln</numerusform>
            <numerusform>جاهزة من %Ln</numerusform>
            <numerusform>جاهزة من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>ينتهي إرسالها كلها بعد لحظات.</numerusform>
            <numerusform>تبقى نحو دقيقة واحدة حتى تُرسل كلها.</numerusform>
            <numerusform>تبقى نحو دقيقتين حتى تُرسل كلها.</numerusform>
            <numerusform>تبقى نحو %Ln دقائق حتى تُرسل كلها.</numerusform>
            <numerusform>تبقى نحو %Ln دقيقة حتى تُرسل كلها.</numerusform>
            <numerusform>تبقى نحو %Ln دقيقة حتى تُرسل كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>استجابة الإنترنت بطيئة الآن. سنتابع من تلقاء أنفسنا حالما تتحسن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>أُرسلت الصور كلها.</numerusform>
            <numerusform>تعذّر إرسال صورة واحدة. سيهتم موظفونا بالأمر.</numerusform>
            <numerusform>تعذّر إرسال صورتين. سيهتم موظفونا بالأمر.</numerusform>
            <numerusform>تعذّر إرسال %Ln صور. سيهتم موظفونا بالأمر.</numerusform>
            <numerusform>تعذّر إرسال %Ln صورة. سيهتم موظفونا بالأمر.</numerusform>
            <numerusform>تعذّر إرسال %Ln صورة. سيهتم موظفونا بالأمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>يُرجى الانتظار …</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>تم الحفظ. يأخذه كل كشك في المتجر خلال دقائق.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>آخر تغيير: %1، %2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>التراجع عن الكل</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>حفظ لكل الأكشاك</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>ليس هذا اسمًا وضلعين وسعرًا.</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>هذا المقاس في القائمة من قبل.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>لا يمكن أن يكون أكثر.</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>ليس هذا يومًا وساعتين.</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>لا تُقرأ الكتابة البيضاء على هذا اللون.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>هذا الملف ليس PNG ولا SVG.</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>الشعار أكبر من 128 كيلوبايت.</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>لا يمكن ضبطه هكذا.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>كشك الصور</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>عذرًا، حدث خطأ ما هنا</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>لم يُفقد شيء. ابدأ من جديد من فضلك؛ السجل يقول ما حدث.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>جارٍ قراءة الذاكرة</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>استخدم هذه الذاكرة</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>لا شيء للإعداد على هذه الذاكرة</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>لا يمكن استخدام هذه الذاكرة</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>أدخل ذاكرة USB</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>للخادم %1</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>اطلب كتابة ملف الإعداد من جديد.</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>مع ملف الإعداد أو صورة لرمز QR الخاص به</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>اكتب العنوان من فضلك.</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>يجب أن يبدأ العنوان بـ %1 كي لا يقرأ أحد في الطريق.</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>هذا لا يشبه عنوانًا بعد، مثل api.example.com.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>حدّث هذا الكشك: هو أقدم من الخادم.</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>اطلب من المالك تحديث الخادم: هو أقدم من هذا الكشك.</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>صحّح ملف إعدادات هذا الكشك.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>أفرغ مكانًا على هذا القرص.</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>اسمح لهذا المستخدم بالكتابة في مجلد الكشك، على قرص سليم.</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>شغّل kiosk recover على هذا الجهاز. لا تُفقد أي صورة.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>شغّل حلقة مفاتيح النظام. إن لم توجد، يمكن أن يقول ملف الإعدادات %1.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>افتح قفل حلقة مفاتيح النظام، والأفضل بتسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>أعد تشغيل هذا الجهاز: حلقة مفاتيحه لا تعمل.</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>تحقق من العنوان ومن شبكة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>تحقق من الكابل والواي فاي والجدار الناري: لا يجيب أحد هناك.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>تحقق من العنوان. إن كان صحيحًا فهذه الشبكة تفتح الاتصالات المشفّرة ويجب ألا تفعل.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>اضبط تاريخ هذا الجهاز ووقته.</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>صحّح الوسيط (proxy) في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>سجّل الدخول إلى هذه الشبكة أو تحقق من العنوان: شيء آخر يجيب هناك.</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>اسأل المالك هل مُنع هذا الكشك.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>حاول بعد دقائق أو اسأل المالك: الخادم يواجه مشكلة.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>شغّل الطابعة وتحقق من كابلها أو شبكتها.</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>انظر إلى الطابعة: إنها تنتظر أحدًا.</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>ضع الورق الذي يبيعه المتجر.</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>انظر ما هو مكتوب أدناه.</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>مظهر المتجر</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>إدخال اسم المتجر</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>الاسم: %1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>الشعار: %1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>للشعار أدخل ذاكرة فيها ملف PNG أو SVG لا يزيد على 128 كيلوبايت وافتح هذه الصفحة من جديد.</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>اسم المتجر</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>أين صوركم؟</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>يُرجى إدخال ذاكرة USB أو البطاقة</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>المسوها لرؤية ما فيها.</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>نحن ننظر فقط. لا يتغير شيء فيها.</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>ذاكرة USB أو بطاقة ذاكرة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>هاتفي</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>بمسح رمز، بلا تطبيق وبلا كابل</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>الأكشاك</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>الطبعات</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>العالق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>هذا للمديرين.</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>هذا يحتاج إلى الاتصال، ولا اتصال الآن.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>يغلق بعد %1 ث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>لم يكن هناك اتصال عند دخولك: ترى طابور هذا الكشك فقط. أغلق وادخل من جديد حين يعود الاتصال.</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>لا اتصال الآن: ترى طابور هذا الكشك فقط.</translation>
    </message>
</context>
<context>
    <name>StaffPhrases</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>No connection to the backend just now.</source>
        <translation>لا اتصال بالخادم الآن.</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>لدى الخادم صعوبات الآن. حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>الرقم ورمز PIN غير متطابقين.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>محاولات خاطئة كثيرة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>محاولات خاطئة كثيرة. حاول من جديد في %1.</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>لا اتصال. من دونه لا يعرف هذا الكشك إلا من دخل هنا في الأيام السبعة الأخيرة بالرمز الصحيح.</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>انتهت جلستك. ادخل من جديد.</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>هذا للمديرين.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>تغيّر الطلب في الأثناء؛ لم يعد هذا ممكنًا.</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>ليس لدى الخادم هذا الطلب.</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>مُحي هذا الطلب.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>غيّر شخص آخر الإعدادات في هذه الأثناء. تغييراتك موضوعة الآن فوق الجديدة: يُرجى مراجعتها ثم الحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>لا يقبل الخادم هذا هكذا.</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>لا يعرف الخادم هذا الكشك. اسأل المالك.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>لا يمكن قراءة سجلات هذا الكشك. اسأل المالك.</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>حدث خطأ هنا؛ السجل يبين ما هو.</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>طبعة تالفة</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>ألوان خاطئة</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>مقاس خاطئ</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضاعت</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>يُراد المزيد</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>الزبون يطلب ذلك</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>طُلب مرتين</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>لم يُدفع</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>مجرد تجربة</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>لا أحد يملك هذا العنوان</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>صندوق البريد ممتلئ</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>خدمة البريد لا ترسل إليه</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>عُدّ بريدًا مزعجًا</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>رفضه الخادم الآخر</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>لدى الخادم الآخر صعوبات</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>تعذر إرسالها</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>لم تصل كاملة</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>هذا الورق غير موجود</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>لا يمكن طباعتها</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>تخلت الطابعة عنها</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>أُلغيت عند الطابعة</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>انحشر الورق</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>غطاء مفتوح</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>درج مفقود</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>درج الإخراج ممتلئ</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>نفد الحبر أو الشريط</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>وعاء النفايات ممتلئ</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>ساخنة جدًا أو باردة جدًا</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>لا تستجيب</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>انظر إلى شاشتها</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>الورق يوشك أن ينفد</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>الحبر أو الشريط يوشك أن ينفد</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>درج الإخراج يكاد يمتلئ</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>خدمة البريد</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>الموظف %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>صور للفحص</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>رسائل للإرسال</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>روابط جديدة للإرسال</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>أخبار الرسائل</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>طلبات للمحو</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>السجلات تناقضه. أخبر المالك من فضلك.</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>كان العمل كثيرًا في كل محاولة.</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>لم تستجب خدمة في كل محاولة.</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>كان غيره يعمل عليه في كل محاولة.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photo %1</source>
        <translation>الصورة %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 ميغابت في الثانية</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>اللغات والأوقات والخط</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>اللغة الأولى للشاشة</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>ما يستطيع الزبائن اختياره</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>ثوانٍ بلا لمس حتى يُنسى الزبون</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>الرفع على الأكثر: %1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>والمتجر مفتوح على الأكثر: %1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>إضافة ساعات</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>أيام بحروف إنجليزية وساعتان، مثل %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>إعداد هذا الكشك</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>تحتاج إلى عنوان الخادم ورمز من ستة أحرف. المالك يصنع كليهما.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>بمفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>إلى سطح المكتب</translation>
    </message>
</context>
</TS>
