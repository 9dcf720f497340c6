<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>%1 עם סימנים</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>היכן השרת?</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>הכתובת שלו, כפי שהוצגה בהתקנה.</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>כתובת השרת</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>לצוות שלנו: אירוע %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>חזרה להתחלה</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>לא, להשאיר כך</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>התמונות שלכם, נשלחות לדוא״ל שלכם</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>התמונות שלכם, מודפסות ובדוא״ל</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>מביאים דיסק און קי או כרטיס זיכרון, בוחרים תמונות, מקלידים כתובת. זה הכול.</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>מדיסק און קי, מכרטיס זיכרון או מהטלפון: בוחרים תמונות ומקלידים כתובת. זה הכול.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>געו כדי להתחיל</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>גדלים ומחירים</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>הוספת גודל</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>נייר</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>מחיר הדפסה אחת, %1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>השם, שתי הצלעות והמחיר במטבע הקטן ביותר: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>קודם יש לתקן משהו</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>המכונה נבדקת</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>הקוד עדיין לא נוצל: יש לתקן את מה שמסומן ולבדוק שוב.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>רק רגע, בבקשה.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>לבדוק שוב</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>סגור כרגע</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>נחזור בקרוב. תמונות שכבר נשלחו שמורות ובדרכן. אם דרוש משהו, אפשר לפנות לצוות שלנו.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>הקוד בן שישה תווים</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>הוא תקף פעם אחת, ולכמה דקות.</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>השרת אינו מקבל את הקוד: הוא הוקלד שגוי, נוצל או ישן מדי. נא לבקש מהבעלים קוד חדש.</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>קל יותר לראות ולהגיע</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>רק עבורך: לאדם הבא הכול חוזר לקדמותו.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>אותיות גדולות יותר</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>ניגודיות חזקה יותר</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>הכול נמוך יותר</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>שום דבר שזז</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>קל יותר לראות ולהגיע</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>מבט אחרון</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>תמונה אחת</numerusform>
            <numerusform>%Ln תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>לתשלום בדלפק</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>כדי לעשות זאת עבורכם, החנות שומרת את התמונות האלה ואת הכתובת שלכם לזמן קצר ולאחר מכן מוחקת אותן. אנו משתמשים בכתובת להזמנה זו בלבד. מקום הצילום ומספר המצלמה מוסרים לפני השליחה.</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>כן, אני מסכים/ה. נא לשלוח את התמונות שלי.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>שליחת התמונות שלי</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>נא לסמן את התיבה שלמעלה</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>ללא תאריך</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>ביטול הבחירה</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>לבחור את היום הזה</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>„הדפסה חוזרת” כוללת את התמונה שנבחרה (%Ln).</numerusform>
            <numerusform>„הדפסה חוזרת” כוללת את %Ln התמונות שנבחרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>„הדפסה חוזרת” כוללת את כל ההדפסות, או את התמונות שנוגעים בהן.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>תמונה אחת</numerusform>
            <numerusform>%Ln תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>All prints of this order</source>
        <translation>כל ההדפסות של ההזמנה</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>תיקון הכתובת</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>ההודעה תישלח אז לכתובת החדשה.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>תיקון</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>האם התכוונתם אל %1?</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>תודה רבה!</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>התמונה הגיעה. הדוא״ל עם הקישור שלכם בדרך אל %1.</numerusform>
            <numerusform>%Ln תמונות הגיעו. הדוא״ל עם הקישור שלכם בדרך אל %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>התמונה שמורה אצלנו ונשלחת כעת. הדוא״ל עם הקישור יישלח אל %1 מיד כשתגיע.</numerusform>
            <numerusform>%Ln תמונות שמורות אצלנו ונשלחות כעת. הדוא״ל עם הקישור יישלח אל %1 מיד כשכולן יגיעו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>ההזמנה שלכם</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>ההזמנה שלך כקוד עבור הצוות שלנו</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>מציגים את הקוד הזה בדלפק כדי לשלם ולקבל את ההדפסות: %1.</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>נא לא לשכוח את הדיסק און קי או הכרטיס.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>סיום עכשיו</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>העמדה מוכנה</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>שמה %1 והיא שייכת לחנות %2.</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>עוד יש לתקן:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>להתחיל</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>לאן לשלוח אותן?</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>נשלח לכם הודעת דוא״ל אחת עם קישור לתמונות שלכם.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>כתובת דוא״ל</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>האם התכוונתם אל %1?</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Photo %1</source>
        <translation>תמונה %1</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>התמונה הקודמת</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>נבחרה</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>לבחור את התמונה הזאת</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>התמונה הבאה</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>החלפת שפה</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>אות גדולה</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>רווח</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>דבר אינו ממתין לשליחה</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>ממתינות: %1, הוותיקה ביותר מזה %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>תמונה אחת</numerusform>
            <numerusform>%Ln תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>פנוי: %1</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>קו: %1 בשנייה</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>גרסה %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>נשמע לאחרונה: %1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>עמדה זו</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>שותקת</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>כבויה</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>פועלת</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>סגור כרגע</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>אין ממנה סימן. האם היא דולקת והרשת מחוברת?</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>עמדה זו אינה יכולה לשלוח תמונות כרגע. הן בטוחות כאן ויישלחו מעצמן.</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>השעון שלה סוטה ב־%1.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>מדפסת %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>תקין</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>משימה אחת</numerusform>
            <numerusform>%Ln משימות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>נותר גיליון אחד</numerusform>
            <numerusform>נותרו %Ln גיליונות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>הפעלה מחדש של היישום</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>סגירת היישום</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>להפעיל מחדש את היישום?</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>לסגור את היישום?</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>המסך חשוך למשך כמה שניות. שום הזמנה לא הולכת לאיבוד.</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>לקוחות לא ימצאו כאן עמדה עד שמישהו יפעיל אותה שוב. עד אז דבר לא נשלח ולא מודפס.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>נא לבחור שפה</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>נא לבחור שפה</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
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
        <translation>נזנח בלי הסבר</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>ניסיון אחד</numerusform>
            <numerusform>%Ln ניסיונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>החזרה לתור</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>What the backend gave up, after several tries. Sent back, it is tried again.</source>
        <translation>מה שהשרת ויתר עליו אחרי כמה ניסיונות. מה שמוחזר ינוסה שוב.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>הודעה אחת חזרה לתור.</numerusform>
            <numerusform>%Ln הודעות חזרו לתור.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>ייתכן שיש עוד.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>דבר אינו תקוע.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רגע…</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>החזרת כולן לתור</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>קוד ה־PIN שלך</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>מספר העובד שלך</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>עמדת תמונות</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>הדיסק און קי או הכרטיס יצא</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>החזירו אותו כדי להמשיך מהמקום שבו הייתם. שום דבר לא אבד.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>להתחיל מחדש</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>אתם עדיין כאן?</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>כדי לשמור על פרטיותכם נתחיל מחדש בעוד רגע.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>כן, להמשיך</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>מה שם העמדה?</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>הצוות מכיר אותה בשם הזה.</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>שם העמדה</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>תמונה אחת לא התקבלה: %1.</numerusform>
            <numerusform>%Ln תמונות לא התקבלו: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>אולי הכרטיס או הדיסק און קי הוצא מוקדם מדי. אפשר להחזיר אותו ולשלוח את התמונות האלה שוב.</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>תמונה אחת</numerusform>
            <numerusform>%Ln תמונות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>הדפסה אחת</numerusform>
            <numerusform>%Ln הדפסות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>השרת דחה את ההזמנה. התמונות בטוחות בעמדה זו.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>תמונה אחת אינה ניתנת לשליחה כפי שהיא.</numerusform>
            <numerusform>%Ln תמונות אינן ניתנות לשליחה כפי שהן.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>בעמדה זו: נשלחו %1 מתוך %2</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1, נותרו כ־%2</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>תמונה אחת</numerusform>
            <numerusform>%Ln תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>הדפסה אחת</numerusform>
            <numerusform>%Ln הדפסות</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>חלק ממנה אינו ניתן לשליחה מכאן.</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>בעמדה זו: נשלחו %1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>הגיעו %1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>תמונה אחת להדפסה</numerusform>
            <numerusform>%Ln תמונות להדפסה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>OrderPhoto</name>
    <message>
        <source>Photo %1</source>
        <translation>תמונה %1</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2, %3</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>On its way</source>
        <translation>בדרך</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>לטיפולך</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>להדפסה</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>מוכנה</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>נמסרה</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>שירות הדואר דוחה את הכתובת. האם היא נכתבה נכון?</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>ההודעה חזרה. האם הכתובת נכונה?</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>שירות הדואר לא שלח את ההודעה.</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>לא נשלחת הודעה לכתובת זו, כי אחת כבר חזרה.</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>תמונה לא הגיעה שלמה.</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>הדפסה נכשלה.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ימים</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>כל יום</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>לשלוח שוב</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>הודעה חוזרת</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>תיקון הכתובת</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>לנסות שוב להדפיס</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>הדפסה חוזרת</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>נמסר ללקוח</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>ביטול ההזמנה</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>מחיקת הכול</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>התמונות נשלחות שוב.</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>ההודעה יוצאת שוב.</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>הכתובת תוקנה, וההודעה נשלחת אליה.</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>ההדפסות שוב בתור.</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>הן יודפסו פעם נוספת.</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>סומנה כנמסרה.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>ההזמנה בוטלה.</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>ההזמנה נמחקת.</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>מדוע שוב?</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>נא להסתכל קודם במדפסת</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>לבטל הזמנה זו?</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>למחוק הזמנה זו לצמיתות?</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>מדפסת קיבלה הדפסות מהזמנה זו, ואולי היא עוד תדפיס אותן. לנסות שוב רק אם אף אחת מהן לא יוצאת; אחרת הן ייצאו פעמיים.</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>שום דבר ממנה לא יודפס ולא יישלח עוד. התמונות נשארות עד שיפוג תוקפן.</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>התמונות, ההדפסות והכתובת ייעלמו, ואיש לא יוכל להחזירן. רק אם הלקוח מבקש.</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>הלקוח לחץ על שליחה</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>ההזמנה מוכרת לשרת</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>התמונה הראשונה הועלתה</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>התמונה האחרונה הועלתה</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>התמונה הראשונה נבדקה</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>תמונה לא הגיעה שלמה</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>כל התמונות שם</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>ההודעה יצאה</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>ההודעה נדחתה</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>ההודעה מתעכבת</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>ההודעה הגיעה</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>ההודעה חזרה</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>ההודעה לא נשלחה</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>ההודעה סומנה כספאם</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>להדפסה נוספת</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>במדפסת</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>הודפסה</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>ההדפסה נכשלה</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>התבקשה הודעה נוספת</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>הכתובת תוקנה</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>התבקשה מחיקה</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>ממתינה כאן</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>נשלחת</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>נשלחה</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשלה</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>בדרך</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>להדפסה</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>במדפסת</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>הודפסה</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>ההדפסה נכשלה</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>ללא הדפסה</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>חיפוש לפי קוד או כתובת</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>להציג הכול</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>הכול</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>עמדה זו אינה יכולה לשלוח תמונות כרגע. הן בטוחות כאן ויישלחו מעצמן.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>אין כאן הזמנות.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רגע…</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>ששת התווים שבקבלה, או הכתובת המלאה.</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>זה לא קוד מלא וגם לא כתובת מלאה.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>כרגע אין קבלת תמונות מטלפונים</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>סרקו את זה בטלפון שלכם</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>נא להשתמש בזיכרון או בכרטיס, או לפנות לצוות שלנו.</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>הטלפון חייב להיות ברשת ה-Wi-Fi של החנות. אין צורך באפליקציה או בכבל.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>תמונה אחת הגיעה</numerusform>
            <numerusform>%Ln תמונות הגיעו</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>הטלפון מחובר</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>ממתינים לטלפון …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>עוד תמונה אחת בדרך</numerusform>
            <numerusform>עוד %Ln תמונות בדרך</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>לא הכול התקבל; הטלפון מסביר למה.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>המשך עם תמונה אחת</numerusform>
            <numerusform>המשך עם %Ln תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>נא לשלוח לפחות אחת מהטלפון</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>תמונה %1, נבחרה</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>תמונה %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>עותק</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>הגדלת תמונה %1</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>בחרו את התמונות שלכם</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>הזמנה אחת כוללת עד תמונה אחת.</numerusform>
            <numerusform>הזמנה אחת כוללת עד %Ln תמונות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>נמצאה תמונה אחת עד כה …</numerusform>
            <numerusform>נמצאו %Ln תמונות עד כה …</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>מחפשים תמונות …</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>געו בכל תמונה שתרצו לקבל.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>נבחרה אחת</numerusform>
            <numerusform>נבחרו %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>עוד לא נבחרה תמונה</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>ביטול הבחירה</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>לבחור הכול</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>אין כאן תמונות. נא לחזור ולנסות דיסק און קי או כרטיס אחר.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>המשך עם תמונה אחת</numerusform>
            <numerusform>המשך עם %Ln תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>בחרו לפחות אחת</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>מבריק</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>מט</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>משי</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>לא ניתן לקרוא</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>קובץ ריק</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>לא תמונה</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>סרטון, לא תמונה</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>חלק מהתמונה חסר</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>תמונה פגומה</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>גדולה מדי לעמדה זו</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>זו לא נפתחת</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>נא להקליד את כתובת הדוא״ל שלכם.</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>חסר הסימן @, כמו ב־anna@example.com.</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>לפני ה־@ האותיות הן לטיניות בלבד, מ־a עד z, בלי סימנים.</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>חסר משהו אחרי ה־@, כמו gmail.com.</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>זה עוד לא נראה כמו כתובת דוא״ל. נא לבדוק שוב.</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>הקבצים האלה לא נפתחים</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>לא הצלחנו לקרוא את הדיסק און קי או הכרטיס</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>העמדה מלאה כרגע</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>סליחה, משהו השתבש כאן</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>ההזמנה שלכם כבר התקבלה: התמונות שמורות אצלנו ויישלחו. אפשר לקחת את הדיסק און קי או הכרטיס.</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>אף אחד מהקבצים שבחרתם אינו תמונה שלמה. שום דבר לא נשלח. נא לנסות תמונות אחרות או לשאול אותנו.</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>אולי הוא הוצא קצת מוקדם מדי. שום דבר לא נשלח ושום דבר לא השתנה בו. נא להחזיר אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>שום דבר לא נשלח, והתמונות בדיסק און קי או בכרטיס לא השתנו. נא לפנות לצוות שלנו; הם יכולים לפנות מקום.</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>זו לא אשמתכם. שום דבר לא נשלח, והתמונות בדיסק און קי או בכרטיס לא השתנו. נא לנסות שוב או לפנות לצוות שלנו.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>שינוי הדפסה %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>ללא הדפסה, רק בדוא״ל</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>עלולה להיראות מטושטשת בגודל הזה</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>גררו את התמונה כדי לבחור מה יודפס.</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>בגודל הזה להדפסה יש %1 נקודות לאינץ׳ והיא עלולה להיראות מטושטשת. בגודל קטן יותר היא חדה יותר.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>סיבוב</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>קרוב יותר</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>רחב יותר</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>שוליים לבנים</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
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
        <translation>%1 × %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>The printer forgot this print. How many of its %Ln sheet(s) came out?</source>
        <translation>
            <numerusform>המדפסת שכחה את ההדפסה. האם הגיליון (%Ln) יצא?</numerusform>
            <numerusform>המדפסת שכחה את ההדפסה. כמה מתוך %Ln הגיליונות יצאו?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>ההדפסה נכשלה.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>מדפסת %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>כך וכך יצאו</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>הדפסה חוזרת</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>לוותר</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>ההדפסות שלך</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>נקבעה אחת מכל תמונה. נגעו בתמונה כדי לשנות.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>תמונה אחת עלולה להיראות מטושטשת בגודל הזה, כי היא קטנה.</numerusform>
            <numerusform>%Ln תמונות עלולות להיראות מטושטשות בגודל הזה, כי הן קטנות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <comment>with the price</comment>
        <translation>המשך: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>אין כאן הדפסה שממתינה לך.</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 מ״מ</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>הרגיל</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>כל מדפסת</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>מדפסת %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>לקבוע כרגיל</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>להסיר מהרשימה</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You may now remove your stick or card</source>
        <translation>אפשר כעת להוציא את הדיסק און קי או הכרטיס</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>מכינים את התמונות שלכם</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>התמונות שלך הגיעו</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>התמונות שמורות אצלנו. אין צורך להמתין כאן.</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>נא להשאיר את הדיסק און קי או הכרטיס עוד רגע.</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>זה ייקח רק רגע.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>מתוך %Ln נשלחו</numerusform>
            <numerusform>מתוך %Ln נשלחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>מתוך %Ln מוכנות</numerusform>
            <numerusform>מתוך %Ln מוכנות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>נותרה כדקה אחת עד שכולן יישלחו.</numerusform>
            <numerusform>נותרו כ־%Ln דקות עד שכולן יישלחו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>האינטרנט מגיב לאט כרגע. נמשיך לבד מיד כשיתאפשר.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>תמונה אחת לא נשלחה. הצוות שלנו יטפל בכך.</numerusform>
            <numerusform>%Ln תמונות לא נשלחו. הצוות שלנו יטפל בכך.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>נא להמתין …</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>נשמר. כל עמדה בחנות תקבל זאת תוך כמה דקות.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רגע…</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>שונה לאחרונה: %1, %2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>לבטל הכול</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>לשמור לכל העמדות</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>אלה לא שם, שתי צלעות ומחיר.</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>הגודל כבר ברשימה.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>אי אפשר להוסיף עוד.</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>אלה לא יום ושתי שעות.</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>אי אפשר לקרוא כיתוב לבן על צבע זה.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>הקובץ אינו PNG וגם לא SVG.</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>הלוגו גדול מ־128 KB.</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>אי אפשר לקבוע כך.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>עמדת תמונות</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>סליחה, משהו השתבש כאן</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>שום דבר לא אבד. נא להתחיל מחדש; היומן מספר מה קרה.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>להתחיל מחדש</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>הזיכרון נקרא</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>להשתמש בזיכרון הזה</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>אין כלום להתקנה בזיכרון הזה</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>אי אפשר להשתמש בזיכרון הזה</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>נא להכניס זיכרון נייד</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>רק רגע, בבקשה.</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>לשרת בכתובת %1</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>נא לבקש שקובץ ההתקנה ייכתב מחדש.</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>עם קובץ ההתקנה או צילום של קוד ה-QR שלו</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>נא להקליד את הכתובת.</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>הכתובת חייבת להתחיל ב-%1, כדי שאיש לא יוכל לקרוא בדרך.</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>זה עדיין לא נראה כמו כתובת, כגון api.example.com.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>דיסק</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>יומן ההזמנות</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>צרור מפתחות</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>שעון</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>שרת</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>מדפסות</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>יש לעדכן את העמדה: היא ישנה מהשרת.</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>יש לבקש מהבעלים לעדכן את השרת: הוא ישן מהעמדה.</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>יש לתקן את קובץ ההגדרות של העמדה.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>יש לפנות מקום בדיסק.</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>יש לאפשר למשתמש לכתוב לתיקיית העמדה, בדיסק תקין.</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>יש להריץ kiosk recover במכונה הזאת. שום תמונה לא תאבד.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>יש להפעיל את צרור המפתחות של המערכת. אם אין, קובץ ההגדרות יכול לומר %1.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>יש לפתוח את צרור המפתחות של המערכת, מוטב בכניסה מחדש.</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>יש להפעיל מחדש את המכונה: צרור המפתחות שלה אינו פועל.</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>יש לבדוק את הכתובת ואת הרשת של המכונה.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>יש לבדוק כבל, Wi-Fi וחומת אש: אין שם תשובה.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>יש לבדוק את הכתובת. אם היא נכונה, הרשת פותחת חיבורים מוצפנים ואסור לה.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>יש לכוון את התאריך והשעה של המכונה.</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>יש לתקן את הפרוקסי של המכונה.</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>יש להיכנס לרשת הזאת או לבדוק את הכתובת: משהו אחר עונה שם.</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>יש לשאול את הבעלים אם העמדה נחסמה.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>יש לנסות שוב בעוד כמה דקות או לשאול את הבעלים: לשרת יש קושי.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>יש להדליק את המדפסת ולבדוק את הכבל או הרשת שלה.</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>יש לגשת למדפסת: היא מחכה למישהו.</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>יש להכניס את הנייר שהחנות מוכרת.</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>יש לקרוא את מה שכתוב למטה.</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>מראה החנות</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>להזין את שם החנות</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>שם: %1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ללא לוגו</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>לוגו: %1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>ללוגו יש לחבר התקן עם PNG או SVG עד 128 KB ולפתוח דף זה שוב.</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>שם החנות</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>היכן התמונות שלכם?</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>נא לחבר דיסק און קי או כרטיס</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>געו בו כדי לראות מה יש בו.</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>אנחנו רק מסתכלים. שום דבר בו לא משתנה.</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>דיסק און קי או כרטיס זיכרון</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>הטלפון שלי</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>בסריקת קוד, בלי אפליקציה ובלי כבל</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>להתחיל מחדש</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>עמדות</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>הדפסות</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>תקוע</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>זה מיועד למנהלים.</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>לכך דרוש חיבור, וכרגע אין.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>נסגר בעוד %1 שנ׳</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>לא היה חיבור בכניסה: מוצג רק התור של עמדה זו. יש לסגור ולהיכנס שוב כשיהיה חיבור.</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>כרגע אין חיבור: מוצג רק התור של עמדה זו.</translation>
    </message>
