<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>%1 con acentos</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>Para nuestro personal: incidente %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>Sus fotos, enviadas a su correo</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>Sus fotos, impresas y por correo</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>Traiga una memoria USB o una tarjeta, elija sus fotos, escriba su dirección. Eso es todo.</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>Desde su memoria USB, su tarjeta o su teléfono: elija sus fotos y escriba su dirección. Eso es todo.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Más fácil de ver y de alcanzar</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>Solo para usted: para la siguiente persona vuelve a ser como antes.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras más grandes</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Todo más abajo</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Nada que se mueva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Más fácil de ver y de alcanzar</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>Un último vistazo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>A pagar en el mostrador</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>Para hacer esto por usted, la tienda guarda estas fotos y su dirección durante poco tiempo y después las borra. Usamos la dirección solo para este pedido. El lugar donde se tomó cada foto y el número de la cámara se eliminan antes del envío.</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>Sí, estoy de acuerdo. Por favor, envíen mis fotos.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>Enviar mis fotos</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>Marque la casilla de arriba</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>Elegir este día</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>¡Muchas gracias!</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>%Ln foto ha llegado. El correo con su enlace va de camino a %1.</numerusform>
            <numerusform>%Ln fotos han llegado. El correo con su enlace va de camino a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>%Ln foto está segura con nosotros y se está enviando. El correo con su enlace irá a %1 en cuanto haya llegado.</numerusform>
            <numerusform>%Ln fotos están seguras con nosotros y se están enviando. El correo con su enlace irá a %1 en cuanto hayan llegado todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Su pedido</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>Su pedido como código para nuestro personal</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>Muestre este código en el mostrador para pagar y recoger sus copias: %1.</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>Por favor, no olvide su memoria USB o su tarjeta.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>¿Adónde las enviamos?</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>Le enviamos un solo correo con un enlace a sus fotos.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
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
        <translation>La foto anterior</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>Elegir esta foto</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La foto siguiente</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>Cambiar el idioma</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>Elija su idioma, por favor</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>Elija su idioma, por favor</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Quiosco de fotos</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>Su memoria USB o su tarjeta se ha salido</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>Vuelva a ponerla para seguir donde estaba. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>Para proteger su privacidad, pronto empezaremos de nuevo.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sí, continuar</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>%Ln foto no se pudo aceptar: %1.</numerusform>
            <numerusform>%Ln fotos no se pudieron aceptar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>Quizá la memoria o la tarjeta se sacó demasiado pronto. Puede volver a ponerla y enviar estas fotos otra vez.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>Ahora no se pueden recibir fotos del móvil</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Escanee esto con su móvil</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>Use una memoria o una tarjeta, o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>Su móvil debe estar en la wifi de la tienda. No hace falta aplicación ni cable.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>%Ln foto recibida</numerusform>
            <numerusform>%Ln fotos recibidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>Su móvil está conectado</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>Esperando a su móvil …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>%Ln foto en camino</numerusform>
            <numerusform>%Ln fotos en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>No se pudo recibir todo; su móvil dice por qué.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Continuar con %Ln foto</numerusform>
            <numerusform>Continuar con %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>Envíe al menos una desde su móvil</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>Foto %1, elegida</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>una copia</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>Ampliar la foto %1</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>Elija sus fotos</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>Un pedido admite hasta %Ln foto.</numerusform>
            <numerusform>Un pedido admite hasta %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>%Ln foto encontrada hasta ahora…</numerusform>
            <numerusform>%Ln fotos encontradas hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>Buscando sus fotos…</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>Toque cada foto que quiera tener.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>Ninguna elegida aún</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>Aquí no hay fotos. Por favor, vuelva atrás y pruebe con otra memoria USB u otra tarjeta.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Continuar con %Ln foto</numerusform>
            <numerusform>Continuar con %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>Elija al menos una</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>brillo</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>mate</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>satinado</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Archivo vacío</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>No es una foto</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>Un vídeo, no una foto</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>Falta una parte de la imagen</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Imagen dañada</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>Demasiado grande para este quiosco</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>Esta no se abre</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>Por favor, escriba su dirección de correo.</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>Falta la @, como en anna@example.com.</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>Antes de la @ las letras van sin acentos y sin ñ: solo de la a a la z.</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>Falta algo después de la @, por ejemplo gmail.com.</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>Todavía no parece una dirección de correo. Por favor, compruébela otra vez.</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>Estos archivos no se abren</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>No pudimos leer su memoria USB o su tarjeta</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>Este quiosco está lleno en este momento</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Lo sentimos, algo ha fallado aquí</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>Su pedido ya estaba aceptado: sus fotos están seguras con nosotros y se enviarán. Puede llevarse su memoria USB o su tarjeta.</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>Ninguno de los archivos que eligió es una foto completa. No se ha enviado nada. Por favor, pruebe con otras fotos o pregúntenos.</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>Quizá se sacó un poco antes de tiempo. No se ha enviado nada y no se ha cambiado nada en ella. Por favor, vuelva a ponerla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>No se ha enviado nada, y sus fotos siguen intactas en su memoria USB o su tarjeta. Por favor, avise a nuestro personal; puede hacer sitio.</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>No ha sido culpa suya. No se ha enviado nada, y sus fotos siguen intactas en su memoria USB o su tarjeta. Por favor, inténtelo de nuevo o pregunte a nuestro personal.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>Cambiar la copia %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>Sin copia, solo por correo</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>Puede verse borrosa a este tamaño</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>Arrastre la imagen para elegir lo que se imprime.</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>A este tamaño la copia tiene %1 puntos por pulgada y puede verse borrosa. Más pequeña se ve más nítida.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más amplio</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>Borde blanco</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>Sus copias</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>Está prevista una de cada. Toque una imagen para cambiarla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>%Ln foto puede verse borrosa a este tamaño, porque la imagen es pequeña.</numerusform>
            <numerusform>%Ln fotos pueden verse borrosas a este tamaño, porque las imágenes son pequeñas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <comment>with the price</comment>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You may now remove your stick or card</source>
        <translation>Ya puede retirar su memoria USB o su tarjeta</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>Preparando sus fotos</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>Sus fotos ya están aquí</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>Sus fotos están seguras con nosotros. No hace falta que espere aquí.</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>Por favor, deje puesta su memoria USB o su tarjeta un momento.</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>Solo tarda un momento.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>de %Ln enviada</numerusform>
            <numerusform>de %Ln enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>de %Ln lista</numerusform>
            <numerusform>de %Ln listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>Falta más o menos un minuto para que estén todas enviadas.</numerusform>
            <numerusform>Faltan más o menos %Ln minutos para que estén todas enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>Internet responde con lentitud en este momento. Seguiremos por nuestra cuenta en cuanto responda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>%Ln foto no se pudo enviar. Nuestro personal se ocupará de ello.</numerusform>
            <numerusform>%Ln fotos no se pudieron enviar. Nuestro personal se ocupará de ello.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Espere, por favor…</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>¿Dónde están sus fotos?</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>Conecte su memoria USB o su tarjeta</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>Tóquela para ver lo que contiene.</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>Solo miramos. No se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>Memoria USB o tarjeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mi móvil</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>Escaneando un código, sin aplicación ni cable</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
</TS>
