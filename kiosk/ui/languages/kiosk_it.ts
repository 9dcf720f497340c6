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
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>Dov’è il server?</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>Il suo indirizzo, come l’ha mostrato la sua installazione.</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>Indirizzo del server</translation>
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
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>No, lasciare così</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>Formati e prezzi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Aggiungere un formato</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>Prezzo di una stampa, %1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>Il nome, i due lati e il prezzo nella moneta più piccola: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungere</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>Prima c’è qualcosa da sistemare</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>Controllo di questa macchina</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>Il codice non è ancora usato: sistemi ciò che è segnato, poi controlli di nuovo.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, per favore.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Chiuso per il momento</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>Torniamo presto. Le foto già inviate sono al sicuro e in viaggio. Se ha bisogno di qualcosa, si rivolga al nostro personale.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>Il codice di sei caratteri</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>Vale una volta sola e per alcuni minuti.</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>Il server non accetta questo codice: è scritto male, già usato o troppo vecchio. Ne chieda uno nuovo al titolare.</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Cancella</translation>
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
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>«Ristampare» prende la foto scelta (%Ln).</numerusform>
            <numerusform>«Ristampare» prende le %Ln foto scelte.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>«Ristampare» prende tutte le stampe, o le foto che tocca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>All prints of this order</source>
        <translation>Tutte le stampe di questo ordine</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Correggere l’indirizzo</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>L’e-mail va allora a quello nuovo.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Correggere</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Intendeva %1?</translation>
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
    <message>
        <source>This kiosk is ready</source>
        <translation>Questo chiosco è pronto</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>Si chiama %1 e appartiene al negozio %2.</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>Resta da sistemare:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
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
    <message>
        <source>Capital letter</source>
        <translation>Maiuscola</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>Spazio</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Niente attende l’invio</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>%1 in attesa, la più vecchia da %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>Linea: %1 al secondo</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>Ultimo segnale: %1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Questo chiosco</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Spento</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In funzione</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>Chiuso per il momento</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>Non dà segnali. È acceso, la rete è collegata?</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Questo chiosco ora non può inviare foto. Qui sono al sicuro e partono da sole.</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>Il suo orologio sbaglia di %1.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Stampante %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>a posto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln lavoro</numerusform>
            <numerusform>%Ln lavori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>resta %Ln foglio</numerusform>
            <numerusform>restano %Ln fogli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>Riavviare l’app</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Chiudere l’app</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>Riavviare l’app?</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>Chiudere l’app?</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>Lo schermo resta scuro per qualche secondo. Nessun ordine va perso.</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>I clienti non trovano qui nessun chiosco finché qualcuno non lo riavvia. Fino ad allora non si invia e non si stampa nulla.</translation>
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
    <name>LetterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>given up without a word</source>
        <translation>abbandonato senza una parola</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln tentativo</numerusform>
            <numerusform>%Ln tentativi</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Rimandare</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>What the backend gave up, after several tries. Sent back, it is tried again.</source>
        <translation>Ciò che il server ha abbandonato dopo vari tentativi. Rimandato, viene ritentato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>%Ln messaggio è tornato in coda.</numerusform>
            <numerusform>%Ln messaggi sono tornati in coda.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>Possono essercene altri.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Niente è bloccato.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>Rimandare tutti</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>Il Suo PIN</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Il Suo numero di personale</translation>
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
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>Come si chiama questo chiosco?</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>Il personale lo conosce con questo nome.</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Nome di questo chiosco</translation>
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
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln stampa</numerusform>
            <numerusform>%Ln stampe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>Il server ha rifiutato questo ordine. Le foto sono al sicuro in questo chiosco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>%Ln foto non può essere inviata così com’è.</numerusform>
            <numerusform>%Ln foto non possono essere inviate così come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>In questo chiosco: %1 di %2 inviate</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1, ancora circa %2</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln stampa</numerusform>
            <numerusform>%Ln stampe</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>Una parte non può essere inviata da qui.</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>In questo chiosco: %1 di %2 inviate</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 di %2 arrivate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>%Ln foto da stampare</numerusform>
            <numerusform>%Ln foto da stampare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Indietro</translation>
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
        <translation>In viaggio</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Da seguire</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Da stampare</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>Il servizio e-mail rifiuta questo indirizzo. È scritto bene?</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>L’e-mail è tornata. L’indirizzo è giusto?</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>Il servizio e-mail non ha inviato l’e-mail.</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>A questo indirizzo non va nessuna e-mail, perché una è già tornata.</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>Una foto non è arrivata intera.</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>Una stampa non è riuscita.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Inviare di nuovo</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Ripetere l’e-mail</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Correggere l’indirizzo</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>Ritentare le stampe</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Ristampare</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annullare l’ordine</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Cancellare tutto</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>Le foto vengono inviate di nuovo.</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>L’e-mail parte di nuovo.</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>L’indirizzo è corretto, e l’e-mail va lì.</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>Le stampe sono di nuovo in coda.</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>Vengono stampate ancora una volta.</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>Segnato come ritirato.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>L’ordine è annullato.</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>L’ordine viene cancellato.</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>Perché ancora una volta?</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>Guardi prima nella stampante</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>Annullare questo ordine?</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>Cancellare questo ordine per sempre?</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>Una stampante ha preso stampe di questo ordine e forse le sta ancora stampando. Ritenti solo se non ne esce nessuna; altrimenti usciranno due volte.</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>Niente di esso viene più stampato o inviato. Le foto restano fino alla scadenza.</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>Foto, stampe e indirizzo spariscono, e nessuno può riportarli. Solo se il cliente lo chiede.</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>Il cliente ha toccato Invia</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>Il server conosce l’ordine</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>La prima foto è caricata</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>L’ultima foto è caricata</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>La prima foto è verificata</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>Una foto non è arrivata intera</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>Ci sono tutte le foto</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>L’e-mail è partita</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>L’e-mail è stata rifiutata</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>L’e-mail è in ritardo</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>L’e-mail è arrivata</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>L’e-mail è tornata</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>L’e-mail non è stata inviata</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>L’e-mail è stata segnata come spam</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>Da stampare ancora una volta</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>Alla stampante</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampata</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>La stampa non è riuscita</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>L’e-mail è stata chiesta ancora una volta</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>L’indirizzo è stato corretto</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>È stata chiesta la cancellazione</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>attende qui</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>in invio</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviata</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>in viaggio</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>da stampare</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>alla stampante</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>stampata</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>stampa non riuscita</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>nessuna stampa</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>Cercare codice o indirizzo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrare tutti</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Questo chiosco ora non può inviare foto. Qui sono al sicuro e partono da sole.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Nessun ordine qui.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>I sei caratteri della ricevuta, o l’indirizzo intero.</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>Non è né un codice intero né un indirizzo intero.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cercare</translation>
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
            <numerusform>La stampante ha dimenticato questa stampa. Il foglio (%Ln) è uscito?</numerusform>
            <numerusform>La stampante ha dimenticato questa stampa. Quanti dei %Ln fogli sono usciti?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>Questa stampa non è riuscita.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Stampante %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>Ne sono usciti tanti</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Ristampare</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Rinunciare</translation>
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
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>Nessuna stampa La attende qui.</translation>
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
        <translation>Quello solito</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>Qualsiasi stampante</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Stampante %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Farne il solito</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Togliere dalla lista</translation>
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
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>Salvato. Ogni chiosco del negozio lo prende in alcuni minuti.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>Ultima modifica di %1, %2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Annullare tutto</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>Salvare per tutti i chioschi</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>Non sono un nome, due lati e un prezzo.</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>Questo formato è già nella lista.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Di più non possono essere.</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>Non sono un giorno e due orari.</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>Il testo bianco non si legge su questo colore.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>Questo file non è né PNG né SVG.</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>Il logo supera 128 KB.</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>Così non si può impostare.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Chiosco fotografico</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Ci scusi, qui qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>Nulla è andato perso. Ricominci, per favore; il registro dice che cosa è successo.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>Lettura della chiavetta</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Usa questa chiavetta</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>Su questa chiavetta non c’è nulla per l’installazione</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>Questa chiavetta non è utilizzabile</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>Inserisca una chiavetta</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, per favore.</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>Per il server %1</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>Faccia scrivere di nuovo il file per l’installazione.</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>Con il file per l’installazione o una foto del suo codice QR</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>Scriva l’indirizzo, per favore.</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>L’indirizzo deve cominciare con %1, perché nessuno possa leggere lungo la via.</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>Non sembra ancora un indirizzo, come api.example.com.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>Registro degli ordini</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Server di riferimento</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>Aggiorni questo chiosco: è più vecchio del server.</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>Chieda al titolare di aggiornare il server: è più vecchio di questo chiosco.</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>Corregga il file delle impostazioni di questo chiosco.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Faccia spazio su questo disco.</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>Permetta a questo utente di scrivere nella cartella del chiosco, su un disco integro.</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>Esegua kiosk recover su questa macchina. Nessuna foto va persa.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>Avvii il portachiavi del sistema. Se non c’è, il file delle impostazioni può dire %1.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>Sblocchi il portachiavi del sistema, meglio se accedendo di nuovo.</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>Riavvii questa macchina: il suo portachiavi non funziona.</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>Controlli l’indirizzo e la rete di questa macchina.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>Controlli cavo, Wi-Fi e firewall: là non risponde nulla.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>Controlli l’indirizzo. Se è giusto, questa rete apre le connessioni cifrate e non deve farlo.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>Imposti data e ora di questa macchina.</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>Corregga il proxy di questa macchina.</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>Acceda a questa rete o controlli l’indirizzo: là risponde qualcos’altro.</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>Chieda al titolare se questo chiosco è stato bloccato.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>Riprovi tra qualche minuto o chieda al titolare: il server ha difficoltà.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>Accenda la stampante e controlli il cavo o la rete.</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>Guardi la stampante: aspetta qualcuno.</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>Metta la carta che il negozio vende.</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>Legga ciò che è scritto sotto.</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>L’aspetto del negozio</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>Dare il nome del negozio</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Nessun logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>Per un logo inserisca una chiavetta con un PNG o SVG di al massimo 128 KB e riapra questa pagina.</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>Il nome del negozio</translation>
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
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Chioschi</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Stampe</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloccati</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Questo è per i responsabili.</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>Serve la connessione, e ora non c’è.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Si chiude tra %1 s</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>All’accesso non c’era connessione: vede solo la coda di questo chiosco. Chiuda e rientri appena c’è.</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>Ora non c’è connessione: vede solo la coda di questo chiosco.</translation>
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
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>No connection to the backend just now.</source>
        <translation>Ora non c’è connessione con il server.</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>Il server ora ha difficoltà. Riprovi tra un momento.</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>Numero e PIN non vanno insieme.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>Troppi PIN sbagliati. Riprovi più tardi.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>Troppi PIN sbagliati. Riprovi alle %1.</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>Nessuna connessione. Senza di essa questo chiosco conosce solo chi è entrato qui negli ultimi sette giorni, con il PIN giusto.</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>La Sua sessione è finita. Entri di nuovo.</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Questo è per i responsabili.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>L’ordine nel frattempo è cambiato; non si può più fare.</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>Il server non ha questo ordine.</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>Questo ordine è stato cancellato.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>Nel frattempo qualcun altro ha cambiato le impostazioni. Le Sue modifiche ora stanno sopra quelle nuove: le controlli e salvi di nuovo.</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>Il server non lo accetta così.</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>Il server non conosce questo chiosco. Chieda al titolare.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>I dati di questo chiosco non si leggono. Chieda al titolare.</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>Qui qualcosa è andato storto; il registro dice cosa.</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>Stampa danneggiata</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>Colori sbagliati</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Formato sbagliato</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>Ne servono altre</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>Il cliente lo chiede</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Ordinato due volte</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non pagato</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>Solo una prova</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>nessuno ha questo indirizzo</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>la casella è piena</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>il servizio e-mail non vi invia</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>segnata come spam</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>l’altro server l’ha rifiutata</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>l’altro server ha difficoltà</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>non si è potuta inviare</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>non è arrivata intera</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>questa carta non c’è</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>non se ne può fare una stampa</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>la stampante ha rinunciato</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>annullata alla stampante</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>manca la carta</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>carta inceppata</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>un coperchio è aperto</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>manca un cassetto</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>il vassoio di uscita è pieno</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>inchiostro o nastro esaurito</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>il contenitore degli scarti è pieno</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>troppo calda o troppo fredda</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>è stata fermata</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>veda il suo schermo</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>la carta sta finendo</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>inchiostro o nastro sta finendo</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>il vassoio di uscita è quasi pieno</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>chiosco</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>server</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>servizio e-mail</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>personale %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>Foto da verificare</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>E-mail da inviare</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>Nuovi link da inviare</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>Notizie delle e-mail</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>Ordini da cancellare</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Non si può leggere.</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>I dati lo contraddicono. Lo dica al titolare.</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>C’era troppo da fare a ogni tentativo.</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>Un servizio non ha risposto a ogni tentativo.</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>Qualcun altro ci lavorava a ogni tentativo.</translation>
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
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Indietro</translation>
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
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>Lingue, tempi e linea</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>Che cosa parla prima lo schermo</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>Che cosa possono scegliere i clienti</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>Secondi senza tocco prima che un cliente sia dimenticato</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>Caricamenti, al massimo: %1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>A negozio aperto, al massimo: %1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>Orari di apertura</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Aggiungere un orario</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>Giorni in lettere inglesi e due orari, come %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungere</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Installa questo chiosco</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>Servono l’indirizzo del server e un codice di sei caratteri. Li fa entrambi il titolare.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>Scrivi qui</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>Con i tasti di questo schermo</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>Al desktop</translation>
    </message>
</context>
</TS>
