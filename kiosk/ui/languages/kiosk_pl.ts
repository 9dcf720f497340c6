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
</TS>
