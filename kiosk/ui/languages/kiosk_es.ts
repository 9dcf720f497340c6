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
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>¿Dónde está el servidor?</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>Su dirección, tal como la mostró su instalación.</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>Dirección del servidor</translation>
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
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>No, dejarlo</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>Tamaños y precios</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Añadir un tamaño</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>Precio de una copia, %1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>Su nombre, sus dos lados y el precio en la moneda más pequeña: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>Primero hay que arreglar algo</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>Comprobando este equipo</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>El código aún no se ha usado: arregle lo marcado y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Cerrado por el momento</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>Volvemos enseguida. Las fotos que ya se enviaron están a salvo y en camino. Si necesita algo, pregunte a nuestro personal.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>El código de seis caracteres</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>Vale una sola vez y durante unos minutos.</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>El servidor no acepta este código: está mal escrito, ya usado o es demasiado antiguo. Pida uno nuevo al propietario.</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Borrar</translation>
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
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>«Imprimir otra vez» toma la foto elegida (%Ln).</numerusform>
            <numerusform>«Imprimir otra vez» toma las %Ln fotos elegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>«Imprimir otra vez» toma todas las copias, o las fotos que usted toque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All prints of this order</source>
        <translation>Todas las copias de este pedido</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Corregir la dirección</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>El correo irá entonces a la nueva.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
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
    <message>
        <source>This kiosk is ready</source>
        <translation>Este quiosco está listo</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>Se llama %1 y pertenece a la tienda %2.</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>Todavía hay que arreglar:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
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
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nada espera para enviarse</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>%1 en espera, la más antigua desde hace %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>Línea: %1 por segundo</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>Última señal: %1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Callado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>Cerrado por el momento</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>No da señales. ¿Está encendido y tiene la red conectada?</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Este quiosco no puede enviar fotos ahora. Aquí están seguras y saldrán solas.</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>Su reloj se desvía %1.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Impresora %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>queda %Ln hoja</numerusform>
            <numerusform>quedan %Ln hojas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>Reiniciar la aplicación</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Cerrar la aplicación</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>¿Reiniciar la aplicación?</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>¿Cerrar la aplicación?</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>La pantalla queda oscura unos segundos. No se pierde ningún pedido.</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>Los clientes no encuentran aquí ningún quiosco hasta que alguien lo inicie de nuevo. Hasta entonces no se envía ni se imprime nada.</translation>
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
    <name>LetterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>given up without a word</source>
        <translation>abandonado sin una palabra</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>What the backend gave up, after several tries. Sent back, it is tried again.</source>
        <translation>Lo que el servidor abandonó tras varios intentos. Devuelto, se intenta de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>%Ln mensaje volvió a la cola.</numerusform>
            <numerusform>%Ln mensajes volvieron a la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>Puede haber más que estos.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Nada está atascado.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>Devolver todos</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Su número de personal</translation>
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
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>¿Cómo se llama este quiosco?</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>El personal lo conoce por este nombre.</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Nombre de este quiosco</translation>
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
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>El servidor rechazó este pedido. Sus fotos están seguras en este quiosco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>%Ln foto no se puede enviar tal como está.</numerusform>
            <numerusform>%Ln fotos no se pueden enviar tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>En este quiosco: %1 de %2 enviadas</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1, faltan unos %2</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>Una parte no se puede enviar desde aquí.</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>En este quiosco: %1 de %2 enviadas</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 de %2 han llegado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>%Ln foto por imprimir</numerusform>
            <numerusform>%Ln fotos por imprimir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
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
        <translation>En camino</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Por imprimir</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>El servicio de correo rechaza esta dirección. ¿Está bien escrita?</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>El correo volvió. ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>El servicio de correo no envió el correo.</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>A esta dirección no va ningún correo, porque uno ya volvió.</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>Una foto no llegó entera.</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>Una copia falló.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Repetir el correo</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Corregir la dirección</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>Reintentar las copias</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>Las fotos se envían otra vez.</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>El correo sale otra vez.</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>La dirección está corregida, y el correo va allí.</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>Las copias están otra vez en la cola.</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>Salen otra vez en papel.</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>Anotado como recogido.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>El pedido está cancelado.</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>El pedido se está borrando.</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>¿Por qué otra vez?</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>Mire primero en la impresora</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>¿Cancelar este pedido?</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>¿Borrar este pedido para siempre?</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>Una impresora ha tomado copias de este pedido y quizá las imprima todavía. Reinténtelo solo si no sale ninguna; si no, saldrán dos veces.</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>Nada más de él se imprime ni se envía. Las fotos quedan hasta que caducan.</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>Se van fotos, copias y dirección, y nadie puede recuperarlas. Solo si el cliente lo pide.</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>El cliente tocó Enviar</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>El servidor conoce el pedido</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>La primera foto está subida</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>La última foto está subida</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>La primera foto está comprobada</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>Una foto no llegó entera</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>Todas las fotos están</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>El correo salió</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>El correo fue rechazado</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>El correo se retrasa</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>El correo llegó</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>El correo volvió</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>El correo no se envió</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>El correo se marcó como spam</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>Por imprimir otra vez</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>En la impresora</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>La copia falló</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>Se pidió el correo otra vez</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>Se corrigió la dirección</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>Se pidió el borrado</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>espera aquí</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>se está enviando</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>por imprimir</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>en la impresora</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresa</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>copia fallida</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>sin copia</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>Buscar código o dirección</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Este quiosco no puede enviar fotos ahora. Aquí están seguras y saldrán solas.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Aquí no hay pedidos.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>Los seis caracteres del recibo, o la dirección entera.</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>No es ni un código entero ni una dirección entera.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
            <numerusform>La impresora olvidó esta copia. ¿Salió su hoja (%Ln)?</numerusform>
            <numerusform>La impresora olvidó esta copia. ¿Cuántas de sus %Ln hojas salieron?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>Esta copia falló.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Impresora %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>Salieron tantas</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonar</translation>
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
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>Ninguna copia le espera aquí.</translation>
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
        <translation>El habitual</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>Cualquier impresora</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Impresora %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Hacerlo el habitual</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
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
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>Guardado. Cada quiosco de la tienda lo toma en unos minutos.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>Último cambio de %1, %2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>Guardar para todos los quioscos</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>No son un nombre, dos lados y un precio.</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>Este tamaño ya está en la lista.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>No puede haber más.</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>No son un día y dos horas.</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>El texto blanco no se lee sobre este color.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>Este archivo no es ni PNG ni SVG.</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>El logotipo pasa de 128 KB.</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>Así no se puede ajustar.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Quiosco de fotos</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Lo sentimos, algo ha fallado aquí</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>No se ha perdido nada. Empiece de nuevo, por favor; el registro dice qué pasó.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>Leyendo la memoria USB</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Usar esta memoria USB</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>No hay nada para la instalación en esta memoria</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>Esta memoria USB no sirve</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>Inserte una memoria USB</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>Para el servidor %1</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>Pida que se escriba de nuevo el archivo de instalación.</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>Con el archivo de instalación o una foto de su código QR</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>Escriba la dirección, por favor.</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>La dirección debe empezar por %1, para que nadie pueda leer por el camino.</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>Esto aún no parece una dirección, como api.example.com.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>Diario de pedidos</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>Actualice este quiosco: es más antiguo que el servidor.</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>Pida al propietario que actualice el servidor: es más antiguo que este quiosco.</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>Corrija el archivo de ajustes de este quiosco.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Haga sitio en este disco.</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>Permita a este usuario escribir en la carpeta del quiosco, en un disco en buen estado.</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>Ejecute kiosk recover en este equipo. No se pierde ninguna foto.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>Inicie el llavero del sistema. Si no hay, el archivo de ajustes puede decir %1.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>Desbloquee el llavero del sistema, mejor iniciando sesión de nuevo.</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>Reinicie este equipo: su llavero no funciona.</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>Revise la dirección y la red de este equipo.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>Revise el cable, la wifi y el cortafuegos: allí no responde nadie.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>Revise la dirección. Si es correcta, esta red abre las conexiones cifradas y no debe hacerlo.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>Ponga la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>Corrija el proxy de este equipo.</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>Inicie sesión en esta red o revise la dirección: allí responde otra cosa.</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>Pregunte al propietario si este quiosco fue bloqueado.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>Inténtelo en unos minutos o pregunte al propietario: el servidor tiene problemas.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>Encienda la impresora y revise su cable o su red.</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>Atienda la impresora: está esperando a alguien.</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>Ponga el papel que la tienda vende.</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>Vea lo que está escrito debajo.</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>El aspecto de la tienda</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>Dar el nombre de la tienda</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logotipo: %1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>Para un logotipo inserte una memoria con un PNG o SVG de 128 KB como máximo y abra de nuevo esta página.</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>El nombre de la tienda</translation>
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
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Quioscos</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Esto es para responsables.</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>Esto necesita conexión, y ahora no la hay.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Se cierra en %1 s</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>No había conexión cuando entró: ve solo la cola de este quiosco. Cierre y vuelva a entrar cuando la haya.</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>Ahora no hay conexión: ve solo la cola de este quiosco.</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>No connection to the backend just now.</source>
        <translation>Ahora no hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>El servidor tiene problemas ahora. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>El número y el PIN no se corresponden.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>Demasiados PIN equivocados. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>Demasiados PIN equivocados. Inténtelo de nuevo a las %1.</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>Sin conexión. Sin ella este quiosco conoce solo a quien entró aquí en los últimos siete días, con el PIN correcto.</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>Su sesión ha terminado. Entre de nuevo.</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Esto es para responsables.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>El pedido ha cambiado entretanto; ya no se puede.</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>El servidor no tiene este pedido.</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>Este pedido se borró.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>Otra persona ha cambiado los ajustes mientras tanto. Sus cambios están ahora sobre los nuevos: revíselos y guarde otra vez.</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>El servidor no lo acepta así.</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>El servidor no conoce este quiosco. Pregunte al propietario.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>Los registros de este quiosco no se pueden leer. Pregunte al propietario.</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>Algo ha fallado aquí; el registro dice qué.</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>Copia dañada</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>Colores equivocados</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Tamaño equivocado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>Se quieren más</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>El cliente lo pide</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Pedido dos veces</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>Solo una prueba</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>nadie tiene esta dirección</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>el buzón está lleno</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>el servicio de correo no envía allí</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>marcado como spam</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>el otro servidor lo rechazó</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>el otro servidor tiene problemas</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>no se pudo enviar</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>no llegó entera</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>no está este papel</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>no se puede hacer una copia</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>la impresora lo dejó</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>cancelado en la impresora</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>atasco de papel</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>una tapa está abierta</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>falta una bandeja</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>la bandeja de salida está llena</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>se acabó la tinta o la cinta</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>el depósito de residuos está lleno</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>demasiado caliente o fría</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>vea su pantalla</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>queda poco papel</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>queda poca tinta o cinta</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>la bandeja de salida está casi llena</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>quiosco</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>servicio de correo</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>personal %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>Fotos por comprobar</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>Correos por enviar</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>Enlaces nuevos por enviar</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>Noticias de los correos</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>Pedidos por borrar</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>Los registros lo contradicen. Dígaselo al propietario.</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>Había demasiado que hacer en cada intento.</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>Un servicio no respondió en cada intento.</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>Otro estaba con ello en cada intento.</translation>
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
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
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
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>Idiomas, tiempos y línea</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>Lo que la pantalla habla primero</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>Lo que los clientes pueden elegir</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>Segundos sin tocar hasta olvidar a un cliente</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>Subidas, como máximo: %1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>Con la tienda abierta, como máximo: %1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir horario</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>Días en letras inglesas y dos horas, como %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Instalar este quiosco</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>Necesita la dirección del servidor y un código de seis caracteres. El propietario hace las dos cosas.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>Escribirlo aquí</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>Con las teclas de esta pantalla</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>Al escritorio</translation>
    </message>
</context>
</TS>
