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
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>Onde está o servidor?</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>O seu endereço, como a instalação o mostrou.</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>Endereço do servidor</translation>
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
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>Não, deixar assim</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>Tamanhos e preços</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Adicionar um tamanho</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>Preço de uma impressão, %1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>O nome, os dois lados e o preço na moeda mais pequena: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>Primeiro é preciso corrigir algo</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>A verificar esta máquina</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>O código ainda não foi usado: corrija o que está marcado e verifique de novo.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Um momento, por favor.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Fechado de momento</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>Voltamos em breve. As fotos já enviadas estão seguras e a caminho. Se precisar de alguma coisa, pergunte aos nossos funcionários.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>O código de seis caracteres</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>Vale uma só vez e por alguns minutos.</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>O servidor não aceita este código: está mal escrito, já usado ou é demasiado antigo. Peça um novo ao proprietário.</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Apagar</translation>
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
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>«Imprimir de novo» leva a foto escolhida (%Ln).</numerusform>
            <numerusform>«Imprimir de novo» leva as %Ln fotos escolhidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>«Imprimir de novo» leva todas as impressões, ou as fotos em que tocar.</translation>
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
        <translation>Todas as impressões deste pedido</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Corrigir o endereço</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>O e-mail vai então para o novo.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Quis dizer %1?</translation>
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
    <message>
        <source>This kiosk is ready</source>
        <translation>Este quiosque está pronto</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>Chama-se %1 e pertence à loja %2.</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>Ainda é preciso corrigir:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
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
    <message>
        <source>Capital letter</source>
        <translation>Maiúscula</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>Espaço</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Apagar</translation>
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
        <translation>Nada espera para ser enviado</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>%1 à espera, a mais antiga há %2</translation>
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
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>Linha: %1 por segundo</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>Último sinal: %1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosque</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Calado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>A funcionar</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>Fechado de momento</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>Não dá sinal. Está ligado, e a rede está ligada?</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Este quiosque não pode enviar fotos agora. Aqui estão seguras e seguem sozinhas.</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>O relógio está errado em %1.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Impressora %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>tudo bem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabalho</numerusform>
            <numerusform>%Ln trabalhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>resta %Ln folha</numerusform>
            <numerusform>restam %Ln folhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>Reiniciar a aplicação</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Fechar a aplicação</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>Reiniciar a aplicação?</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>Fechar a aplicação?</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>O ecrã fica escuro durante alguns segundos. Nenhuma encomenda se perde.</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>Os clientes não encontram aqui nenhum quiosque até que alguém o inicie de novo. Até lá, nada é enviado nem impresso.</translation>
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
    <name>LetterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>given up without a word</source>
        <translation>abandonado sem uma palavra</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
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
        <translation>O que o servidor abandonou após várias tentativas. Devolvido, é tentado de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>%Ln mensagem voltou à fila.</numerusform>
            <numerusform>%Ln mensagens voltaram à fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>Pode haver mais do que estas.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Nada está preso.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>Devolver todas</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>O seu PIN</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>O seu número de pessoal</translation>
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
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>Como se chama este quiosque?</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>Os funcionários conhecem-no por este nome.</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Nome deste quiosque</translation>
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
            <numerusform>%Ln impressão</numerusform>
            <numerusform>%Ln impressões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>O servidor recusou este pedido. As fotos estão seguras neste quiosque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>%Ln foto não pode ser enviada como está.</numerusform>
            <numerusform>%Ln fotos não podem ser enviadas como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>Neste quiosque: %1 de %2 enviadas</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1, faltam cerca de %2</translation>
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
            <numerusform>%Ln impressão</numerusform>
            <numerusform>%Ln impressões</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>Uma parte não pode ser enviada daqui.</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>Neste quiosque: %1 de %2 enviadas</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 de %2 chegaram</translation>
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
        <translation>Voltar</translation>
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
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de si</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Por imprimir</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Levantado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>O serviço de e-mail recusa este endereço. Está bem escrito?</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>O e-mail voltou. O endereço está certo?</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>O serviço de e-mail não enviou o e-mail.</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>Não vai e-mail para este endereço, porque um já voltou.</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>Uma foto não chegou inteira.</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>Uma impressão falhou.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Repetir o e-mail</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Corrigir o endereço</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>Repetir as impressões</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar o pedido</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>As fotos são enviadas de novo.</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>O e-mail segue outra vez.</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>O endereço está corrigido, e o e-mail vai para lá.</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>As impressões estão de novo na fila.</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>Saem outra vez em papel.</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>Marcado como levantado.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>O pedido está cancelado.</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>O pedido está a ser apagado.</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>Porquê outra vez?</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>Veja primeiro na impressora</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>Cancelar este pedido?</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>Apagar este pedido para sempre?</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>Uma impressora recebeu impressões desta encomenda e talvez ainda as imprima. Repita só se não sair nenhuma; caso contrário, saem duas vezes.</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>Nada mais dele é impresso nem enviado. As fotos ficam até expirarem.</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>Fotos, impressões e endereço vão-se, e ninguém os pode trazer de volta. Só se o cliente o pedir.</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>O cliente tocou em Enviar</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>O servidor conhece o pedido</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>A primeira foto está carregada</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>A última foto está carregada</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>A primeira foto está verificada</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>Uma foto não chegou inteira</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>Todas as fotos estão lá</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>O e-mail saiu</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>O e-mail foi recusado</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>O e-mail está atrasado</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>O e-mail chegou</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>O e-mail voltou</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>O e-mail não foi enviado</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>O e-mail foi marcado como spam</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>Por imprimir outra vez</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>Na impressora</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impressa</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>A impressão falhou</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>O e-mail foi pedido outra vez</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>O endereço foi corrigido</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>Foi pedido que se apague</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>espera aqui</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>a ser enviada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>por imprimir</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>na impressora</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impressa</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>impressão falhada</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>sem impressão</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>Procurar código ou endereço</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Este quiosque não pode enviar fotos agora. Aqui estão seguras e seguem sozinhas.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Não há pedidos aqui.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>Os seis caracteres do recibo, ou o endereço inteiro.</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>Não é um código inteiro nem um endereço inteiro.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
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
            <numerusform>A impressora esqueceu esta impressão. A folha (%Ln) saiu?</numerusform>
            <numerusform>A impressora esqueceu esta impressão. Quantas das %Ln folhas saíram?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>Esta impressão falhou.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Impressora %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>Saíram tantas</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Desistir</translation>
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
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>Nenhuma impressão espera por si aqui.</translation>
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
        <translation>O habitual</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>Qualquer impressora</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Impressora %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Torná-lo o habitual</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
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
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>Guardado. Cada quiosque da loja aceita-o em alguns minutos.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>Última alteração de %1, %2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Desfazer tudo</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>Guardar para todos os quiosques</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>Não são um nome, dois lados e um preço.</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>Este tamanho já está na lista.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Não pode haver mais.</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>Não são um dia e duas horas.</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>Texto branco não se lê nesta cor.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>Este ficheiro não é PNG nem SVG.</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>O logótipo passa de 128 KB.</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>Assim não se pode definir.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Quiosque de fotos</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Desculpe, algo deu errado aqui</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>Nada se perdeu. Comece de novo, por favor; o registo diz o que aconteceu.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>A ler a pen</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Usar esta pen</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>Nada para a instalação nesta pen</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>Esta pen não serve</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>Insira uma pen</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Um momento, por favor.</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>Para o servidor %1</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>Peça que o ficheiro de instalação seja escrito de novo.</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>Com o ficheiro de instalação ou uma foto do seu código QR</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>Escreva o endereço, por favor.</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>O endereço tem de começar por %1, para que ninguém possa ler pelo caminho.</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>Isto ainda não parece um endereço, como api.example.com.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>Diário de encomendas</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Porta-chaves</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impressoras</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>Atualize este quiosque: é mais antigo do que o servidor.</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>Peça ao proprietário que atualize o servidor: é mais antigo do que este quiosque.</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>Corrija o ficheiro de definições deste quiosque.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Arranje espaço neste disco.</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>Permita a este utilizador escrever na pasta do quiosque, num disco em bom estado.</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>Execute kiosk recover nesta máquina. Nenhuma foto se perde.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>Inicie o porta-chaves do sistema. Se não houver, o ficheiro de definições pode dizer %1.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>Desbloqueie o porta-chaves do sistema, de preferência iniciando sessão de novo.</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>Reinicie esta máquina: o seu porta-chaves não funciona.</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>Verifique o endereço e a rede desta máquina.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>Verifique o cabo, o Wi-Fi e a firewall: ali nada responde.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>Verifique o endereço. Se estiver certo, esta rede abre as ligações cifradas e não o deve fazer.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>Acerte a data e a hora desta máquina.</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>Corrija o proxy desta máquina.</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>Inicie sessão nesta rede ou verifique o endereço: ali responde outra coisa.</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>Pergunte ao proprietário se este quiosque foi bloqueado.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>Tente daqui a alguns minutos ou pergunte ao proprietário: o servidor tem problemas.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>Ligue a impressora e verifique o cabo ou a rede.</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>Veja a impressora: está à espera de alguém.</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>Ponha o papel que a loja vende.</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>Veja o que está escrito em baixo.</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>O aspeto da loja</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>Dar o nome da loja</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sem logótipo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logótipo: %1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>Para um logótipo insira uma pen com um PNG ou SVG até 128 KB e abra esta página de novo.</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>O nome da loja</translation>
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
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Quiosques</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impressões</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Preso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Isto é para responsáveis.</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>Isto precisa da ligação, e agora não há.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Fecha em %1 s</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>Não havia ligação quando entrou: vê só a fila deste quiosque. Feche e entre de novo quando houver.</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>Agora não há ligação: vê só a fila deste quiosque.</translation>
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
        <translation>Agora não há ligação ao servidor.</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>O servidor tem dificuldades agora. Tente de novo dentro de momentos.</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>O número e o PIN não correspondem.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>Demasiados PIN errados. Tente mais tarde.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>Demasiados PIN errados. Tente de novo às %1.</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>Sem ligação. Sem ela este quiosque só conhece quem entrou aqui nos últimos sete dias, com o PIN certo.</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>A sua sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Isto é para responsáveis.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>O pedido mudou entretanto; já não é possível.</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>O servidor não tem este pedido.</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>Este pedido foi apagado.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>Entretanto, outra pessoa alterou as definições. As suas alterações estão agora por cima das novas: verifique-as e guarde outra vez.</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>O servidor não aceita isto assim.</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>O servidor não conhece este quiosque. Pergunte ao proprietário.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>Os registos deste quiosque não se podem ler. Pergunte ao proprietário.</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>Algo correu mal aqui; o registo diz o quê.</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>Impressão danificada</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>Cores erradas</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Tamanho errado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>Querem-se mais</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>O cliente pede</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Pedido duas vezes</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Não pago</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>Só um teste</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>ninguém tem este endereço</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>a caixa está cheia</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>o serviço de e-mail não envia para lá</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>marcado como spam</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>o outro servidor recusou-o</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>o outro servidor tem dificuldades</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>não pôde ser enviada</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>não chegou inteira</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>este papel não está lá</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>não dá para imprimir</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>a impressora desistiu</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>cancelada na impressora</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>sem papel</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>papel encravado</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>uma tampa está aberta</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>falta um tabuleiro</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>o tabuleiro de saída está cheio</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>acabou a tinta ou a fita</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>o depósito de resíduos está cheio</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>demasiado quente ou fria</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>foi parada</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>veja o visor dela</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>há pouco papel</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>há pouca tinta ou fita</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>o tabuleiro de saída está quase cheio</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>quiosque</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>serviço de e-mail</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>pessoal %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>Fotos por verificar</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>E-mails por enviar</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>Novas ligações por enviar</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>Notícias dos e-mails</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>Pedidos por apagar</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Não se pode ler.</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>Os registos contradizem-no. Diga-o ao proprietário.</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>Havia demasiado a fazer em cada tentativa.</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>Um serviço não respondeu em cada tentativa.</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>Outro estava a tratar disso em cada tentativa.</translation>
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
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Voltar</translation>
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
        <translation>sem limite</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>Línguas, tempos e linha</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>O que o ecrã fala primeiro</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>O que os clientes podem escolher</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>Segundos sem toque até um cliente ser esquecido</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>Envios, no máximo: %1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>Com a loja aberta, no máximo: %1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>Horário de abertura</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Adicionar horário</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>Dias em letras inglesas e duas horas, como %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Instalar este quiosque</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>Precisa do endereço do servidor e de um código de seis caracteres. O proprietário faz ambos.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>Escrever aqui</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>Com as teclas deste ecrã</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>Para o ambiente de trabalho</translation>
    </message>
</context>
</TS>
