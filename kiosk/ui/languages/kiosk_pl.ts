<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>%1 ze znakami</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>Gdzie jest serwer?</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>Jego adres, tak jak pokazała go instalacja.</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>Dla naszej obsługi: zdarzenie %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>Nie, zostaw</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>Państwa zdjęcia, wysłane na Państwa e‑mail</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>Państwa zdjęcia, wydrukowane i e‑mailem</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>Proszę przynieść pendrive lub kartę pamięci, wybrać zdjęcia i wpisać adres. To wszystko.</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>Z pendrive’a, karty pamięci lub telefonu: proszę wybrać zdjęcia i wpisać adres. To wszystko.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Dotknij, aby rozpocząć</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>Formaty i ceny</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Dodaj format</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>Cena odbitki, %1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>Nazwa, dwa boki i cena w najmniejszej monecie: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>Najpierw trzeba coś naprawić</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>Sprawdzanie tego urządzenia</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>Kod nie został jeszcze użyty: proszę naprawić to, co zaznaczone, i sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Chwileczkę.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Chwilowo nieczynne</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>Wkrótce wracamy. Zdjęcia wysłane wcześniej są bezpieczne i w drodze. W razie potrzeby prosimy zwrócić się do obsługi.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>Kod z sześciu znaków</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>Działa raz i tylko przez kilka minut.</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>Serwer nie przyjmuje tego kodu: jest błędnie wpisany, użyty lub za stary. Proszę poprosić właściciela o nowy.</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Łatwiej zobaczyć i dosięgnąć</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>Tylko dla Państwa: dla następnej osoby będzie jak przedtem.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Większe litery</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Silniejszy kontrast</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Wszystko niżej</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Nic, co się rusza</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Łatwiej zobaczyć i dosięgnąć</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>Jeszcze jedno spojrzenie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>Do zapłaty przy kasie</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>Aby to dla Państwa zrobić, sklep przechowuje te zdjęcia i adres przez krótki czas, a potem je usuwa. Adresu używamy tylko do tego zamówienia. Miejsce wykonania zdjęcia i numer aparatu są usuwane przed wysłaniem.</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>Tak, zgadzam się. Proszę wysłać moje zdjęcia.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>Wyślij moje zdjęcia</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>Proszę zaznaczyć pole powyżej</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>Nie wybieraj żadnego</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>Wybierz ten dzień</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>„Drukuj ponownie” bierze wybrane zdjęcie (%Ln).</numerusform>
            <numerusform>„Drukuj ponownie” bierze %Ln wybrane zdjęcia.</numerusform>
            <numerusform>„Drukuj ponownie” bierze %Ln wybranych zdjęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>„Drukuj ponownie” bierze wszystkie odbitki albo zdjęcia, których Państwo dotkną.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>All prints of this order</source>
        <translation>Wszystkie odbitki tego zamówienia</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Popraw adres</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>E-mail pójdzie wtedy na nowy.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Czy chodziło o %1?</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>Dziękujemy!</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>Zdjęcie dotarło. E‑mail z linkiem jest w drodze na adres %1.</numerusform>
            <numerusform>%Ln zdjęcia dotarły. E‑mail z linkiem jest w drodze na adres %1.</numerusform>
            <numerusform>%Ln zdjęć dotarło. E‑mail z linkiem jest w drodze na adres %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>Zdjęcie jest u nas bezpieczne i właśnie jest wysyłane. E‑mail z linkiem wyślemy na adres %1, gdy tylko dotrze.</numerusform>
            <numerusform>%Ln zdjęcia są u nas bezpieczne i właśnie są wysyłane. E‑mail z linkiem wyślemy na adres %1, gdy tylko dotrą wszystkie.</numerusform>
            <numerusform>%Ln zdjęć jest u nas bezpiecznych i właśnie jest wysyłanych. E‑mail z linkiem wyślemy na adres %1, gdy tylko dotrą wszystkie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Państwa zamówienie</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>Zamówienie jako kod dla naszej obsługi</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>Proszę pokazać ten kod przy ladzie, aby zapłacić i odebrać odbitki: %1.</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>Proszę nie zapomnieć pendrive’a ani karty.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Zakończ teraz</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>Ten kiosk jest gotowy</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>Nazywa się %1 i należy do sklepu %2.</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>To trzeba jeszcze naprawić:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>Dokąd mamy je wysłać?</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>Wyślemy jeden e‑mail z linkiem do zdjęć.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adres e‑mail</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Czy chodziło o %1?</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Photo %1</source>
        <translation>Zdjęcie %1</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Poprzednie zdjęcie</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>Wybrane</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>Wybierz to zdjęcie</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Następne zdjęcie</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>Zmień język</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Wielka litera</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>Spacja</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nic nie czeka na wysłanie</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>Czeka: %1, najdłużej od %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 wolne</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>Łącze: %1 na sekundę</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>Ostatni znak: %1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Ten kiosk</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Milczy</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>Chwilowo nieczynne</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>Nie odzywa się. Czy jest włączony i czy sieć jest podłączona?</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Ten kiosk nie może teraz wysyłać zdjęć. Są tu bezpieczne i pójdą same.</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>Zegar różni się o %1.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Drukarka %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>w porządku</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln zadanie</numerusform>
            <numerusform>%Ln zadania</numerusform>
            <numerusform>%Ln zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>został %Ln arkusz</numerusform>
            <numerusform>zostały %Ln arkusze</numerusform>
            <numerusform>zostało %Ln arkuszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>Uruchom aplikację ponownie</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Zamknij aplikację</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>Uruchomić aplikację ponownie?</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>Zamknąć aplikację?</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>Ekran będzie ciemny przez kilka sekund. Żadne zamówienie nie zginie.</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>Klienci nie znajdą tu kiosku, dopóki ktoś go znowu nie uruchomi. Do tego czasu nic nie jest wysyłane ani drukowane.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>Proszę wybrać język</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>Proszę wybrać język</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
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
        <translation>porzucone bez słowa</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln próba</numerusform>
            <numerusform>%Ln próby</numerusform>
            <numerusform>%Ln prób</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Odeślij</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>What the backend gave up, after several tries. Sent back, it is tried again.</source>
        <translation>To, co serwer porzucił po kilku próbach. Odesłane, zostanie spróbowane znowu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>%Ln wiadomość wróciła do kolejki.</numerusform>
            <numerusform>%Ln wiadomości wróciły do kolejki.</numerusform>
            <numerusform>%Ln wiadomości wróciło do kolejki.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>Może ich być więcej.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Nic nie utknęło.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>Odeślij wszystkie</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>Państwa PIN</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Państwa numer pracownika</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Kiosk fotograficzny</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>Pendrive lub karta wysunęły się</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>Proszę włożyć z powrotem, a wrócimy do tego samego miejsca. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Czy są tu Państwo jeszcze?</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>Dla ochrony Państwa prywatności zaraz zaczniemy od nowa.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Tak, dalej</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>Jak nazywa się ten kiosk?</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>Pod tą nazwą zna go personel.</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Nazwa tego kiosku</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>Nie udało się przyjąć %Ln zdjęcia: %1.</numerusform>
            <numerusform>Nie udało się przyjąć %Ln zdjęć: %1.</numerusform>
            <numerusform>Nie udało się przyjąć %Ln zdjęć: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>Być może pendrive lub kartę wyjęto za wcześnie. Można włożyć z powrotem i wysłać te zdjęcia jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln odbitka</numerusform>
            <numerusform>%Ln odbitki</numerusform>
            <numerusform>%Ln odbitek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>Serwer odrzucił to zamówienie. Zdjęcia są bezpieczne w tym kiosku.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>%Ln zdjęcia nie można tak wysłać.</numerusform>
            <numerusform>%Ln zdjęć nie można tak wysłać.</numerusform>
            <numerusform>%Ln zdjęć nie można tak wysłać.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>W tym kiosku: wysłano %1 z %2</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1, jeszcze około %2</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln odbitka</numerusform>
            <numerusform>%Ln odbitki</numerusform>
            <numerusform>%Ln odbitek</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>Części nie można stąd wysłać.</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>W tym kiosku: wysłano %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>Dotarło %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>%Ln zdjęcie do druku</numerusform>
            <numerusform>%Ln zdjęcia do druku</numerusform>
            <numerusform>%Ln zdjęć do druku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>OrderPhoto</name>
    <message>
        <source>Photo %1</source>
        <translation>Zdjęcie %1</translation>
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
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Czeka na Państwa</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Do druku</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>Usługa pocztowa odrzuca ten adres. Czy jest dobrze zapisany?</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>E-mail wrócił. Czy adres jest dobry?</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>Usługa pocztowa nie wysłała e-maila.</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>Na ten adres nic nie idzie, bo jeden e-mail już wrócił.</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>Zdjęcie nie dotarło w całości.</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>Odbitka się nie udała.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Każdy dzień</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>E-mail jeszcze raz</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Popraw adres</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>Ponów odbitki</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Wydane</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Anuluj zamówienie</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>Zdjęcia są wysyłane ponownie.</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>E-mail idzie jeszcze raz.</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>Adres jest poprawiony i e-mail tam idzie.</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>Odbitki są znowu w kolejce.</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>Zostaną wydrukowane jeszcze raz.</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>Zapisano jako odebrane.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>Zamówienie jest anulowane.</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>Zamówienie jest usuwane.</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>Dlaczego jeszcze raz?</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>Proszę najpierw zajrzeć do drukarki</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>Anulować to zamówienie?</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>Usunąć to zamówienie na zawsze?</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>Drukarka przyjęła odbitki z tego zamówienia i może je jeszcze wydrukować. Proszę ponowić tylko wtedy, gdy żadna nie wychodzi; inaczej wyjdą podwójnie.</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>Nic więcej nie będzie drukowane ani wysyłane. Zdjęcia zostaną, aż wygasną.</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>Zdjęcia, odbitki i adres znikną i nikt ich nie przywróci. Tylko na prośbę klienta.</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>Klient dotknął Wyślij</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>Serwer zna zamówienie</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>Pierwsze zdjęcie jest przesłane</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>Ostatnie zdjęcie jest przesłane</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>Pierwsze zdjęcie jest sprawdzone</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>Zdjęcie nie dotarło w całości</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>Wszystkie zdjęcia są na miejscu</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>E-mail wyszedł</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>E-mail odrzucono</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>E-mail się opóźnia</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>E-mail dotarł</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>E-mail wrócił</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>E-maila nie wysłano</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>E-mail oznaczono jako spam</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>Do druku jeszcze raz</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>W drukarce</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowane</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>Odbitka się nie udała</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>Poproszono o e-mail jeszcze raz</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>Adres poprawiono</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>Poproszono o usunięcie</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>czeka tutaj</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>jest wysyłane</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłane</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nie udało się</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>w drodze</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>do druku</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>w drukarce</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>wydrukowane</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>druk się nie udał</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>bez odbitki</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>Szukaj kodu lub adresu</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Ten kiosk nie może teraz wysyłać zdjęć. Są tu bezpieczne i pójdą same.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Nie ma tu zamówień.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>Sześć znaków z paragonu albo cały adres.</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>To nie jest cały kod ani cały adres.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>Teraz nie przyjmujemy zdjęć z telefonu</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Proszę zeskanować to telefonem</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>Proszę użyć pendrive’a lub karty albo zapytać obsługę.</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>Telefon musi być w sieci Wi-Fi sklepu. Nie trzeba aplikacji ani kabla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>Mamy %Ln zdjęcie</numerusform>
            <numerusform>Mamy %Ln zdjęcia</numerusform>
            <numerusform>Mamy %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>Telefon jest połączony</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>Czekamy na telefon …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>Jeszcze %Ln zdjęcie w drodze</numerusform>
            <numerusform>Jeszcze %Ln zdjęcia w drodze</numerusform>
            <numerusform>Jeszcze %Ln zdjęć w drodze</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>Nie wszystko udało się przyjąć; telefon mówi dlaczego.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Dalej: %Ln zdjęcie</numerusform>
            <numerusform>Dalej: %Ln zdjęcia</numerusform>
            <numerusform>Dalej: %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>Proszę wysłać co najmniej jedno z telefonu</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>Zdjęcie %1, wybrane</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Zdjęcie %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>duplikat</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>Powiększ zdjęcie %1</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>Proszę wybrać zdjęcia</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>Jedno zamówienie mieści najwyżej %Ln zdjęcie.</numerusform>
            <numerusform>Jedno zamówienie mieści najwyżej %Ln zdjęcia.</numerusform>
            <numerusform>Jedno zamówienie mieści najwyżej %Ln zdjęć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>Na razie znaleziono %Ln zdjęcie…</numerusform>
            <numerusform>Na razie znaleziono %Ln zdjęcia…</numerusform>
            <numerusform>Na razie znaleziono %Ln zdjęć…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>Szukamy zdjęć…</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>Proszę dotknąć każdego zdjęcia, które chcą Państwo mieć.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>Wybierz wszystkie</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>Nie ma tu zdjęć. Proszę wrócić i spróbować z innym pendrive’em lub inną kartą.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>Dalej: %Ln zdjęcie</numerusform>
            <numerusform>Dalej: %Ln zdjęcia</numerusform>
            <numerusform>Dalej: %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>Proszę wybrać choć jedno</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>błyszczący</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>matowy</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>satynowy</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nie można odczytać</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Pusty plik</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>To nie jest zdjęcie</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>Film, nie zdjęcie</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>Brakuje części obrazu</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Uszkodzony obraz</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>Za duże dla tego kiosku</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>Nie daje się otworzyć</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>Proszę wpisać adres e‑mail.</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>Brakuje znaku @, jak w anna@example.com.</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>Przed znakiem @ litery są bez polskich znaków: tylko od a do z.</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>Brakuje czegoś po znaku @, na przykład gmail.com.</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>To jeszcze nie wygląda na adres e‑mail. Proszę sprawdzić jeszcze raz.</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>Te pliki nie dają się otworzyć</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>Nie udało się odczytać pendrive’a lub karty</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>Ten kiosk jest w tej chwili pełny</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Przepraszamy, coś poszło tu nie tak</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>Zamówienie było już przyjęte: zdjęcia są u nas bezpieczne i zostaną wysłane. Pendrive lub kartę można zabrać.</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>Żaden z wybranych plików nie jest całym zdjęciem. Nic nie wysłano. Proszę spróbować z innymi zdjęciami albo zapytać nas.</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>Być może wyjęto ją trochę za wcześnie. Nic nie wysłano i nic na niej nie zmieniono. Proszę włożyć z powrotem i spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>Nic nie wysłano, a zdjęcia na pendrivie lub karcie są nietknięte. Proszę powiedzieć naszej obsłudze, która może zrobić miejsce.</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>To nie Państwa wina. Nic nie wysłano, a zdjęcia na pendrivie lub karcie są nietknięte. Proszę spróbować jeszcze raz albo zapytać naszą obsługę.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>Zmień odbitkę %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>Bez odbitki, tylko e-mailem</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>W tym formacie może być nieostre</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>Proszę przesunąć zdjęcie, aby wybrać, co będzie wydrukowane.</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>W tym formacie odbitka ma %1 punktów na cal i może być nieostra. Mniejsza będzie ostrzejsza.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Obróć</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Bliżej</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Szerzej</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>Biała ramka</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
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
            <numerusform>Drukarka zapomniała tę odbitkę. Czy arkusz (%Ln) wyszedł?</numerusform>
            <numerusform>Drukarka zapomniała tę odbitkę. Ile z %Ln arkuszy wyszło?</numerusform>
            <numerusform>Drukarka zapomniała tę odbitkę. Ile z %Ln arkuszy wyszło?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>Ta odbitka się nie udała.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Drukarka %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>Tyle wyszło</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Zrezygnuj</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>Odbitki</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>Ustawiono po jednej. Proszę dotknąć zdjęcia, aby to zmienić.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>%Ln zdjęcie może być w tym formacie nieostre, bo jest małe.</numerusform>
            <numerusform>%Ln zdjęcia mogą być w tym formacie nieostre, bo są małe.</numerusform>
            <numerusform>%Ln zdjęć może być w tym formacie nieostrych, bo są małe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <comment>with the price</comment>
        <translation>Dalej: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>Żadna odbitka tu na Państwa nie czeka.</translation>
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
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>Dowolna drukarka</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Drukarka %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Uczyń zwykłym</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Usuń z listy</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You may now remove your stick or card</source>
        <translation>Można już wyjąć pendrive lub kartę</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>Przygotowujemy zdjęcia</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>Zdjęcia już są</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>Zdjęcia są u nas bezpieczne. Nie trzeba tu czekać.</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>Proszę jeszcze przez chwilę nie wyjmować pendrive’a ani karty.</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>To potrwa tylko chwilę.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>z %Ln wysłano</numerusform>
            <numerusform>z %Ln wysłano</numerusform>
            <numerusform>z %Ln wysłano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>z %Ln gotowe</numerusform>
            <numerusform>z %Ln gotowe</numerusform>
            <numerusform>z %Ln gotowe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>Jeszcze około minuty do wysłania wszystkich.</numerusform>
            <numerusform>Jeszcze około %Ln minut do wysłania wszystkich.</numerusform>
            <numerusform>Jeszcze około %Ln minut do wysłania wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>Internet odpowiada teraz powoli. Gdy tylko ruszy, będziemy kontynuować sami.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>Nie udało się wysłać %Ln zdjęcia. Nasza obsługa się tym zajmie.</numerusform>
            <numerusform>Nie udało się wysłać %Ln zdjęć. Nasza obsługa się tym zajmie.</numerusform>
            <numerusform>Nie udało się wysłać %Ln zdjęć. Nasza obsługa się tym zajmie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Proszę czekać…</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>Zapisano. Każdy kiosk sklepu przejmie to w kilka minut.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>Ostatnia zmiana: %1, %2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Cofnij wszystko</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>Zapisz dla wszystkich kiosków</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>To nie są nazwa, dwa boki i cena.</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>Ten format już jest na liście.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Więcej być nie może.</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>To nie są dzień i dwie godziny.</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>Białego tekstu nie da się czytać na tym kolorze.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>Ten plik nie jest ani PNG, ani SVG.</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>Logo ma ponad 128 KB.</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>Tak nie można ustawić.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Kiosk fotograficzny</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Przepraszamy, coś poszło tu nie tak</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>Nic nie zginęło. Proszę zacząć od nowa; dziennik mówi, co się stało.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>Odczyt pamięci USB</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Użyj tej pamięci USB</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>Na tej pamięci nie ma nic do instalacji</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>Tej pamięci USB nie da się użyć</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>Proszę włożyć pamięć USB</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Chwileczkę.</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>Dla serwera %1</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>Proszę kazać zapisać plik instalacji od nowa.</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>Z plikiem instalacji lub zdjęciem jego kodu QR</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>Proszę wpisać adres.</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>Adres musi zaczynać się od %1, żeby nikt po drodze nie mógł czytać.</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>To jeszcze nie wygląda na adres, taki jak api.example.com.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>Dziennik zamówień</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Pęk kluczy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drukarki</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>Proszę zaktualizować ten kiosk: jest starszy niż serwer.</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>Proszę poprosić właściciela o aktualizację serwera: jest starszy niż ten kiosk.</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>Proszę poprawić plik ustawień tego kiosku.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Proszę zrobić miejsce na tym dysku.</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>Proszę pozwolić temu użytkownikowi pisać w folderze kiosku, na sprawnym dysku.</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>Proszę uruchomić kiosk recover na tym urządzeniu. Żadne zdjęcie nie zginie.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>Proszę uruchomić pęk kluczy systemu. Gdy go nie ma, w pliku ustawień może stać %1.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>Proszę odblokować pęk kluczy systemu, najlepiej logując się od nowa.</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>Proszę uruchomić to urządzenie ponownie: jego pęk kluczy nie działa.</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>Proszę sprawdzić adres i sieć tego urządzenia.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>Proszę sprawdzić kabel, Wi-Fi i zaporę: nic tam nie odpowiada.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>Proszę sprawdzić adres. Jeśli jest dobry, ta sieć otwiera szyfrowane połączenia, a nie powinna.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>Proszę ustawić datę i godzinę tego urządzenia.</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>Proszę poprawić proxy tego urządzenia.</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>Proszę zalogować się do tej sieci lub sprawdzić adres: odpowiada tam coś innego.</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>Proszę zapytać właściciela, czy ten kiosk został zablokowany.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>Proszę spróbować za kilka minut lub zapytać właściciela: serwer ma kłopoty.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>Proszę włączyć drukarkę i sprawdzić jej kabel lub sieć.</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>Proszę zajrzeć do drukarki: czeka na kogoś.</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>Proszę włożyć papier, który sklep sprzedaje.</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>Proszę przeczytać, co jest napisane poniżej.</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>Wygląd sklepu</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>Podaj nazwę sklepu</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nazwa: %1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Bez logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Plik logo: %1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>Aby dodać logo, proszę włożyć pamięć z plikiem PNG lub SVG do 128 KB i otworzyć tę stronę ponownie.</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>Nazwa sklepu</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>Gdzie są zdjęcia?</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>Proszę włożyć pendrive lub kartę</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>Proszę dotknąć, aby zobaczyć zawartość.</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>Tylko oglądamy. Niczego na nim nie zmieniamy.</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>Pendrive lub karta pamięci</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mój telefon</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>Po zeskanowaniu kodu, bez aplikacji i kabla</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kioski</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Odbitki</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Utknęło</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>To jest dla kierownictwa.</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>Do tego potrzebne jest połączenie, a teraz go nie ma.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Zamknie się za %1 s</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>Przy wejściu nie było połączenia: widać tylko kolejkę tego kiosku. Proszę zamknąć i wejść ponownie, gdy będzie.</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>Teraz nie ma połączenia: widać tylko kolejkę tego kiosku.</translation>
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
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 dni</translation>
    </message>
    <message>
        <source>No connection to the backend just now.</source>
        <translation>Teraz nie ma połączenia z serwerem.</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>Serwer ma teraz trudności. Proszę spróbować za chwilę.</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>Numer i PIN do siebie nie pasują.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>Za dużo błędnych PIN-ów. Proszę spróbować później.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>Za dużo błędnych PIN-ów. Proszę spróbować o %1.</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>Brak połączenia. Bez niego ten kiosk zna tylko tych, którzy weszli tu w ostatnich siedmiu dniach z właściwym PIN-em.</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>Sesja się skończyła. Proszę wejść ponownie.</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>To jest dla kierownictwa.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>Zamówienie się tymczasem zmieniło; tego już nie można zrobić.</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>Serwer nie ma tego zamówienia.</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>To zamówienie usunięto.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>Ktoś inny zmienił w międzyczasie ustawienia. Państwa zmiany są teraz naniesione na nowe: proszę je sprawdzić i zapisać ponownie.</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>Serwer tego tak nie przyjmuje.</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>Serwer nie zna tego kiosku. Proszę zapytać właściciela.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>Zapisów tego kiosku nie da się odczytać. Proszę zapytać właściciela.</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>Coś się tu nie udało; dziennik mówi co.</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>Uszkodzona odbitka</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>Złe kolory</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Zły format</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Zgubiona</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>Potrzeba więcej</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>Klient o to prosi</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Zamówione dwa razy</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Niezapłacone</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>Tylko próba</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>nikt nie ma tego adresu</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>skrzynka jest pełna</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>usługa pocztowa tam nie wysyła</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>oznaczony jako spam</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>drugi serwer go odrzucił</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>drugi serwer ma trudności</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>nie udało się wysłać</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>nie dotarło w całości</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>nie ma tego papieru</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>nie da się zrobić odbitki</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>drukarka zrezygnowała</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>anulowano przy drukarce</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>brak papieru</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>zacięty papier</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>otwarta pokrywa</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>brak podajnika</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>taca wyjściowa jest pełna</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>skończył się tusz lub taśma</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>pojemnik na odpady jest pełny</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>za gorąco lub za zimno</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>została zatrzymana</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>nie odpowiada</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>proszę spojrzeć na jej ekran</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>kończy się papier</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>kończy się tusz lub taśma</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>taca wyjściowa jest prawie pełna</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>urządzenie</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>serwer</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>usługa pocztowa</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>pracownik %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>Zdjęcia do sprawdzenia</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>E-maile do wysłania</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>Nowe linki do wysłania</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>Wieści o e-mailach</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>Zamówienia do usunięcia</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Nie da się odczytać.</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>Zapisy temu przeczą. Proszę powiedzieć właścicielowi.</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>Przy każdej próbie było za dużo do zrobienia.</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>Przy każdej próbie usługa nie odpowiadała.</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>Przy każdej próbie ktoś inny się tym zajmował.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photo %1</source>
        <translation>Zdjęcie %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>no limit</source>
        <translation>bez ograniczenia</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mb/s</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>Języki, czasy i łącze</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>Czym ekran mówi najpierw</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>Co klienci mogą wybrać</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>Sekundy bez dotyku, aż klient zostanie zapomniany</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>Przesyłanie najwyżej: %1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>Gdy sklep jest otwarty, najwyżej: %1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>Godziny otwarcia</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Dodaj godziny</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>Dni angielskimi literami i dwie godziny, np. %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Instalacja tego kiosku</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>Potrzebny jest adres serwera i kod z sześciu znaków. Oba robi właściciel.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>Wpisz tutaj</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>Klawiszami na tym ekranie</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>Do pulpitu</translation>
    </message>
</context>
</TS>
