<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>%1 mit Akzenten</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>Wo ist der Server?</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>Seine Adresse, wie sie bei der Einrichtung des Servers gezeigt wurde.</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>Für unser Personal: Vorfall %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>Nein, so lassen</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>Ihre Fotos, an Ihre E‑Mail geschickt</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>Ihre Fotos, gedruckt und per E‑Mail</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>Bringen Sie einen Stick oder eine Speicherkarte mit, wählen Sie Ihre Fotos, geben Sie Ihre Adresse ein. Das ist alles.</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>Von Stick, Speicherkarte oder Handy: wählen Sie Ihre Fotos und geben Sie Ihre Adresse ein. Das ist alles.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Zum Beginnen berühren</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>Größen und Preise</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Größe hinzufügen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>Preis eines Abzugs, %1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>Name, zwei Seiten und der Preis in der kleinsten Münze: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>Zuerst ist etwas zu beheben</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>Dieses Gerät wird geprüft</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>Der Code ist noch nicht verbraucht: Bitte beheben, was markiert ist, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Im Moment geschlossen</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>Wir sind bald wieder da. Fotos, die schon gesendet wurden, sind in Sicherheit und unterwegs. Bitte fragen Sie unsere Mitarbeiter, wenn Sie etwas brauchen.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>Der Code aus sechs Zeichen</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>Er gilt einmal und nur einige Minuten.</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>Der Server nimmt diesen Code nicht an: Er ist vertippt, verbraucht oder zu alt. Bitte lassen Sie sich von den Inhabern einen neuen geben.</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Leichter zu sehen und zu erreichen</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>Nur für Sie: Für die nächste Person ist es wie vorher.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Stärkerer Kontrast</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Nichts, was sich bewegt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Leichter zu sehen und zu erreichen</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>Ein letzter Blick</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>An der Kasse zu bezahlen</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>Damit wir das für Sie tun können, bewahrt der Laden diese Fotos und Ihre Adresse kurze Zeit auf und löscht sie dann. Die Adresse verwenden wir nur für diesen Auftrag. Der Aufnahmeort und die Nummer der Kamera werden vor dem Senden entfernt.</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>Ja, ich bin einverstanden. Bitte senden Sie meine Fotos.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>Meine Fotos senden</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>Bitte oben das Häkchen setzen</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>Keines wählen</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>Diesen Tag wählen</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>„Noch einmal drucken“ nimmt das gewählte Foto.</numerusform>
            <numerusform>„Noch einmal drucken“ nimmt die %Ln gewählten Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>„Noch einmal drucken“ nimmt alle Abzüge, oder die Fotos, die Sie antippen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All prints of this order</source>
        <translation>Alle Abzüge dieses Auftrags</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Adresse berichtigen</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>Die Mail geht dann an die neue.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>Ihr Foto ist angekommen. Die E‑Mail mit Ihrem Link ist unterwegs an %1.</numerusform>
            <numerusform>%Ln Fotos sind angekommen. Die E‑Mail mit Ihrem Link ist unterwegs an %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>Ihr Foto ist sicher bei uns und wird gesendet. Die E‑Mail mit Ihrem Link geht an %1, sobald es angekommen ist.</numerusform>
            <numerusform>%Ln Fotos sind sicher bei uns und werden gesendet. Die E‑Mail mit Ihrem Link geht an %1, sobald alle angekommen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Ihr Auftrag</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>Ihr Auftrag als Code für unser Personal</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>Zeigen Sie diesen Code an der Theke, um zu bezahlen und Ihre Abzüge abzuholen: %1.</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>Bitte vergessen Sie Ihren Stick oder Ihre Karte nicht.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>Dieses Gerät ist bereit</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>Es heißt %1 und gehört zum Laden %2.</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>Das ist noch zu beheben:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los geht’s</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>Wohin dürfen wir sie schicken?</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>Wir schicken Ihnen eine einzige E‑Mail mit einem Link zu Ihren Fotos.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E‑Mail-Adresse</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Das Foto davor</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>Dieses Foto wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Das nächste Foto</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>Sprache ändern</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nichts wartet auf das Senden</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>%1 warten, am längsten seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>Leitung: %1 in der Sekunde</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>Zuletzt gehört: %1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>Im Moment geschlossen</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>Es meldet sich nicht. Ist es eingeschaltet, steckt das Netzkabel?</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Dieses Gerät kann gerade keine Fotos senden. Sie sind hier sicher und gehen von selbst hinaus.</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>Seine Uhr geht um %1 falsch.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Drucker %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>noch %Ln Blatt</numerusform>
            <numerusform>noch %Ln Blatt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>App neu starten</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>App beenden</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>App neu starten?</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>App beenden?</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>Der Bildschirm ist einige Sekunden dunkel. Kein Auftrag geht verloren.</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>Kunden finden hier kein Gerät, bis es jemand wieder startet. Bis dahin wird nichts gesendet oder gedruckt.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>Bitte wählen Sie Ihre Sprache</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>Bitte wählen Sie Ihre Sprache</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
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
        <translation>ohne ein Wort aufgegeben</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückschicken</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>What the backend gave up, after several tries. Sent back, it is tried again.</source>
        <translation>Was nach mehreren Versuchen aufgegeben wurde. Zurückgeschickt wird es neu versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>%Ln Nachricht ging in die Schlange zurück.</numerusform>
            <numerusform>%Ln Nachrichten gingen in die Schlange zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>Es können mehr sein als diese.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Nichts steckt fest.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>Alle zurückschicken</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Ihre Personalnummer</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Foto-Terminal</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>Ihr Stick oder Ihre Karte ist herausgezogen</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>Stecken Sie den Stick oder die Karte wieder ein, dann geht es weiter, wo Sie waren. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>Zum Schutz Ihrer Daten beginnen wir gleich von vorn.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, weiter</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>Wie heißt dieses Gerät?</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>Unter diesem Namen kennt es das Personal.</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Name dieses Geräts</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>%Ln Foto konnte nicht übernommen werden: %1.</numerusform>
            <numerusform>%Ln Fotos konnten nicht übernommen werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>Vielleicht wurde der Stick oder die Karte zu früh herausgezogen. Sie können sie wieder einstecken und diese Fotos noch einmal senden.</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln Abzug</numerusform>
            <numerusform>%Ln Abzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>Der Server hat diesen Auftrag abgelehnt. Seine Fotos sind an diesem Gerät sicher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>%Ln Foto kann so nicht gesendet werden.</numerusform>
            <numerusform>%Ln Fotos können so nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>An diesem Gerät: %1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1, noch etwa %2</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln Abzug</numerusform>
            <numerusform>%Ln Abzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>Ein Teil davon kann von hier nicht gesendet werden.</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>An diesem Gerät: %1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 von %2 angekommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>%Ln Foto zu drucken</numerusform>
            <numerusform>%Ln Fotos zu drucken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>OrderPhoto</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
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
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Zu drucken</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>Der Maildienst lehnt diese Adresse ab. Ist sie richtig geschrieben?</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>Die Mail kam zurück. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>Der Maildienst hat die Mail nicht gesendet.</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>An diese Adresse geht keine Mail, weil schon eine zurückkam.</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>Ein Foto ist nicht ganz angekommen.</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>Ein Abzug ist misslungen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Neu senden</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Mail noch einmal</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Adresse berichtigen</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>Abzüge neu versuchen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Ausgehändigt</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>Die Fotos werden neu gesendet.</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>Die Mail geht noch einmal hinaus.</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>Die Adresse ist berichtigt, die Mail geht dorthin.</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>Die Abzüge sind wieder in der Schlange.</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>Sie kommen noch einmal auf Papier.</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>Als abgeholt vermerkt.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>Der Auftrag ist storniert.</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>Der Auftrag wird gelöscht.</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>Warum noch einmal?</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>Bitte erst in den Drucker sehen</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>Diesen Auftrag stornieren?</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>Diesen Auftrag für immer löschen?</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>Ein Drucker hat Abzüge dieses Auftrags angenommen und druckt sie vielleicht noch. Nur neu versuchen, wenn keiner davon herauskommt; sonst kommen sie doppelt.</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>Nichts davon wird mehr gedruckt oder gemailt. Die Fotos bleiben, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>Fotos, Abzüge und Adresse sind dann weg, und niemand bringt sie zurück. Nur, wenn der Kunde es verlangt.</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>Der Kunde hat auf Senden getippt</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>Der Server kennt den Auftrag</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>Das erste Foto ist hochgeladen</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>Das letzte Foto ist hochgeladen</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>Das erste Foto ist geprüft</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>Ein Foto ist nicht ganz angekommen</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>Alle Fotos sind da</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>Die Mail ging hinaus</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>Die Mail wurde abgelehnt</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>Die Mail verzögert sich</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>Die Mail kam an</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>Die Mail kam zurück</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>Die Mail wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>Die Mail wurde als Spam gemeldet</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>Noch einmal zu drucken</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>Beim Drucker</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>Der Abzug ist misslungen</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>Die Mail wurde noch einmal verlangt</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>Die Adresse wurde berichtigt</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>Die Löschung wurde verlangt</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>wartet hier</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>zu drucken</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>beim Drucker</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>Druck misslungen</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>kein Abzug</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>Code oder Adresse suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Dieses Gerät kann gerade keine Fotos senden. Sie sind hier sicher und gehen von selbst hinaus.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Hier sind keine Aufträge.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>Die sechs Zeichen vom Beleg oder die ganze Adresse.</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>Das ist weder ein ganzer Code noch eine ganze Adresse.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>Zurzeit keine Fotos vom Handy</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Scannen Sie dies mit Ihrem Handy</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>Bitte nehmen Sie einen Stick oder eine Karte, oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>Ihr Handy muss im WLAN des Geschäfts sein. Sie brauchen weder App noch Kabel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>%Ln Foto ist da</numerusform>
            <numerusform>%Ln Fotos sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>Ihr Handy ist verbunden</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>Warten auf Ihr Handy …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>%Ln Foto kommt noch</numerusform>
            <numerusform>%Ln Fotos kommen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>Nicht alles konnte angenommen werden; Ihr Handy sagt, warum.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Weiter mit %Ln Foto</numerusform>
            <numerusform>Weiter mit %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>Schicken Sie mindestens eines von Ihrem Handy</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>Foto %1, gewählt</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>Foto %1 vergrößern</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>Wählen Sie Ihre Fotos</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>Ein Auftrag fasst höchstens %Ln Foto.</numerusform>
            <numerusform>Ein Auftrag fasst höchstens %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>Bisher %Ln Foto gefunden …</numerusform>
            <numerusform>Bisher %Ln Fotos gefunden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>Wir suchen Ihre Fotos …</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>Berühren Sie jedes Foto, das Sie haben möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>Noch keines gewählt</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>Keines wählen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>Hier sind keine Fotos. Bitte gehen Sie zurück und versuchen Sie einen anderen Stick oder eine andere Karte.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Weiter mit %Ln Foto</numerusform>
            <numerusform>Weiter mit %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>Wählen Sie mindestens eines</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>glänzend</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>matt</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>Lüster</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>Ein Video, kein Foto</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>Ein Teil des Bildes fehlt</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Beschädigtes Bild</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>Zu groß für dieses Gerät</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>Lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>Bitte geben Sie Ihre E‑Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>Das @ fehlt, wie in anna@example.com.</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>Vor dem @ sind als Buchstaben nur a bis z möglich, ohne Umlaute und Akzente.</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>Nach dem @ fehlt etwas, zum Beispiel gmail.com.</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>Das sieht noch nicht wie eine E‑Mail-Adresse aus. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>Diese Dateien lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>Wir konnten Ihren Stick oder Ihre Karte nicht lesen</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>Dieses Gerät ist gerade voll</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Entschuldigung, hier ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>Ihr Auftrag war schon angenommen: Ihre Fotos sind sicher bei uns und werden gesendet. Sie dürfen Ihren Stick oder Ihre Karte mitnehmen.</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>Keine der gewählten Dateien ist ein vollständiges Foto. Es wurde nichts gesendet. Bitte versuchen Sie andere Fotos, oder fragen Sie uns.</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>Vielleicht war das Herausziehen etwas zu früh. Es wurde nichts gesendet und nichts darauf verändert. Bitte stecken Sie den Stick oder die Karte wieder ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>Es wurde nichts gesendet, und Ihre Fotos auf dem Stick oder der Karte sind unberührt. Bitte sagen Sie unserem Personal Bescheid; es kann Platz schaffen.</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>Sie haben nichts falsch gemacht. Es wurde nichts gesendet, und Ihre Fotos auf dem Stick oder der Karte sind unberührt. Bitte versuchen Sie es noch einmal, oder fragen Sie unser Personal.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>Abzug %1 ändern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>Kein Abzug, nur per E-Mail</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>Kann in dieser Größe unscharf wirken</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>Verschieben Sie das Bild, um zu wählen, was gedruckt wird.</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>In dieser Größe hat der Abzug %1 Punkte pro Zoll und kann unscharf wirken. Kleiner wirkt er schärfer.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>Weißer Rand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
            <numerusform>Der Drucker weiß von diesem Abzug nichts mehr. Ist das Blatt herausgekommen?</numerusform>
            <numerusform>Der Drucker weiß von diesem Abzug nichts mehr. Wie viele der %Ln Blätter kamen heraus?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>Dieser Abzug ist misslungen.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Drucker %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>So viele kamen heraus</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>Ihre Abzüge</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>Von jedem einer ist eingestellt. Berühren Sie ein Bild, um es zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>%Ln Foto kann in dieser Größe unscharf wirken, weil das Bild klein ist.</numerusform>
            <numerusform>%Ln Fotos können in dieser Größe unscharf wirken, weil die Bilder klein sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <comment>with the price</comment>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>Kein Abzug wartet hier auf Sie.</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>Beliebiger Drucker</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Drucker %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Zur üblichen machen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You may now remove your stick or card</source>
        <translation>Sie dürfen Ihren Stick oder Ihre Karte jetzt herausnehmen</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>Ihre Fotos werden vorbereitet</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>Ihre Fotos sind da</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>Ihre Fotos sind sicher bei uns. Sie müssen hier nicht warten.</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>Bitte lassen Sie Ihren Stick oder Ihre Karte noch einen Moment stecken.</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>Das dauert nur einen Moment.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>von %Ln gesendet</numerusform>
            <numerusform>von %Ln gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>von %Ln bereit</numerusform>
            <numerusform>von %Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>Noch etwa eine Minute, bis alle gesendet sind.</numerusform>
            <numerusform>Noch etwa %Ln Minuten, bis alle gesendet sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>Das Internet antwortet gerade langsam. Sobald es wieder geht, senden wir von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>%Ln Foto konnte nicht gesendet werden. Unser Personal kümmert sich darum.</numerusform>
            <numerusform>%Ln Fotos konnten nicht gesendet werden. Unser Personal kümmert sich darum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Bitte warten …</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>Gespeichert. Jedes Gerät des Geschäfts übernimmt es in einigen Minuten.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>Zuletzt geändert von %1, %2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>Für alle Geräte speichern</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>Das sind nicht Name, zwei Seiten und Preis.</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>Diese Größe steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Mehr dürfen es nicht sein.</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>Das sind nicht ein Tag und zwei Zeiten.</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>Weiße Schrift ist auf dieser Farbe nicht lesbar.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>Diese Datei ist weder PNG noch SVG.</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>Das Logo hat mehr als 128 KB.</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>So geht das nicht.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Foto-Terminal</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Entschuldigung, hier ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>Nichts ist verloren. Bitte fangen Sie noch einmal an; das Protokoll sagt, was war.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>Der Stick wird gelesen</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Diesen Stick verwenden</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>Auf diesem Stick ist nichts für die Einrichtung</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>Dieser Stick ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>Stecken Sie einen Stick ein</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>Für den Server unter %1</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>Bitte lassen Sie die Datei für die Einrichtung neu schreiben.</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>Mit der Datei für die Einrichtung oder einem Foto ihres QR-Codes</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>Bitte tippen Sie die Adresse ein.</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>Die Adresse muss mit %1 beginnen, damit unterwegs niemand mitlesen kann.</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>Das sieht noch nicht nach einer Adresse aus, wie api.example.com.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>Auftragsbuch</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>Aktualisieren Sie dieses Gerät: Es ist älter als der Server.</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>Bitten Sie die Inhaber, den Server zu aktualisieren: Er ist älter als dieses Gerät.</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>Berichtigen Sie die Einstellungsdatei dieses Geräts.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Schaffen Sie Platz auf dieser Festplatte.</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>Geben Sie diesem Benutzer Schreibrecht im Ordner des Geräts, auf einer heilen Festplatte.</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>Führen Sie auf diesem Gerät kiosk recover aus. Dabei geht kein Foto verloren.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>Starten Sie den Schlüsselbund des Systems. Gibt es keinen, kann in der Einstellungsdatei %1 stehen.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>Entsperren Sie den Schlüsselbund des Systems, am besten durch neues Anmelden.</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>Starten Sie dieses Gerät neu: Sein Schlüsselbund arbeitet nicht.</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler und das Netzwerk dieses Geräts.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>Prüfen Sie Kabel, WLAN und Firewall: Dort antwortet nichts.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>Prüfen Sie die Adresse. Stimmt sie, so öffnet dieses Netzwerk verschlüsselte Verbindungen und darf das nicht.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Geräts.</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>Berichtigen Sie den Proxy dieses Geräts.</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>Melden Sie sich in diesem Netzwerk an oder prüfen Sie die Adresse: Dort antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>Fragen Sie die Inhaber, ob dieses Gerät gesperrt wurde.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>Versuchen Sie es in einigen Minuten wieder oder fragen Sie die Inhaber: Der Server hat Schwierigkeiten.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>Schalten Sie den Drucker ein und prüfen Sie sein Kabel oder Netzwerk.</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>Sehen Sie nach dem Drucker: Er wartet auf jemanden.</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>Legen Sie das Papier ein, das der Laden verkauft.</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>Bitte lesen Sie, was darunter steht.</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>Aussehen des Geschäfts</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>Name des Geschäfts eingeben</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>Für ein Logo stecken Sie einen Stick mit einer PNG- oder SVG-Datei bis 128 KB ein und öffnen diese Seite neu.</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>Name des Geschäfts</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>Wo sind Ihre Fotos?</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>Bitte stecken Sie Ihren Stick oder Ihre Karte ein</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>Berühren Sie es, um zu sehen, was darauf ist.</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>Wir sehen nur nach. Nichts darauf wird verändert.</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>Stick oder Speicherkarte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mein Handy</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>Mit einem Code zum Scannen, ohne App und ohne Kabel</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Abzüge</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Das ist der Leitung vorbehalten.</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>Dafür braucht es die Verbindung, und gerade gibt es keine.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Schließt in %1 s</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>Beim Anmelden gab es keine Verbindung: Sie sehen nur, was an diesem Gerät liegt. Melden Sie sich neu an, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>Gerade keine Verbindung: Sie sehen nur, was an diesem Gerät liegt.</translation>
    </message>
