<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>%1 avec accents</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>Où est le serveur ?</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>Son adresse, telle que son installation l’a affichée.</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>Pour notre personnel&#x202f;: incident %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>Non, laisser ainsi</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>Vos photos, envoyées à votre adresse e‑mail</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>Vos photos, imprimées et par e‑mail</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>Apportez une clé USB ou une carte mémoire, choisissez vos photos, saisissez votre adresse. C’est tout.</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>Depuis votre clé USB, votre carte mémoire ou votre téléphone : choisissez vos photos et saisissez votre adresse. C’est tout.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Touchez pour commencer</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>Formats et prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Ajouter un format</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>Prix d’un tirage, %1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>Son nom, ses deux côtés et le prix dans la plus petite unité : %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>Il faut d’abord corriger quelque chose</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>Contrôle de cette machine</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>Le code n’est pas encore utilisé : corrigez ce qui est marqué, puis contrôlez de nouveau.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Fermé pour le moment</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>Nous serons bientôt de retour. Les photos déjà envoyées sont en sécurité et en chemin. Adressez-vous à notre personnel si vous avez besoin de quelque chose.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>Le code de six caractères</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>Il sert une seule fois, pendant quelques minutes.</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>Le serveur refuse ce code : il est mal saisi, déjà utilisé ou trop ancien. Veuillez en demander un nouveau au propriétaire.</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Plus facile à voir et à atteindre</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>Pour vous seulement : la personne suivante retrouve l’écran d’avant.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Contraste plus fort</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Tout plus bas</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Rien qui bouge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Plus facile à voir et à atteindre</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>Un dernier coup d’œil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>À payer au comptoir</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>Pour vous rendre ce service, le magasin garde ces photos et votre adresse pendant peu de temps, puis les efface. L’adresse ne sert qu’à cette commande. Le lieu de la prise de vue et le numéro de l’appareil sont retirés avant l’envoi.</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>Oui, je suis d’accord. Veuillez envoyer mes photos.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>Envoyer mes photos</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>Veuillez cocher la case ci-dessus</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>N’en choisir aucune</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>Choisir ce jour</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>« Réimprimer » prend la photo choisie (%Ln).</numerusform>
            <numerusform>« Réimprimer » prend les %Ln photos choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>« Réimprimer » prend tous les tirages, ou les photos que vous touchez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>All prints of this order</source>
        <translation>Tous les tirages de cette commande</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Corriger l’adresse</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>L’e-mail part alors à la nouvelle.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#x202f;!</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>%Ln photo est arrivée. L’e‑mail avec votre lien est en route vers %1.</numerusform>
            <numerusform>%Ln photos sont arrivées. L’e‑mail avec votre lien est en route vers %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>%Ln photo est en sécurité chez nous et en cours d’envoi. L’e‑mail avec votre lien partira vers %1 dès qu’elle sera arrivée.</numerusform>
            <numerusform>%Ln photos sont en sécurité chez nous et en cours d’envoi. L’e‑mail avec votre lien partira vers %1 dès que toutes seront arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Votre commande</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>Votre commande en code pour notre personnel</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>Montrez ce code au comptoir pour payer et retirer vos tirages : %1.</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>N’oubliez pas votre clé USB ou votre carte.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>Cette borne est prête</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>Elle s’appelle %1 et appartient au magasin %2.</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>Il reste à corriger :</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>Où devons-nous les envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>Nous vous envoyons un seul e‑mail, avec un lien vers vos photos.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e‑mail</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La photo précédente</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>Choisir cette photo</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La photo suivante</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>Changer de langue</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Rien n’attend d’être envoyé</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>%1 en attente, la plus ancienne depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>Ligne : %1 par seconde</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version nº %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>Dernier signe : %1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muette</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>Fermé pour le moment</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>Elle ne donne plus signe. Est-elle allumée, son réseau est-il branché ?</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Cette borne ne peut pas envoyer de photos pour l’instant. Elles sont en sûreté ici et partiront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>Son horloge est décalée de %1.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Imprimante %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>tout va bien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln travail</numerusform>
            <numerusform>%Ln travaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>reste %Ln feuille</numerusform>
            <numerusform>restent %Ln feuilles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>Redémarrer l’application</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Fermer l’application</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>Redémarrer l’application ?</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>Fermer l’application ?</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>L’écran reste noir quelques secondes. Aucune commande n’est perdue.</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>Les clients ne trouvent plus de borne ici tant que personne ne la relance. Jusque-là, rien n’est envoyé ni imprimé.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>Veuillez choisir votre langue</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>Veuillez choisir votre langue</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
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
        <translation>abandonné sans un mot</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln essai</numerusform>
            <numerusform>%Ln essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>What the backend gave up, after several tries. Sent back, it is tried again.</source>
        <translation>Ce que le serveur a abandonné après plusieurs essais. Renvoyé, il est tenté à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>%Ln message est retourné dans la file.</numerusform>
            <numerusform>%Ln messages sont retournés dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>Il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>Tout renvoyer</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>Votre code PIN</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Votre numéro d’équipe</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Borne photo</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>Votre clé USB ou votre carte est sortie</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>Remettez-la pour continuer là où vous en étiez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>Pour protéger votre vie privée, nous allons bientôt tout recommencer.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Oui, continuer</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>Comment s’appelle cette borne ?</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>Le personnel la connaît sous ce nom.</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Nom de cette borne</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>%Ln photo n’a pas pu être prise&#x202f;: %1.</numerusform>
            <numerusform>%Ln photos n’ont pas pu être prises&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>Votre clé ou votre carte a peut-être été retirée trop tôt. Vous pouvez la remettre et envoyer ces photos encore une fois.</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln tirage</numerusform>
            <numerusform>%Ln tirages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>Le serveur a refusé cette commande. Ses photos sont en sûreté dans cette borne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>%Ln photo ne peut pas être envoyée telle quelle.</numerusform>
            <numerusform>%Ln photos ne peuvent pas être envoyées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>Dans cette borne : %1 sur %2 envoyées</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1, encore %2 environ</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln tirage</numerusform>
            <numerusform>%Ln tirages</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>Une partie ne peut pas être envoyée d’ici.</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>Dans cette borne : %1 sur %2 envoyées</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 sur %2 arrivées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>%Ln photo à imprimer</numerusform>
            <numerusform>%Ln photos à imprimer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>OrderPhoto</name>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
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
        <translation>En route</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>Le service d’e-mail refuse cette adresse. Est-elle bien écrite ?</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>L’e-mail est revenu. L’adresse est-elle juste ?</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>Le service d’e-mail n’a pas envoyé l’e-mail.</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>Aucun e-mail ne part à cette adresse : l’un d’eux est déjà revenu.</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>Une photo n’est pas arrivée entière.</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>Un tirage a échoué.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Renvoyer l’e-mail</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Corriger l’adresse</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>Retenter les tirages</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>Les photos sont envoyées à nouveau.</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>L’e-mail repart.</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>L’adresse est corrigée, l’e-mail y part.</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>Les tirages sont à nouveau dans la file.</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>Ils seront imprimés encore une fois.</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>Notée comme retirée.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>La commande est annulée.</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>La commande est en cours d’effacement.</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>Pourquoi encore une fois ?</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>Regardez d’abord dans l’imprimante</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>Annuler cette commande ?</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>Effacer cette commande pour toujours ?</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>Une imprimante a pris des tirages de cette commande et les imprime peut-être encore. Retentez seulement si aucun n’en sort ; sinon ils sortiront deux fois.</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>Plus rien n’en est imprimé ni envoyé. Les photos restent jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>Photos, tirages et adresse disparaissent, et personne ne peut les ramener. Seulement si le client le demande.</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>Le client a touché Envoyer</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>Le serveur connaît la commande</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>La première photo est transférée</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>La dernière photo est transférée</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>La première photo est vérifiée</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>Une photo n’est pas arrivée entière</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>Toutes les photos sont là</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>L’e-mail est parti</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>L’e-mail a été refusé</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>L’e-mail est retardé</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>L’e-mail est arrivé</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>L’e-mail est revenu</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>L’e-mail n’a pas été envoyé</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>L’e-mail a été signalé comme spam</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>À imprimer encore une fois</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>À l’imprimante</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>Le tirage a échoué</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>L’e-mail a été redemandé</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>L’adresse a été corrigée</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>L’effacement a été demandé</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>attend ici</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>à imprimer</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>à l’imprimante</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimée</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>tirage échoué</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>sans tirage</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>Chercher code ou adresse</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Cette borne ne peut pas envoyer de photos pour l’instant. Elles sont en sûreté ici et partiront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Aucune commande ici.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>Les six caractères du reçu, ou l’adresse entière.</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>Ce n’est ni un code entier ni une adresse entière.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>Pas de photos depuis un téléphone pour l’instant</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Scannez ceci avec votre téléphone</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>Veuillez utiliser une clé ou une carte, ou demander à notre personnel.</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>Votre téléphone doit être sur le Wi-Fi du magasin. Ni application ni câble.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>%Ln photo arrivée</numerusform>
            <numerusform>%Ln photos arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>Votre téléphone est connecté</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>En attente de votre téléphone …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>encore %Ln photo en route</numerusform>
            <numerusform>encore %Ln photos en route</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>Tout n’a pas pu être pris ; votre téléphone dit pourquoi.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Continuer avec %Ln photo</numerusform>
            <numerusform>Continuer avec %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>Envoyez-en au moins une depuis votre téléphone</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>Photo %1, choisie</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>un double</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>Agrandir la photo %1</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>Choisissez vos photos</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>Une commande peut contenir jusqu’à %Ln photo.</numerusform>
            <numerusform>Une commande peut contenir jusqu’à %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>%Ln photo trouvée pour l’instant…</numerusform>
            <numerusform>%Ln photos trouvées pour l’instant…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>Recherche de vos photos…</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>Touchez chaque photo que vous souhaitez avoir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>Aucune choisie</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>N’en choisir aucune</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>Il n’y a pas de photos ici. Veuillez revenir en arrière et essayer une autre clé USB ou une autre carte.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Continuer avec %Ln photo</numerusform>
            <numerusform>Continuer avec %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>Choisissez-en au moins une</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>brillant</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>mat</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>lustré</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Fichier vide</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Pas une photo</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>Une vidéo, pas une photo</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>Une partie de l’image manque</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Image abîmée</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>Trop grande pour cette borne</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>Ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>Veuillez saisir votre adresse e‑mail.</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>Il manque le @, comme dans anna@example.com.</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>Avant le @, les lettres sont sans accents : seulement de a à z.</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>Il manque quelque chose après le @, par exemple gmail.com.</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>Cela ne ressemble pas encore à une adresse e‑mail. Veuillez vérifier encore une fois.</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>Ces fichiers ne s’ouvrent pas</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>Nous n’avons pas pu lire votre clé USB ou votre carte</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>Cette borne est pleine en ce moment</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Désolés, quelque chose s’est mal passé ici</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>Votre commande était déjà prise&#x202f;: vos photos sont en sécurité chez nous et seront envoyées. Vous pouvez reprendre votre clé USB ou votre carte.</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>Aucun des fichiers choisis n’est une photo complète. Rien n’a été envoyé. Veuillez essayer d’autres photos, ou demandez-nous.</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>Elle a peut-être été retirée un peu trop tôt. Rien n’a été envoyé, et rien n’y a été modifié. Veuillez la remettre et réessayer.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>Rien n’a été envoyé, et vos photos sont intactes sur votre clé USB ou votre carte. Veuillez prévenir notre personnel&#x202f;; il peut faire de la place.</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>Ce n’est pas votre faute. Rien n’a été envoyé, et vos photos sont intactes sur votre clé USB ou votre carte. Veuillez réessayer, ou demandez à notre personnel.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>Modifier le tirage %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>Pas de tirage, seulement par e-mail</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>Peut paraître flou à cette taille</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>Faites glisser l’image pour choisir ce qui est imprimé.</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>À cette taille, le tirage a %1 points par pouce et peut paraître flou. Plus petit, il est plus net.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>Bord blanc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
            <numerusform>L’imprimante a oublié ce tirage. Sa feuille (%Ln) est-elle sortie ?</numerusform>
            <numerusform>L’imprimante a oublié ce tirage. Combien de ses %Ln feuilles sont sorties ?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>Ce tirage a échoué.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Imprimante %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>Autant sont sorties</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>Vos tirages</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>Un de chaque est prévu. Touchez une image pour changer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>%Ln photo peut paraître floue à cette taille, car l’image est petite.</numerusform>
            <numerusform>%Ln photos peuvent paraître floues à cette taille, car les images sont petites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <comment>with the price</comment>
        <translation>Continuer : %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>Aucun tirage ne vous attend ici.</translation>
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
        <translation>Le format habituel</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>N’importe quelle imprimante</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Imprimante %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>En faire l’habituel</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You may now remove your stick or card</source>
        <translation>Vous pouvez maintenant retirer votre clé USB ou votre carte</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>Nous préparons vos photos</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>Vos photos sont arrivées</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>Vos photos sont en sécurité chez nous. Vous n’avez pas besoin d’attendre ici.</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>Veuillez laisser votre clé USB ou votre carte encore un instant.</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>Cela ne prend qu’un instant.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>envoyée sur %Ln</numerusform>
            <numerusform>envoyées sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>prête sur %Ln</numerusform>
            <numerusform>prêtes sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>Encore environ %Ln minute avant que toutes soient envoyées.</numerusform>
            <numerusform>Encore environ %Ln minutes avant que toutes soient envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>Internet est lent à répondre en ce moment. Nous reprendrons tout seuls dès qu’il le pourra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>%Ln photo n’a pas pu être envoyée. Notre personnel s’en occupera.</numerusform>
            <numerusform>%Ln photos n’ont pas pu être envoyées. Notre personnel s’en occupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Veuillez patienter…</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>Enregistré. Chaque borne du magasin le prend en quelques minutes.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>Dernier changement par %1, %2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>Enregistrer pour toutes les bornes</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>Ce ne sont pas un nom, deux côtés et un prix.</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>Ce format est déjà dans la liste.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Il ne peut pas y en avoir plus.</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>Ce ne sont pas un jour et deux heures.</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>Du texte blanc ne se lit pas sur cette couleur.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>Ce fichier n’est ni un PNG ni un SVG.</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>Le logo dépasse 128 Ko.</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>Ce réglage n’est pas possible.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Borne photo</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Désolés, quelque chose s’est mal passé ici</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>Rien n’est perdu. Veuillez recommencer ; le journal dit ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>Lecture de la clé</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>Rien pour l’installation sur cette clé</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>Cette clé n’est pas utilisable</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>Insérez une clé</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>Pour le serveur %1</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>Veuillez faire réécrire le fichier d’installation.</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>Avec le fichier d’installation ou une photo de son code QR</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>Veuillez saisir l’adresse.</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>L’adresse doit commencer par %1, pour que personne ne puisse lire en chemin.</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>Cela ne ressemble pas encore à une adresse, comme api.example.com.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version du logiciel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>Journal des commandes</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>Mettez cette borne à jour : elle est plus ancienne que le serveur.</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>Demandez au propriétaire de mettre le serveur à jour : il est plus ancien que cette borne.</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>Corrigez le fichier de réglages de cette borne.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Faites de la place sur ce disque.</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>Autorisez cet utilisateur à écrire dans le dossier de la borne, sur un disque en bon état.</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>Lancez kiosk recover sur cette machine. Aucune photo n’est perdue.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>Démarrez le trousseau du système. S’il n’y en a pas, le fichier de réglages peut dire %1.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>Déverrouillez le trousseau du système, de préférence en vous reconnectant.</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>Redémarrez cette machine : son trousseau ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>Vérifiez l’adresse et le réseau de cette machine.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>Vérifiez le câble, le Wi-Fi et le pare-feu : rien ne répond là-bas.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>Vérifiez l’adresse. Si elle est juste, ce réseau ouvre les connexions chiffrées et ne doit pas le faire.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>Réglez la date et l’heure de cette machine.</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>Corrigez le proxy de cette machine.</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>Connectez-vous à ce réseau ou vérifiez l’adresse : autre chose répond là-bas.</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>Demandez au propriétaire si cette borne a été bloquée.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>Réessayez dans quelques minutes ou demandez au propriétaire : le serveur a des difficultés.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>Allumez l’imprimante et vérifiez son câble ou son réseau.</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>Allez voir l’imprimante : elle attend quelqu’un.</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>Mettez le papier que le magasin vend.</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>Voyez ce qui est écrit dessous.</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>L’aspect du magasin</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>Donner le nom du magasin</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom : %1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo : %1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>Pour un logo, insérez une clé avec un PNG ou un SVG de 128 Ko au plus et rouvrez cette page.</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>Le nom du magasin</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>Où sont vos photos&#x202f;?</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>Veuillez insérer votre clé USB ou votre carte</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>Touchez-la pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>Nous ne faisons que regarder. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>Clé USB ou carte mémoire</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mon téléphone</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>En scannant un code, sans application ni câble</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>C’est réservé aux responsables.</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>Il faut la connexion, et il n’y en a pas pour l’instant.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Se ferme dans %1 s</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>Sans connexion à votre arrivée : vous ne voyez que la file de cette borne. Fermez et revenez dès qu’il y en a une.</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>Pas de connexion pour l’instant : vous ne voyez que la file de cette borne.</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>No connection to the backend just now.</source>
        <translation>Pas de connexion au serveur pour l’instant.</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>Le serveur a des difficultés. Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>Le numéro et le code PIN ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>Trop de codes PIN faux. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>Trop de codes PIN faux. Veuillez réessayer à %1.</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>Pas de connexion. Sans elle, cette borne ne connaît que les personnes entrées ici ces sept derniers jours, avec le bon code PIN.</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>Votre session est terminée. Veuillez entrer à nouveau.</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>C’est réservé aux responsables.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>La commande a changé entre-temps ; ce n’est plus possible.</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>Le serveur n’a pas cette commande.</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>Cette commande a été effacée.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>Quelqu’un d’autre a modifié les réglages entre-temps. Vos modifications sont posées sur les nouveaux réglages : vérifiez-les, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>Le serveur ne l’accepte pas ainsi.</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>Le serveur ne connaît pas cette borne. Veuillez demander au propriétaire.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>Les données de cette borne sont illisibles. Veuillez demander au propriétaire.</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>Quelque chose a mal tourné ; le journal dit quoi.</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>Tirage abîmé</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>Mauvaises couleurs</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Mauvais format</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>Il en faut plus</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>Le client le demande</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Commandé deux fois</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>Un simple essai</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>personne n’a cette adresse</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>la boîte est pleine</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>le service d’e-mail n’y envoie rien</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>signalé comme spam</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>l’autre serveur l’a refusé</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>l’autre serveur a des difficultés</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>n’a pas pu être envoyée</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>n’est pas arrivée entière</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>ce papier n’est pas là</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>aucun tirage n’est possible</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>l’imprimante a abandonné</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>annulé à l’imprimante</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>bourrage papier</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>un capot est ouvert</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>un bac manque</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>le bac de sortie est plein</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>l’encre ou le ruban est épuisé</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>le bac à déchets est plein</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>trop chaude ou trop froide</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>elle a été arrêtée</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>elle ne répond pas</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>voir son écran</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>bientôt plus de papier</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>bientôt plus d’encre ou de ruban</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>le bac de sortie est presque plein</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>borne</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>service d’e-mail</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>équipe %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>Photos à vérifier</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>E-mails à envoyer</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>Nouveaux liens à envoyer</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>Nouvelles des e-mails</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>Commandes à effacer</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>C’est illisible.</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>Les données le contredisent. Veuillez le dire au propriétaire.</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>Il y avait trop à faire à chaque essai.</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>Un service n’a pas répondu à chaque essai.</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>Quelqu’un d’autre s’en occupait à chaque essai.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>Langues, délais et ligne</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>Ce que l’écran parle d’abord</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>Ce que les clients peuvent choisir</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>Secondes sans toucher avant qu’un client soit oublié</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>Transferts, au plus : %1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>Pendant l’ouverture, au plus : %1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>Jours en lettres anglaises et deux heures, comme %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Installer cette borne</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>Il vous faut l’adresse du serveur et un code de six caractères. Le propriétaire fait les deux.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>Saisir ici</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>Avec les touches de cet écran</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>Vers le bureau</translation>
    </message>
</context>
</TS>
