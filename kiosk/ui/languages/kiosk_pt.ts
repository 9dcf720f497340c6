<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>%1 com acentos</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>Para a nossa equipe: incidente %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>Suas fotos, enviadas para o seu e‑mail</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>Suas fotos, impressas e por e‑mail</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>Traga um pen drive ou um cartão de memória, escolha suas fotos, digite seu endereço. É só isso.</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>Do seu pen drive, cartão de memória ou celular: escolha suas fotos e digite seu endereço. É só isso.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para começar</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Mais fácil de ver e de alcançar</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>Só para si: para a pessoa seguinte fica como antes.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras maiores</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Mais contraste</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Tudo mais abaixo</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Nada que se mexa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Mais fácil de ver e de alcançar</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>Uma última olhada</translation>
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
        <translation>A pagar ao balcão</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>Para fazer isso, a loja guarda estas fotos e o seu endereço por pouco tempo e depois os apaga. Usamos o endereço apenas para este pedido. O local onde cada foto foi tirada e o número da câmera são removidos antes do envio.</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>Sim, concordo. Por favor, enviem minhas fotos.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>Enviar minhas fotos</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>Marque a caixa acima</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>Não escolher nenhuma</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>Escolher este dia</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>Muito obrigado!</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>%Ln foto chegou. O e‑mail com o seu link está a caminho de %1.</numerusform>
            <numerusform>%Ln fotos chegaram. O e‑mail com o seu link está a caminho de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>%Ln foto está segura conosco e sendo enviada. O e‑mail com o seu link vai para %1 assim que ela chegar.</numerusform>
            <numerusform>%Ln fotos estão seguras conosco e sendo enviadas. O e‑mail com o seu link vai para %1 assim que todas chegarem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Seu pedido</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>O seu pedido em código para a nossa equipa</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>Mostre este código no balcão para pagar e retirar suas impressões: %1.</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>Por favor, não esqueça o pen drive ou o cartão.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar agora</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>Para onde devemos enviá-las?</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>Enviamos um único e‑mail com um link para as suas fotos.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Endereço de e‑mail</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Quis dizer %1?</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Voltar</translation>
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
        <translation>A foto anterior</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>Escolhida</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>Escolher esta foto</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>A próxima foto</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>Mudar o idioma</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>Por favor, escolha o seu idioma</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>Por favor, escolha o seu idioma</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Quiosque de fotos</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>O pen drive ou o cartão saiu</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>Coloque-o de novo para continuar de onde estava. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>Para proteger a sua privacidade, logo vamos recomeçar.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sim, continuar</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>%Ln foto não pôde ser aceita: %1.</numerusform>
            <numerusform>%Ln fotos não puderam ser aceitas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>Talvez o pen drive ou o cartão tenha sido retirado cedo demais. Você pode colocá-lo de novo e enviar estas fotos mais uma vez.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>De momento não recebemos fotos do telemóvel</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Leia isto com o seu telemóvel</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>Use uma pen ou um cartão, ou pergunte à nossa equipa.</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>O telemóvel tem de estar no Wi-Fi da loja. Não precisa de aplicação nem de cabo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>%Ln foto recebida</numerusform>
            <numerusform>%Ln fotos recebidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>O seu telemóvel está ligado</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>À espera do seu telemóvel …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>%Ln foto a caminho</numerusform>
            <numerusform>%Ln fotos a caminho</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>Nem tudo pôde ser recebido; o seu telemóvel diz porquê.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Voltar</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Continuar com %Ln foto</numerusform>
            <numerusform>Continuar com %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>Envie pelo menos uma do seu telemóvel</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>Foto %1, escolhida</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>repetida</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>Ampliar a foto %1</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>Escolha suas fotos</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>Um pedido aceita até %Ln foto.</numerusform>
            <numerusform>Um pedido aceita até %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>%Ln foto encontrada até agora…</numerusform>
            <numerusform>%Ln fotos encontradas até agora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>Procurando suas fotos…</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>Toque em cada foto que gostaria de ter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln escolhida</numerusform>
            <numerusform>%Ln escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>Nenhuma escolhida</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>Não escolher nenhuma</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>Escolher todas</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>Não há fotos aqui. Por favor, volte e tente outro pen drive ou cartão.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Voltar</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Continuar com %Ln foto</numerusform>
            <numerusform>Continuar com %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>Escolha pelo menos uma</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>brilhante</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>mate</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>acetinado</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Arquivo vazio</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Não é uma foto</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>Um vídeo, não uma foto</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>Falta uma parte da imagem</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Imagem danificada</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>Grande demais para este quiosque</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>Esta não abre</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>Por favor, digite o seu endereço de e‑mail.</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>Falta o @, como em anna@example.com.</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>Antes do @ as letras vão sem acentos e sem ç: só de a a z.</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>Falta algo depois do @, por exemplo gmail.com.</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>Ainda não parece um endereço de e‑mail. Por favor, confira mais uma vez.</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>Estes arquivos não abrem</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>Não conseguimos ler o pen drive ou o cartão</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>Este quiosque está cheio no momento</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Desculpe, algo deu errado aqui</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>O seu pedido já tinha sido aceito: as suas fotos estão seguras conosco e serão enviadas. Pode levar o pen drive ou o cartão.</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>Nenhum dos arquivos escolhidos é uma foto completa. Nada foi enviado. Por favor, tente outras fotos ou fale conosco.</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>Talvez ele tenha sido retirado um pouco cedo. Nada foi enviado, e nada nele foi alterado. Por favor, coloque-o de novo e tente mais uma vez.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>Nada foi enviado, e as suas fotos continuam intactas no pen drive ou no cartão. Por favor, avise a nossa equipe; ela pode liberar espaço.</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>A culpa não foi sua. Nada foi enviado, e as suas fotos continuam intactas no pen drive ou no cartão. Por favor, tente de novo ou fale com a nossa equipe.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>Alterar a impressão %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>Sem impressão, só por e-mail</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>Pode parecer desfocada neste tamanho</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>Arraste a imagem para escolher o que é impresso.</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>Neste tamanho a impressão tem %1 pontos por polegada e pode parecer desfocada. Mais pequena fica mais nítida.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rodar</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Mais perto</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Mais largo</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>Margem branca</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>As suas impressões</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>Está prevista uma de cada. Toque numa imagem para mudar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>%Ln foto pode parecer desfocada neste tamanho, porque a imagem é pequena.</numerusform>
            <numerusform>%Ln fotos podem parecer desfocadas neste tamanho, porque as imagens são pequenas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Voltar</translation>
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
        <translation>Agora pode retirar o pen drive ou o cartão</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>Preparando suas fotos</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>As suas fotos já cá estão</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>As suas fotos estão seguras conosco. Não precisa esperar aqui.</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>Por favor, deixe o pen drive ou o cartão mais um momento.</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>Demora só um momento.</translation>
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
            <numerusform>de %Ln pronta</numerusform>
            <numerusform>de %Ln prontas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>Falta cerca de %Ln minuto para que todas sejam enviadas.</numerusform>
            <numerusform>Faltam cerca de %Ln minutos para que todas sejam enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>A internet está demorando a responder. Continuaremos sozinhos assim que ela responder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>%Ln foto não pôde ser enviada. A nossa equipe cuidará disso.</numerusform>
            <numerusform>%Ln fotos não puderam ser enviadas. A nossa equipe cuidará disso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Aguarde, por favor…</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>Onde estão suas fotos?</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>Conecte o pen drive ou o cartão</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>Toque nele para ver o que contém.</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>Nós só olhamos. Nada nele é alterado.</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>Pen drive ou cartão de memória</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>O meu telemóvel</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>Lendo um código, sem aplicação nem cabo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
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
        <translation>Mais</translation>
    </message>
</context>
</TS>
