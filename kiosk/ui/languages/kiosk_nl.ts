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
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>Waar is de server?</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>Het adres, zoals de installatie het heeft getoond.</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>Adres van de server</translation>
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
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>Nee, zo laten</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>Formaten en prijzen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munteenheid</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Formaat toevoegen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>Prijs van een afdruk, %1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>Naam, twee zijden en de prijs in de kleinste munt: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>Eerst moet er iets worden hersteld</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>Dit apparaat wordt gecontroleerd</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>De code is nog niet gebruikt: herstel wat gemarkeerd is en controleer dan opnieuw.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Een ogenblik, alstublieft.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Even gesloten</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>We zijn zo terug. Foto&apos;s die al verzonden zijn, zijn veilig en onderweg. Vraag het onze medewerkers als u iets nodig hebt.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>De code van zes tekens</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>Hij geldt één keer, en een paar minuten lang.</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>De server neemt deze code niet aan: hij is verkeerd getypt, gebruikt of te oud. Vraag de eigenaar om een nieuwe.</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Wissen</translation>
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
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>‘Opnieuw afdrukken’ neemt de gekozen foto (%Ln).</numerusform>
            <numerusform>‘Opnieuw afdrukken’ neemt de %Ln gekozen foto’s.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>‘Opnieuw afdrukken’ neemt alle afdrukken, of de foto’s die u aanraakt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>All prints of this order</source>
        <translation>Alle afdrukken van deze bestelling</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Adres verbeteren</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>De mail gaat dan naar het nieuwe.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelde u %1?</translation>
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
    <message>
        <source>This kiosk is ready</source>
        <translation>Deze kiosk is klaar</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>Hij heet %1 en hoort bij de winkel %2.</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>Dit moet nog worden hersteld:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
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
    <message>
        <source>Capital letter</source>
        <translation>Hoofdletter</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Niets wacht op verzending</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>%1 wachten, het langst sinds %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 vrij</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>Lijn: %1 per seconde</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>Laatst gehoord: %1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Deze kiosk</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>Even gesloten</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>Hij laat niets horen. Staat hij aan en zit het netwerk erin?</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Deze kiosk kan nu geen foto’s verzenden. Ze zijn hier veilig en gaan vanzelf.</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>De klok wijkt %1 af.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Printer: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in orde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln taak</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>nog %Ln vel</numerusform>
            <numerusform>nog %Ln vellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>App opnieuw starten</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>App sluiten</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>App opnieuw starten?</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>App sluiten?</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>Het scherm is enkele seconden donker. Er gaat geen bestelling verloren.</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>Klanten vinden hier geen kiosk tot iemand hem weer start. Tot dan wordt er niets verzonden of afgedrukt.</translation>
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
    <name>LetterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>given up without a word</source>
        <translation>zonder een woord opgegeven</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln poging</numerusform>
            <numerusform>%Ln pogingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>What the backend gave up, after several tries. Sent back, it is tried again.</source>
        <translation>Wat de server na enkele pogingen opgaf. Teruggestuurd wordt het opnieuw geprobeerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>%Ln bericht ging terug in de wachtrij.</numerusform>
            <numerusform>%Ln berichten gingen terug in de wachtrij.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>Er kunnen er meer zijn.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Niets zit vast.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>Alles terugsturen</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>Uw pincode</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Uw personeelsnummer</translation>
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
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>Hoe heet deze kiosk?</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>Het personeel kent hem onder deze naam.</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Naam van deze kiosk</translation>
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
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln afdruk</numerusform>
            <numerusform>%Ln afdrukken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>De server weigerde deze bestelling. De foto’s zijn veilig in deze kiosk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>%Ln foto kan zo niet worden verzonden.</numerusform>
            <numerusform>%Ln foto’s kunnen zo niet worden verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>In deze kiosk: %1 van %2 verzonden</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1, nog ongeveer %2</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln afdruk</numerusform>
            <numerusform>%Ln afdrukken</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>Een deel kan hiervandaan niet worden verzonden.</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>In deze kiosk: %1 van %2 verzonden</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 van %2 aangekomen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>%Ln foto af te drukken</numerusform>
            <numerusform>%Ln foto’s af te drukken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Terug</translation>
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
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Heeft u nodig</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Af te drukken</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>De maildienst weigert dit adres. Is het goed geschreven?</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>De mail kwam terug. Klopt het adres?</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>De maildienst heeft de mail niet verzonden.</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>Naar dit adres gaat geen mail, omdat er al een terugkwam.</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>Een foto kwam niet heel aan.</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>Een afdruk is mislukt.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Mail nog eens</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Adres verbeteren</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>Afdrukken opnieuw proberen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Opnieuw afdrukken</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overhandigd</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestelling annuleren</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>De foto’s worden opnieuw verzonden.</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>De mail gaat nog eens uit.</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>Het adres is verbeterd en de mail gaat daarheen.</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>De afdrukken staan weer in de wachtrij.</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>Ze komen nog eens op papier.</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>Genoteerd als opgehaald.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>De bestelling is geannuleerd.</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>De bestelling wordt gewist.</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>Waarom nog eens?</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>Kijk eerst in de printer</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>Deze bestelling annuleren?</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>Deze bestelling voorgoed wissen?</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>Een printer heeft afdrukken van deze bestelling aangenomen en drukt ze misschien nog af. Probeer het alleen opnieuw als er geen uitkomt; anders komen ze dubbel.</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>Er wordt niets meer van afgedrukt of gemaild. De foto’s blijven tot ze verlopen.</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>Foto’s, afdrukken en adres verdwijnen, en niemand haalt ze terug. Alleen als de klant erom vraagt.</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>De klant tikte op Verzenden</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>De server kent de bestelling</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>De eerste foto is geüpload</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>De laatste foto is geüpload</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>De eerste foto is gecontroleerd</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>Een foto kwam niet heel aan</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>Alle foto’s zijn er</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>De mail ging uit</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>De mail werd geweigerd</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>De mail is vertraagd</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>De mail kwam aan</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>De mail kwam terug</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>De mail werd niet verzonden</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>De mail werd als spam gemeld</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>Nog eens af te drukken</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>Bij de printer</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>De afdruk is mislukt</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>Er werd nog eens om de mail gevraagd</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>Het adres werd verbeterd</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>Er werd om wissen gevraagd</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>wacht hier</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wordt verzonden</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>af te drukken</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>bij de printer</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>afgedrukt</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>afdruk mislukt</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>geen afdruk</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>Code of adres zoeken</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Deze kiosk kan nu geen foto’s verzenden. Ze zijn hier veilig en gaan vanzelf.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Hier zijn geen bestellingen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>De zes tekens van de bon, of het hele adres.</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>Dit is geen hele code en geen heel adres.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
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
            <numerusform>De printer is deze afdruk vergeten. Is het vel (%Ln) eruit gekomen?</numerusform>
            <numerusform>De printer is deze afdruk vergeten. Hoeveel van de %Ln vellen kwamen eruit?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>Deze afdruk is mislukt.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Printer: %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>Zoveel kwamen eruit</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Opnieuw afdrukken</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Opgeven</translation>
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
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>Geen afdruk wacht hier op u.</translation>
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
        <translation>Het gewone</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>Elke printer</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Printer: %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Het gewone maken</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
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
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>Opgeslagen. Elke kiosk van de winkel neemt het binnen enkele minuten over.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>Laatst gewijzigd door %1, %2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles ongedaan maken</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>Opslaan voor alle kiosken</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>Dit is geen naam, twee zijden en een prijs.</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>Dit formaat staat al op de lijst.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Meer mogen het er niet zijn.</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>Dit is geen dag en twee tijden.</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>Witte tekst is op deze kleur niet leesbaar.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>Dit bestand is geen PNG en geen SVG.</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>Het logo is groter dan 128 KB.</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>Zo kan het niet worden ingesteld.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Fotokiosk</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Sorry, hier ging iets mis</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>Er is niets verloren. Begin opnieuw; het logboek zegt wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>De stick wordt gelezen</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Deze stick gebruiken</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>Niets voor de installatie op deze stick</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>Deze stick is niet bruikbaar</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>Steek een stick in</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Een ogenblik, alstublieft.</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>Voor de server op %1</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>Laat het bestand voor de installatie opnieuw schrijven.</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>Met het bestand voor de installatie of een foto van de QR-code</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>Typ het adres.</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>Het adres moet met %1 beginnen, zodat niemand onderweg kan meelezen.</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>Dit lijkt nog niet op een adres, zoals api.example.com.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>Logboek van bestellingen</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Sleutelhanger</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Centrale server</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Fotoprinters</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>Werk deze kiosk bij: hij is ouder dan de server.</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>Vraag de eigenaar de server bij te werken: hij is ouder dan deze kiosk.</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>Verbeter het instellingenbestand van deze kiosk.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Maak ruimte op deze schijf.</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>Geef deze gebruiker schrijfrecht in de map van de kiosk, op een gave schijf.</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>Voer kiosk recover uit op dit apparaat. Er gaat geen foto verloren.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>Start de sleutelhanger van het systeem. Is er geen, dan kan in het instellingenbestand %1 staan.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>Ontgrendel de sleutelhanger van het systeem, het best door opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>Start dit apparaat opnieuw: de sleutelhanger werkt niet.</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>Controleer het adres op typfouten en het netwerk van dit apparaat.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>Controleer kabel, wifi en firewall: daar antwoordt niets.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>Controleer het adres. Klopt het, dan opent dit netwerk versleutelde verbindingen en dat mag niet.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>Zet de datum en tijd van dit apparaat goed.</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>Verbeter de proxy van dit apparaat.</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>Meld u aan bij dit netwerk of controleer het adres: daar antwoordt iets anders.</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>Vraag de eigenaar of deze kiosk is geblokkeerd.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>Probeer het over een paar minuten opnieuw of vraag de eigenaar: de server heeft moeite.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>Zet de printer aan en controleer de kabel of het netwerk.</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>Ga naar de printer: hij wacht op iemand.</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>Leg het papier in dat de winkel verkoopt.</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>Lees wat eronder staat.</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>Hoe de winkel eruitziet</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>De naam van de winkel opgeven</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Naam: %1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logobestand: %1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>Steek voor een logo een stick in met een PNG of SVG van hoogstens 128 KB en open deze pagina opnieuw.</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>De naam van de winkel</translation>
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
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kiosken</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Vastgelopen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Dit is voor leidinggevenden.</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>Hiervoor is de verbinding nodig, en die is er nu niet.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Sluit over %1 s</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>Er was geen verbinding toen u binnenkwam: u ziet alleen de wachtrij van deze kiosk. Sluit en kom opnieuw binnen zodra er een is.</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>Nu geen verbinding: u ziet alleen de wachtrij van deze kiosk.</translation>
    </message>
