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
</TS>