</context>
<context>
    <name>StaffPhrases</name>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ימים</translation>
    </message>
    <message>
        <source>No connection to the backend just now.</source>
        <translation>כרגע אין חיבור לשרת.</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>לשרת יש קושי כרגע. נא לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>המספר וה־PIN אינם תואמים.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>יותר מדי קודים שגויים. נא לנסות מאוחר יותר.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>יותר מדי קודים שגויים. נא לנסות שוב בשעה %1.</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>אין חיבור. בלעדיו עמדה זו מכירה רק את מי שנכנס כאן בשבעת הימים האחרונים, עם הקוד הנכון.</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>הכניסה שלך הסתיימה. נא להיכנס שוב.</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>זה מיועד למנהלים.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>ההזמנה השתנתה בינתיים; זה כבר לא אפשרי.</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>ההזמנה אינה אצל השרת.</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>ההזמנה נמחקה.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>בינתיים מישהו אחר שינה את ההגדרות. השינויים שלך מונחים כעת מעל החדשות: נא לבדוק אותם ולשמור שוב.</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>השרת אינו מקבל זאת כך.</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>השרת אינו מכיר עמדה זו. נא לפנות לבעלים.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>אי אפשר לקרוא את הרישומים של עמדה זו. נא לפנות לבעלים.</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>משהו השתבש כאן; היומן אומר מה.</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>הדפסה פגומה</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>צבעים שגויים</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>גודל שגוי</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>אבדה</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>רוצים עוד</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>הלקוח מבקש</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>הוזמנה פעמיים</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>לא שולם</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>רק ניסיון</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>הכתובת אינה של איש</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>התיבה מלאה</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>שירות הדואר אינו שולח לשם</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>סומנה כספאם</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>השרת האחר דחה אותה</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>לשרת האחר יש קושי</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>לא ניתן היה לשלוח</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>לא הגיעה שלמה</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>נייר זה חסר</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>אי אפשר להדפיס ממנה</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>המדפסת ויתרה</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>בוטלה במדפסת</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>אין נייר</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>נייר תקוע</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>מכסה פתוח</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>חסר מגש</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>מגש הפלט מלא</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>הדיו או הסרט נגמרו</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>מכל הפסולת מלא</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>חם מדי או קר מדי</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>היא נעצרה</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>היא אינה עונה</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>יש לעיין בצג שלה</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>הנייר עומד להיגמר</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>הדיו או הסרט עומדים להיגמר</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>מגש הפלט כמעט מלא</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>עמדה</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>שרת</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>שירות הדואר</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>עובד %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>תמונות לבדיקה</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>הודעות לשליחה</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>קישורים חדשים לשליחה</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>חדשות על הודעות</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>הזמנות למחיקה</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>אי אפשר לקרוא זאת.</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>הרישומים סותרים זאת. נא לומר לבעלים.</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>היה יותר מדי לעשות בכל ניסיון.</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>שירות לא ענה בכל ניסיון.</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>מישהו אחר עסק בזה בכל ניסיון.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>פחות</translation>
    </message>
    <message>
        <source>More</source>
        <translation>יותר</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photo %1</source>
        <translation>תמונה %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>no limit</source>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 מגה־ביט לשנייה</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>שפות, זמנים וקו</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>השפה הראשונה של המסך</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>מה לקוחות רשאים לבחור</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>שניות ללא מגע עד שלקוח נשכח</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>העלאה לכל היותר: %1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>כשהחנות פתוחה לכל היותר: %1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>שעות הפתיחה</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>הוספת שעות</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>ימים באותיות אנגליות ושתי שעות, כגון %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>התקנת העמדה</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>דרושים כתובת השרת וקוד בן שישה תווים. הבעלים מכינים את שניהם.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>להקליד כאן</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>במקשים שעל המסך</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>לשולחן העבודה</translation>
    </message>
</context>
</TS>
