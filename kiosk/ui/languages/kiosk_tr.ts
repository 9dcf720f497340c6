<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>Aksanlı %1</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>Görevlilerimiz için: olay %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Başa dön</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>Fotoğraflarınız e‑postanıza gönderilir</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>Fotoğraflarınız, basılı ve e‑postayla</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>USB bellek veya hafıza kartı getirin, fotoğraflarınızı seçin, adresinizi yazın. Hepsi bu.</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>USB bellekten, hafıza kartından veya telefondan: fotoğraflarınızı seçin, adresinizi yazın. Hepsi bu.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Başlamak için dokunun</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Daha kolay görmek ve erişmek için</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>Yalnızca sizin için: sonraki kişi için eskisi gibi olur.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Daha büyük harfler</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Daha güçlü karşıtlık</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Her şey daha aşağıda</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>Hareket eden hiçbir şey yok</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>Daha kolay görmek ve erişmek için</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>Son bir bakış</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln fotoğraf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>Kasada ödenecek</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>Bunu sizin için yapabilmek üzere mağaza bu fotoğrafları ve adresinizi kısa bir süre saklar, sonra siler. Adresi yalnızca bu sipariş için kullanırız. Fotoğrafın çekildiği yer ve fotoğraf makinesinin numarası gönderilmeden önce çıkarılır.</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>Evet, kabul ediyorum. Lütfen fotoğraflarımı gönderin.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>Fotoğraflarımı gönder</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>Lütfen yukarıdaki kutuyu işaretleyin</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>Hiçbirini seçme</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>Bu günü seç</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>Teşekkür ederiz!</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>%Ln fotoğraf ulaştı. Bağlantınızı içeren e‑posta %1 adresine yola çıktı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>%Ln fotoğraf bizde güvende ve gönderiliyor. Hepsi ulaşınca bağlantınızı içeren e‑posta %1 adresine gidecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Siparişiniz</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>Siparişiniz, personelimiz için kod olarak</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>Ödemek ve baskılarınızı almak için bu kodu tezgâhta gösterin: %1.</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>Lütfen belleğinizi veya kartınızı unutmayın.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Şimdi bitir</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>Nereye gönderelim?</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>Size fotoğraflarınızın bağlantısını içeren tek bir e‑posta göndeririz.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E‑posta adresi</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 mi demek istediniz?</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Photo %1</source>
        <translation>Fotoğraf %1</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Önceki fotoğraf</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>Seçildi</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>Bu fotoğrafı seç</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Sonraki fotoğraf</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>Dili değiştir</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>Lütfen dilinizi seçin</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>Lütfen dilinizi seçin</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Fotoğraf kiosku</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>Belleğiniz veya kartınız çıktı</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>Kaldığınız yerden devam etmek için yeniden takın. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>Gizliliğinizi korumak için birazdan baştan başlayacağız.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Evet, devam</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>%Ln fotoğraf alınamadı: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>Belki USB bellek veya kart çok erken çıkarıldı. Yeniden takıp bunları bir kez daha gönderebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>Şu anda telefondan fotoğraf alınamıyor</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Bunu telefonunuzla tarayın</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>Lütfen bir bellek veya kart kullanın ya da personelimize sorun.</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>Telefonunuz mağazanın Wi-Fi ağında olmalı. Uygulama ve kablo gerekmez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>%Ln fotoğraf geldi</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>Telefonunuz bağlandı</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>Telefonunuz bekleniyor …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>%Ln fotoğraf daha geliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>Hepsi alınamadı; nedenini telefonunuz söylüyor.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Geri</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln fotoğrafla devam</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>Telefonunuzdan en az bir tane gönderin</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>Fotoğraf %1, seçildi</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Fotoğraf %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>kopya</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>Fotoğraf %1: büyüt</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>Fotoğraflarınızı seçin</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>Bir sipariş en çok %Ln fotoğraf alır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>Şimdiye dek %Ln fotoğraf bulundu…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>Fotoğraflar aranıyor…</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>İstediğiniz her fotoğrafa dokunun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln seçildi</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>Henüz seçilmedi</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>Hiçbirini seçme</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>Burada fotoğraf yok. Lütfen geri dönüp başka bir bellek veya kart deneyin.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Geri</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln fotoğrafla devam</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>En az bir fotoğraf seçin</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>parlak</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>mat</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>ipeksi</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Okunamadı</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Boş dosya</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Fotoğraf değil</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>Video, fotoğraf değil</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>Resmin bir kısmı eksik</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>Bozuk resim</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>Bu kiosk için çok büyük</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>Bu açılmıyor</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>Lütfen e‑posta adresinizi yazın.</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>@ işareti eksik; örneğin anna@example.com.</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>@ işaretinden önce harfler yalnızca a’dan z’ye olabilir; ç, ğ, ı, ö, ş ve ü olamaz.</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>@ işaretinden sonrası eksik; örneğin gmail.com.</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>Bu henüz bir e‑posta adresine benzemiyor. Lütfen bir kez daha bakın.</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>Bu dosyalar açılmıyor</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>Belleğinizi veya kartınızı okuyamadık</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>Bu kiosk şu anda dolu</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Üzgünüz, burada bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>Siparişiniz alınmıştı: fotoğraflarınız bizde güvende ve gönderilecek. Belleğinizi veya kartınızı alabilirsiniz.</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>Seçtiğiniz dosyaların hiçbiri tam bir fotoğraf değil. Hiçbir şey gönderilmedi. Lütfen başka fotoğraflar deneyin veya bize sorun.</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>Belki biraz erken çıkarıldı. Hiçbir şey gönderilmedi ve üzerinde hiçbir şey değiştirilmedi. Lütfen yeniden takıp tekrar deneyin.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>Hiçbir şey gönderilmedi; bellek veya kartınızdaki fotoğraflara dokunulmadı. Lütfen görevlilerimize haber verin; yer açabilirler.</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>Bu sizin hatanız değildi. Hiçbir şey gönderilmedi; bellek veya kartınızdaki fotoğraflara dokunulmadı. Lütfen tekrar deneyin veya görevlilerimize sorun.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>%1. baskıyı değiştir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>Baskı yok, yalnızca e-posta ile</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>Bu boyutta bulanık görünebilir</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>Neyin basılacağını seçmek için resmi sürükleyin.</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>Bu boyutta baskı inç başına %1 nokta içerir ve bulanık görünebilir. Daha küçüğü daha net görünür.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Döndür</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Daha yakın</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Daha geniş</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>Beyaz kenar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>Baskılarınız</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>Her birinden bir tane ayarlandı. Değiştirmek için bir resme dokunun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>%Ln fotoğraf küçük olduğu için bu boyutta bulanık görünebilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <comment>with the price</comment>
        <translation>Devam: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You may now remove your stick or card</source>
        <translation>Belleğinizi veya kartınızı artık çıkarabilirsiniz</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>Fotoğraflarınız hazırlanıyor</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>Fotoğraflarınız geldi</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>Fotoğraflarınız bizde güvende. Burada beklemeniz gerekmez.</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>Lütfen belleğinizi veya kartınızı bir süre daha takılı bırakın.</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>Bu yalnızca bir an sürer.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>gönderildi (toplam %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>hazır (toplam %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>Hepsinin gönderilmesine yaklaşık %Ln dakika kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>İnternet şu anda yavaş yanıt veriyor. Düzelir düzelmez kendiliğimizden devam ederiz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>%Ln fotoğraf gönderilemedi. Görevlilerimiz ilgilenecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Lütfen bekleyin…</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>Fotoğraflarınız nerede?</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>Lütfen belleğinizi veya kartınızı takın</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>İçindekileri görmek için dokunun.</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>Yalnızca bakarız. Üzerinde hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>USB bellek veya hafıza kartı</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Telefonum</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>Bir kod tarayarak, uygulama ve kablo olmadan</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Daha az</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha çok</translation>
    </message>
</context>
</TS>
