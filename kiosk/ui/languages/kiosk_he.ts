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
</TS>
