<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>%1 con accenti</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>Per il nostro personale: episodio %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Torna all’inizio</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>Le Sue foto, inviate alla Sua e‑mail</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>Le Sue foto, stampate e via e‑mail</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>Porti una chiavetta o una scheda di memoria, scelga le foto, scriva il Suo indirizzo. È tutto.</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>Da chiavetta, scheda di memoria o telefono: scelga le foto e scriva il Suo indirizzo. È tutto.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Tocchi per iniziare</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Più facile da vedere e da raggiungere</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>Solo per Lei: per la prossima persona torna come prima.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettere più grandi</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Contrasto più forte</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Tutto più in basso</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Niente che si muova</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Più facile da vedere e da raggiungere</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>Un ultimo sguardo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>Da pagare alla cassa</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>Per farlo, il negozio conserva queste foto e il Suo indirizzo per poco tempo, poi li cancella. Usiamo l’indirizzo solo per quest’ordine. Il luogo dello scatto e il numero della fotocamera vengono tolti prima dell’invio.</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>Sì, sono d’accordo. Inviate pure le mie foto.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>Invia le mie foto</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>Spunti la casella qui sopra</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>Non sceglierne nessuna</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>Scegli questo giorno</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>Grazie!</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>%Ln foto è arrivata. L’e‑mail con il Suo link è in viaggio verso %1.</numerusform>
            <numerusform>%Ln foto sono arrivate. L’e‑mail con il Suo link è in viaggio verso %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>%Ln foto è al sicuro da noi e in corso di invio. L’e‑mail con il Suo link partirà per %1 appena sarà arrivata.</numerusform>
            <numerusform>%Ln foto sono al sicuro da noi e in corso di invio. L’e‑mail con il Suo link partirà per %1 appena saranno arrivate tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Il Suo ordine</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>Il Suo ordine come codice per il nostro personale</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>Mostri questo codice al banco per pagare e ritirare le stampe: %1.</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>Non dimentichi la chiavetta o la scheda.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Termina ora</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>Dove dobbiamo inviarle?</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>Le inviamo una sola e‑mail con un link alle Sue foto.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Indirizzo e‑mail</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Intendeva %1?</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
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
        <translation>La foto precedente</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>Scegli questa foto</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La foto successiva</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>Cambia lingua</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>Scelga la Sua lingua</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>Scelga la Sua lingua</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Chiosco fotografico</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>La chiavetta o la scheda è uscita</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>La reinserisca per riprendere da dove era. Nulla è andato perso.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>È ancora qui?</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>Per proteggere i Suoi dati, tra poco ricominceremo da capo.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sì, continua</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>%Ln foto non è stata accettata: %1.</numerusform>
            <numerusform>%Ln foto non sono state accettate: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>Forse la chiavetta o la scheda è stata tolta troppo presto. Può reinserirla e inviare di nuovo queste foto.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>Per ora niente foto dal telefono</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Inquadri questo con il Suo telefono</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>Usi una chiavetta o una scheda, oppure chieda al nostro personale.</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>Il Suo telefono deve essere nel Wi-Fi del negozio. Non servono app né cavi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>%Ln foto ricevuta</numerusform>
            <numerusform>%Ln foto ricevute</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>Il Suo telefono è collegato</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>In attesa del Suo telefono …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>%Ln foto in arrivo</numerusform>
            <numerusform>%Ln foto in arrivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>Non tutto è stato accettato; il telefono dice perché.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Indietro</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Avanti con %Ln foto</numerusform>
            <numerusform>Avanti con %Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>Ne invii almeno una dal Suo telefono</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>Foto %1, scelta</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>doppia</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>Ingrandisci la foto %1</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>Scelga le Sue foto</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>Un ordine può contenere al massimo %Ln foto.</numerusform>
            <numerusform>Un ordine può contenere al massimo %Ln foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>Finora %Ln foto trovata…</numerusform>
            <numerusform>Finora %Ln foto trovate…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>Cerchiamo le Sue foto…</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>Tocchi ogni foto che desidera avere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln scelta</numerusform>
            <numerusform>%Ln scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>Ancora nessuna scelta</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>Deseleziona tutte</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>Scegli tutte</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>Qui non ci sono foto. Torni indietro e provi con un’altra chiavetta o un’altra scheda.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Indietro</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Avanti con %Ln foto</numerusform>
            <numerusform>Avanti con %Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>Ne scelga almeno una</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>lucida</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>opaca</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>satinata</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>File vuoto</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Non è una foto</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>Un video, non una foto</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>Manca una parte dell’immagine</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Immagine danneggiata</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>Troppo grande per questo chiosco</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>Questa non si apre</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>Scriva il Suo indirizzo e‑mail.</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>Manca la @, come in anna@example.com.</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>Prima della @ le lettere vanno senza accenti: solo dalla a alla z.</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>Manca qualcosa dopo la @, per esempio gmail.com.</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>Non sembra ancora un indirizzo e‑mail. Lo controlli ancora una volta, per favore.</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>Questi file non si aprono</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>Non siamo riusciti a leggere la chiavetta o la scheda</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>In questo momento il chiosco è pieno</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Ci scusi, qui qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>Il Suo ordine era già stato preso: le foto sono al sicuro da noi e saranno inviate. Può portare con sé la chiavetta o la scheda.</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>Nessuno dei file scelti è una foto completa. Non è stato inviato nulla. Provi con altre foto, o chieda a noi.</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>Forse è stata tolta un po’ troppo presto. Non è stato inviato nulla e nulla è stato modificato. La reinserisca e riprovi, per favore.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>Non è stato inviato nulla, e le Sue foto sulla chiavetta o sulla scheda sono intatte. Avvisi il nostro personale: può fare spazio.</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>Non è colpa Sua. Non è stato inviato nulla, e le Sue foto sulla chiavetta o sulla scheda sono intatte. Riprovi, o chieda al nostro personale.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>Cambiare la stampa %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>Nessuna stampa, solo per e-mail</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>Può apparire sfocata in questo formato</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>Trascini l’immagine per scegliere che cosa stampare.</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>In questo formato la stampa ha %1 punti per pollice e può apparire sfocata. Più piccola è più nitida.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Ruotare</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Più vicino</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Più ampio</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>Bordo bianco</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>Le Sue stampe</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>È prevista una per ciascuna. Tocchi un’immagine per cambiarla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>%Ln foto può apparire sfocata in questo formato, perché l’immagine è piccola.</numerusform>
            <numerusform>%Ln foto possono apparire sfocate in questo formato, perché le immagini sono piccole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <comment>with the price</comment>
        <translation>Avanti: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You may now remove your stick or card</source>
        <translation>Ora può togliere la chiavetta o la scheda</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>Prepariamo le Sue foto</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>Le Sue foto sono arrivate</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>Le Sue foto sono al sicuro da noi. Non occorre aspettare qui.</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>Lasci la chiavetta o la scheda inserita ancora un momento.</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>Ci vuole solo un momento.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>di %Ln inviata</numerusform>
            <numerusform>di %Ln inviate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>di %Ln pronta</numerusform>
            <numerusform>di %Ln pronte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>Manca circa un minuto all’invio di tutte le foto.</numerusform>
            <numerusform>Mancano circa %Ln minuti all’invio di tutte le foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>In questo momento internet risponde lentamente. Continueremo da soli appena possibile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>%Ln foto non è stata inviata. Se ne occuperà il nostro personale.</numerusform>
            <numerusform>%Ln foto non sono state inviate. Se ne occuperà il nostro personale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Attenda, per favore…</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>Dove sono le Sue foto?</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>Inserisca la chiavetta o la scheda</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>La tocchi per vedere che cosa contiene.</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>Guardiamo soltanto. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>Chiavetta o scheda di memoria</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Il mio telefono</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>Inquadrando un codice, senza app e senza cavo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Più</translation>
    </message>
</context>
</TS>