</context>
<context>
    <name>StaffPhrases</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>No connection to the backend just now.</source>
        <translation>Gerade keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>Der Server hat gerade Schwierigkeiten. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>Nummer und PIN gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>Zu viele falsche PINs. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>Zu viele falsche PINs. Bitte um %1 noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>Keine Verbindung. Ohne sie kennt dieses Gerät nur, wer sich hier in den letzten sieben Tagen mit der richtigen PIN angemeldet hat.</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>Ihre Sitzung ist zu Ende. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Das ist der Leitung vorbehalten.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>Der Auftrag hat sich inzwischen geändert; das geht nicht mehr.</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>Der Server hat diesen Auftrag nicht.</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>Dieser Auftrag wurde gelöscht.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>Jemand anderes hat die Einstellungen inzwischen geändert. Ihre Änderungen stehen jetzt über den neuen: Bitte prüfen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>So nimmt der Server das nicht an.</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>Der Server kennt dieses Gerät nicht. Bitte fragen Sie die Inhaber.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>Die Aufzeichnungen dieses Geräts sind nicht lesbar. Bitte fragen Sie die Inhaber.</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>Hier ist etwas schiefgegangen; das Protokoll sagt, was.</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>Abzug beschädigt</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>Falsche Farben</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Falsche Größe</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>Mehr gewünscht</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>Der Kunde verlangt es</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Doppelt bestellt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>Nur ein Test</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>diese Adresse hat niemand</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>das Postfach ist voll</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>der Maildienst sendet nicht dorthin</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>als Spam gemeldet</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>der andere Mailserver hat sie abgelehnt</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>der andere Mailserver hat Schwierigkeiten</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>kam nicht ganz an</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>dieses Papier ist nicht da</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>daraus lässt sich kein Abzug machen</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>der Drucker hat aufgegeben</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>am Drucker abgebrochen</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>kein Papier</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>Papierstau</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>eine Klappe ist offen</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>ein Fach fehlt</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>das Ausgabefach ist voll</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>Tinte oder Band ist leer</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>der Abfallbehälter ist voll</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>zu heiß oder zu kalt</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>er wurde angehalten</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>siehe seine Anzeige</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>Papier geht zur Neige</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>Tinte oder Band geht zur Neige</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>das Ausgabefach ist fast voll</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>Maildienst</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>Personal %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>Fotos zu prüfen</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>Mails zu senden</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>Neue Links zu senden</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>Nachrichten über Mails</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>Aufträge zu löschen</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Es ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>Die Aufzeichnungen widersprechen dem. Bitte sagen Sie es den Inhabern.</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>Bei jedem Versuch war zu viel zu tun.</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>Bei jedem Versuch antwortete ein Dienst nicht.</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>Bei jedem Versuch war schon jemand dabei.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>Sprachen, Zeiten und Leitung</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>Was der Bildschirm zuerst spricht</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>Was Kunden wählen dürfen</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>Sekunden ohne Berührung, bis ein Kunde vergessen wird</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>Hochladen höchstens: %1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>Solange geöffnet ist, höchstens: %1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>Tage in englischen Buchstaben und zwei Zeiten, etwa %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Dieses Gerät einrichten</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>Sie brauchen die Adresse des Servers und einen Code aus sechs Zeichen. Beides machen die Inhaber.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>Hier eintippen</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>Mit den Tasten auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>Zum Desktop</translation>
    </message>
</context>
</TS>
