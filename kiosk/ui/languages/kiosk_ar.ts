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
</TS>
