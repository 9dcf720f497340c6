<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>%1 met accenten</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>Voor onze medewerkers: voorval %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Terug naar het begin</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>Uw foto’s, naar uw e‑mail gestuurd</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>Uw foto’s, afgedrukt en per e‑mail</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>Neem een stick of geheugenkaart mee, kies uw foto’s, typ uw adres. Dat is alles.</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>Van uw stick, geheugenkaart of telefoon: kies uw foto’s en typ uw adres. Dat is alles.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Raak aan om te beginnen</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Makkelijker te zien en te bereiken</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>Alleen voor u: voor de volgende persoon is het weer als eerst.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Sterker contrast</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Alles verder omlaag</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Niets wat beweegt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Makkelijker te zien en te bereiken</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>Nog één keer kijken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>Te betalen aan de balie</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>Om dit voor u te doen bewaart de winkel deze foto’s en uw adres een korte tijd en wist ze daarna. Het adres gebruiken we alleen voor deze bestelling. De plaats waar een foto is gemaakt en het nummer van de camera worden vóór het versturen verwijderd.</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>Ja, ik ga akkoord. Stuur mijn foto’s alstublieft.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>Mijn foto’s sturen</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>Vink eerst het vakje hierboven aan</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>Geen kiezen</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>Deze dag kiezen</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>Dank u wel!</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>Uw foto is aangekomen. De e‑mail met uw link is onderweg naar %1.</numerusform>
            <numerusform>%Ln foto’s zijn aangekomen. De e‑mail met uw link is onderweg naar %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>Uw foto is veilig bij ons en wordt verstuurd. De e‑mail met uw link gaat naar %1 zodra die is aangekomen.</numerusform>
            <numerusform>%Ln foto’s zijn veilig bij ons en worden verstuurd. De e‑mail met uw link gaat naar %1 zodra ze allemaal zijn aangekomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Uw bestelling</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>Uw bestelling als code voor ons personeel</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>Laat deze code aan de balie zien om te betalen en uw afdrukken op te halen: %1.</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>Vergeet uw stick of kaart niet.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Nu afronden</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>Waar mogen we ze naartoe sturen?</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>We sturen u één e‑mail met een link naar uw foto’s.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E‑mailadres</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelde u %1?</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
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
        <translation>De vorige foto</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>Deze foto kiezen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>De volgende foto</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>Taal wijzigen</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Fotokiosk</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>Uw stick of kaart is eruit</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>Steek hem terug en u gaat verder waar u was. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>Om uw privacy te beschermen beginnen we zo opnieuw.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, verder</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>%Ln foto kon niet worden aangenomen: %1.</numerusform>
            <numerusform>%Ln foto’s konden niet worden aangenomen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>Misschien is uw stick of kaart te vroeg uitgenomen. U kunt hem terugsteken en deze foto’s nog eens versturen.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>Nu even geen foto’s van de telefoon</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Scan dit met uw telefoon</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>Gebruik een stick of een kaart, of vraag ons personeel.</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>Uw telefoon moet op de wifi van de winkel zitten. U hebt geen app en geen kabel nodig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>%Ln foto binnen</numerusform>
            <numerusform>%Ln foto’s binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>Uw telefoon is verbonden</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>Wachten op uw telefoon …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>nog %Ln foto onderweg</numerusform>
            <numerusform>nog %Ln foto’s onderweg</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>Niet alles kon worden aangenomen; uw telefoon zegt waarom.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Terug</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Verder met %Ln foto</numerusform>
            <numerusform>Verder met %Ln foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>Stuur er minstens één met uw telefoon</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>Foto %1, gekozen</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>Foto %1 vergroten</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>Kies uw foto’s</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>In één bestelling past hoogstens %Ln foto.</numerusform>
            <numerusform>In één bestelling passen hoogstens %Ln foto’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>Tot nu toe %Ln foto gevonden …</numerusform>
            <numerusform>Tot nu toe %Ln foto’s gevonden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>We zoeken uw foto’s …</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>Raak elke foto aan die u wilt hebben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gekozen</numerusform>
            <numerusform>%Ln gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>Nog geen gekozen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>Geen kiezen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>Alle kiezen</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>Er staan hier geen foto’s. Ga terug en probeer een andere stick of kaart.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Terug</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Verder met %Ln foto</numerusform>
            <numerusform>Verder met %Ln foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>Kies er minstens één</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>glanzend</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>mat</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>lustre</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Niet te lezen</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leeg bestand</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Geen foto</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>Een video, geen foto</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>Een deel van het beeld ontbreekt</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Beschadigd beeld</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>Te groot voor deze kiosk</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>Deze gaat niet open</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>Typ uw e‑mailadres.</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>De @ ontbreekt, zoals in anna@example.com.</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>Voor de @ staan letters zonder accenten: alleen a tot en met z.</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>Er ontbreekt iets na de @, zoals gmail.com.</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>Dit lijkt nog geen e‑mailadres. Kijk het alstublieft nog eens na.</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>Deze bestanden gaan niet open</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>We konden uw stick of kaart niet lezen</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>Deze kiosk is op dit moment vol</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Sorry, hier ging iets mis</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>Uw bestelling was al aangenomen: uw foto’s zijn veilig bij ons en worden verstuurd. U mag uw stick of kaart meenemen.</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>Geen van de gekozen bestanden is een volledige foto. Er is niets verstuurd. Probeer andere foto’s, of vraag het ons.</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>Misschien is hij iets te vroeg uitgenomen. Er is niets verstuurd en er is niets op veranderd. Steek hem terug en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>Er is niets verstuurd, en uw foto’s staan ongewijzigd op uw stick of kaart. Zeg het onze medewerkers; zij kunnen ruimte maken.</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>Het was niet uw schuld. Er is niets verstuurd, en uw foto’s staan ongewijzigd op uw stick of kaart. Probeer het nog eens, of vraag het onze medewerkers.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>Afdruk %1 wijzigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>Geen afdruk, alleen per e-mail</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>Kan bij dit formaat onscherp lijken</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>Schuif de foto om te kiezen wat wordt afgedrukt.</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>Bij dit formaat heeft de afdruk %1 punten per inch en kan hij onscherp lijken. Kleiner is hij scherper.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Draaien</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Ruimer</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>Witte rand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>Uw afdrukken</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>Van elke foto komt er één. Raak een foto aan om dat te wijzigen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>%Ln foto kan bij dit formaat onscherp lijken, omdat de foto klein is.</numerusform>
            <numerusform>%Ln foto’s kunnen bij dit formaat onscherp lijken, omdat de foto’s klein zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <comment>with the price</comment>
        <translation>Verder: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You may now remove your stick or card</source>
        <translation>U mag uw stick of kaart nu uitnemen</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>Uw foto’s worden klaargemaakt</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>Uw foto’s zijn er</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>Uw foto’s zijn veilig bij ons. U hoeft hier niet te wachten.</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>Laat uw stick of kaart nog even zitten.</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>Dit duurt maar even.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>van %Ln verstuurd</numerusform>
            <numerusform>van %Ln verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>van %Ln klaar</numerusform>
            <numerusform>van %Ln klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>Nog ongeveer een minuut tot ze allemaal verstuurd zijn.</numerusform>
            <numerusform>Nog ongeveer %Ln minuten tot ze allemaal verstuurd zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>Het internet antwoordt nu langzaam. Zodra het kan, gaan we vanzelf verder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>%Ln foto kon niet worden verstuurd. Onze medewerkers zorgen ervoor.</numerusform>
            <numerusform>%Ln foto’s konden niet worden verstuurd. Onze medewerkers zorgen ervoor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Even geduld …</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>Waar staan uw foto’s?</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>Steek uw stick of kaart erin</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>Raak hem aan om te zien wat erop staat.</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>We kijken alleen. Er wordt niets op veranderd.</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>Stick of geheugenkaart</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mijn telefoon</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>Door een code te scannen, zonder app of kabel</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
</TS>
