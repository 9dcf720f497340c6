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
</TS>