</context>
<context>
    <name>StaffPhrases</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>No connection to the backend just now.</source>
        <translation>Nu geen verbinding met de server.</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>De server heeft nu moeite. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>Nummer en pincode horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>Te veel verkeerde pincodes. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>Te veel verkeerde pincodes. Probeer het om %1 opnieuw.</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>Geen verbinding. Zonder kent deze kiosk alleen wie hier in de laatste zeven dagen met de juiste pincode binnenkwam.</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>Uw sessie is voorbij. Kom opnieuw binnen.</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Dit is voor leidinggevenden.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>De bestelling is intussen veranderd; dit kan niet meer.</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>De server heeft deze bestelling niet.</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>Deze bestelling is gewist.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>Iemand anders heeft de instellingen intussen veranderd. Uw wijzigingen staan nu over de nieuwe: kijk ze na en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>De server neemt dit zo niet aan.</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>De server kent deze kiosk niet. Vraag het de eigenaar.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>De gegevens van deze kiosk zijn niet leesbaar. Vraag het de eigenaar.</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>Hier ging iets mis; het logboek zegt wat.</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>Beschadigde afdruk</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>Verkeerde kleuren</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Verkeerd formaat</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kwijt</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>Er zijn er meer gewenst</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>De klant vraagt erom</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Dubbel besteld</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Niet betaald</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>Alleen een proef</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>niemand heeft dit adres</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>de mailbox is vol</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>de maildienst verzendt er niet heen</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>gemeld als spam</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>de andere mailserver weigerde hem</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>de andere mailserver heeft moeite</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>kon niet worden verzonden</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>kwam niet heel aan</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>dit papier is er niet</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>er kan geen afdruk van worden gemaakt</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>de printer gaf het op</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>bij de printer geannuleerd</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>geen papier</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>papier vastgelopen</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>een klep staat open</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>een lade ontbreekt</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>de uitvoerlade is vol</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>inkt of lint is op</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>de afvalbak is vol</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>te heet of te koud</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>hij werd gestopt</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>hij antwoordt niet</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>zie zijn scherm</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>papier raakt op</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>inkt of lint raakt op</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>de uitvoerlade is bijna vol</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>dit apparaat</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>server</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>maildienst</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>personeel %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>Foto’s te controleren</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>Mails te verzenden</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>Nieuwe links te verzenden</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>Nieuws over mails</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>Bestellingen te wissen</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Het is niet leesbaar.</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>De gegevens spreken het tegen. Zeg het de eigenaar.</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>Er was bij elke poging te veel te doen.</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>Een dienst antwoordde bij geen poging.</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>Bij elke poging was er al iemand mee bezig.</translation>
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
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Terug</translation>
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
        <translation>geen grens</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>Talen, tijden en lijn</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>Wat het scherm eerst spreekt</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>Wat klanten mogen kiezen</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>Seconden zonder aanraking tot een klant wordt vergeten</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>Uploads hoogstens: %1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>Zolang de winkel open is hoogstens: %1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Tijden toevoegen</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>Dagen in Engelse letters en twee tijden, zoals %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Deze kiosk installeren</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>U hebt het adres van de server nodig en een code van zes tekens. De eigenaar maakt beide.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>Hier typen</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>Met de toetsen op dit scherm</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>Naar het bureaublad</translation>
    </message>
</context>
</TS>
