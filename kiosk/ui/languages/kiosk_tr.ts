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
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>Sunucu nerede?</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>Kurulumunun gösterdiği adres.</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>Sunucunun adresi</translation>
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
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>Hayır, böyle kalsın</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>Boyutlar ve fiyatlar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Boyut ekle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>Bir baskının fiyatı, %1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>Adı, iki kenarı ve en küçük birimle fiyatı: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>Önce düzeltilecek bir şey var</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>Bu makine denetleniyor</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>Kod henüz kullanılmadı: işaretli olanı düzeltin, sonra yeniden denetleyin.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Bir dakika, lütfen.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Şu an kapalıyız</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>Birazdan yeniden buradayız. Daha önce gönderilen fotoğraflar güvende ve yolda. Bir şeye ihtiyacınız olursa lütfen çalışanlarımıza sorun.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>Altı karakterlik kod</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>Bir kez ve birkaç dakika geçerlidir.</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>Sunucu bu kodu kabul etmiyor: yanlış yazılmış, kullanılmış ya da çok eski. Lütfen işletmeciden yenisini isteyin.</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Sil</translation>
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
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>“Yeniden bas” seçilen %Ln fotoğrafı alır.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>“Yeniden bas” tüm baskıları ya da dokunduğunuz fotoğrafları alır.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln fotoğraf</numerusform>
        </translation>
    </message>
    <message>
        <source>All prints of this order</source>
        <translation>Bu siparişin tüm baskıları</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Adresi düzelt</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>E-posta o zaman yenisine gider.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 mi demek istediniz?</translation>
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
    <message>
        <source>This kiosk is ready</source>
        <translation>Bu kiosk hazır</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>Adı %1, bağlı olduğu mağaza %2.</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>Hâlâ düzeltilecek:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
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
    <message>
        <source>Capital letter</source>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>Boşluk</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Gönderilmeyi bekleyen yok</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>%1 bekliyor, en eskisi %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln fotoğraf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 boş</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>Hat: saniyede %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>Son haber: %1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Bu kiosk</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>Şu an kapalıyız</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>Haber vermiyor. Açık mı, ağ kablosu takılı mı?</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Bu kiosk şu anda fotoğraf gönderemiyor. Burada güvendeler ve kendiliğinden gidecekler.</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>Saati %1 şaşmış.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Yazıcı %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>sorun yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln iş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>%Ln yaprak kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>Uygulamayı yeniden başlat</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Uygulamayı kapat</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>Uygulama yeniden başlatılsın mı?</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>Uygulama kapatılsın mı?</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>Ekran birkaç saniye karanlık kalır. Hiçbir sipariş kaybolmaz.</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>Biri yeniden başlatana kadar müşteriler burada kiosk bulamaz. O zamana kadar hiçbir şey gönderilmez ve basılmaz.</translation>
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
    <name>LetterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>given up without a word</source>
        <translation>bir şey demeden bırakıldı</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln deneme</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Geri gönder</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>What the backend gave up, after several tries. Sent back, it is tried again.</source>
        <translation>Sunucunun birkaç denemeden sonra bıraktıkları. Geri gönderilince yeniden denenir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>%Ln ileti kuyruğa geri döndü.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>Bunlardan fazlası olabilir.</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Takılan bir şey yok.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>Hepsini geri gönder</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>PIN kodunuz</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Personel numaranız</translation>
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
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>Bu kioskun adı ne?</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>Personel onu bu adla tanır.</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Bu kioskun adı</translation>
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
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln fotoğraf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln baskı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>Sunucu bu siparişi reddetti. Fotoğraflar bu kioskta güvende.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>%Ln fotoğraf bu hâliyle gönderilemiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>Bu kioskta: %1 / %2 gönderildi</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1, yaklaşık %2 kaldı</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln fotoğraf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln baskı</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>Bir kısmı buradan gönderilemiyor.</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>Bu kioskta: %1 / %2 gönderildi</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 / %2 ulaştı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>Basılacak %Ln fotoğraf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>OrderPhoto</name>
    <message>
        <source>Photo %1</source>
        <translation>Fotoğraf %1</translation>
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
        <translation>Yolda</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Sizi bekliyor</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Basılacak</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>Posta hizmeti bu adresi reddediyor. Doğru yazılmış mı?</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>E-posta geri geldi. Adres doğru mu?</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>Posta hizmeti e-postayı göndermedi.</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>Bu adrese e-posta gitmiyor, çünkü biri daha önce geri geldi.</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>Bir fotoğraf eksik ulaştı.</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>Bir baskı başarısız oldu.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Her gün</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>E-postayı yinele</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>Adresi düzelt</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>Baskıları yinele</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yeniden bas</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Siparişi iptal et</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Her şeyi sil</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>Fotoğraflar yeniden gönderiliyor.</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>E-posta bir kez daha gidiyor.</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>Adres düzeltildi, e-posta oraya gidiyor.</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>Baskılar yeniden kuyrukta.</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>Bir kez daha basılıyorlar.</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>Alındı olarak işaretlendi.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>Sipariş iptal edildi.</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>Sipariş siliniyor.</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>Neden bir kez daha?</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>Lütfen önce yazıcıya bakın</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>Bu sipariş iptal edilsin mi?</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>Bu sipariş kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>Bir yazıcı bu siparişin baskılarını aldı ve hâlâ basıyor olabilir. Yalnızca hiçbiri çıkmıyorsa yineleyin; yoksa iki kez çıkarlar.</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>Artık hiçbir şeyi basılmaz, gönderilmez. Fotoğraflar süreleri dolana dek kalır.</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>Fotoğraflar, baskılar ve adres gider ve kimse geri getiremez. Yalnızca müşteri isterse.</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>Müşteri Gönder’e dokundu</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>Sunucu siparişi biliyor</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>İlk fotoğraf yüklendi</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>Son fotoğraf yüklendi</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>İlk fotoğraf denetlendi</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>Bir fotoğraf eksik ulaştı</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>Tüm fotoğraflar orada</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>E-posta çıktı</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>E-posta reddedildi</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>E-posta gecikiyor</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>E-posta ulaştı</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>E-posta geri geldi</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>E-posta gönderilmedi</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>E-posta spam olarak işaretlendi</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>Bir kez daha basılacak</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>Yazıcıda</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Basıldı</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>Baskı başarısız oldu</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>E-posta bir kez daha istendi</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>Adres düzeltildi</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>Silme istendi</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>burada bekliyor</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>gönderiliyor</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gönderildi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>yolda</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>basılacak</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>yazıcıda</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>basıldı</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>baskı başarısız</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>baskı yok</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>Kod ya da adres ara</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>Bu kiosk şu anda fotoğraf gönderemiyor. Burada güvendeler ve kendiliğinden gidecekler.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Burada sipariş yok.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>Fişteki altı karakter ya da adresin tamamı.</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>Bu ne tam bir kod ne de tam bir adres.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
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
            <numerusform>Yazıcı bu baskıyı unuttu. %Ln yapraktan kaçı çıktı?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>Bu baskı başarısız oldu.</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Yazıcı %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>Bu kadarı çıktı</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yeniden bas</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Vazgeç</translation>
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
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>Burada sizi bekleyen baskı yok.</translation>
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
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>Herhangi bir yazıcı</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Yazıcı %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Olağan yap</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Listeden çıkar</translation>
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
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>Kaydedildi. Mağazanın her kiosku birkaç dakika içinde alır.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>Son değiştiren %1, %2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Hepsini geri al</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>Tüm kiosklar için kaydet</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>Bu bir ad, iki kenar ve bir fiyat değil.</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>Bu boyut zaten listede.</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Daha fazlası olamaz.</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>Bu bir gün ve iki saat değil.</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>Bu renkte beyaz yazı okunmaz.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>Bu dosya ne PNG ne de SVG.</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>Logo 128 KB’den büyük.</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>Böyle ayarlanamaz.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>Fotoğraf kiosku</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>Üzgünüz, burada bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>Hiçbir şey kaybolmadı. Lütfen yeniden başlayın; ne olduğu günlükte yazıyor.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>Bellek okunuyor</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>Bu belleği kullan</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>Bu bellekte kurulum için bir şey yok</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>Bu bellek kullanılamıyor</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>Bir USB bellek takın</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Bir dakika, lütfen.</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>%1 adresindeki sunucu için</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>Lütfen kurulum dosyasını yeniden yazdırın.</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>Kurulum dosyası ya da QR kodunun fotoğrafı ile</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>Lütfen adresi yazın.</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>Yolda kimse okuyamasın diye adres %1 ile başlamalıdır.</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>Bu henüz api.example.com gibi bir adrese benzemiyor.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk alanı</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>Sipariş günlüğü</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Anahtarlık</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Yazıcılar</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>Bu kiosku güncelleyin: sunucudan daha eski.</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>İşletmeciden sunucuyu güncellemesini isteyin: bu kiosktan daha eski.</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>Bu kioskun ayar dosyasını düzeltin.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Bu diskte yer açın.</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>Bu kullanıcıya, sağlam bir diskte, kioskun klasörüne yazma izni verin.</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>Bu makinede kiosk recover komutunu çalıştırın. Hiçbir fotoğraf kaybolmaz.</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>Sistemin anahtarlığını başlatın. Yoksa ayar dosyasında %1 yazabilir.</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>Sistemin anahtarlığının kilidini açın, en iyisi yeniden oturum açarak.</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>Bu makineyi yeniden başlatın: anahtarlığı çalışmıyor.</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>Adresi ve bu makinenin ağını denetleyin.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>Kabloyu, Wi-Fi’yi ve güvenlik duvarını denetleyin: orada yanıt veren yok.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>Adresi denetleyin. Doğruysa bu ağ şifreli bağlantıları açıyor, açmamalı.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>Bu makinenin tarihini ve saatini ayarlayın.</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>Bu makinenin proxy ayarını düzeltin.</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>Bu ağa giriş yapın ya da adresi denetleyin: orada başka bir şey yanıt veriyor.</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>İşletmeciye bu kioskun engellenip engellenmediğini sorun.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>Birkaç dakika sonra yeniden deneyin ya da işletmeciye sorun: sunucuda sorun var.</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>Yazıcıyı açın, kablosunu ya da ağını denetleyin.</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>Yazıcıya bakın: birini bekliyor.</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>Mağazanın sattığı kâğıdı takın.</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>Aşağıda yazana bakın.</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>Mağazanın görünüşü</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>Mağazanın adını girin</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Ad: %1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Logo yok</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo dosyası: %1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>Logo için en çok 128 KB’lik bir PNG ya da SVG içeren bir bellek takın ve bu sayfayı yeniden açın.</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>Mağazanın adı</translation>
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
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kiosklar</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Baskılar</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Takılanlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Bu, yöneticiler içindir.</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>Bunun için bağlantı gerekir, şu anda yok.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>%1 sn sonra kapanır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>Girdiğinizde bağlantı yoktu: yalnızca bu kioskun kuyruğunu görüyorsunuz. Kapatın ve bağlantı gelince yeniden girin.</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>Şu anda bağlantı yok: yalnızca bu kioskun kuyruğunu görüyorsunuz.</translation>
    </message>
</context>
<context>
    <name>StaffPhrases</name>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>No connection to the backend just now.</source>
        <translation>Şu anda sunucuya bağlantı yok.</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>Sunucuda şu anda sorun var. Lütfen birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>Numara ile PIN birbirine uymuyor.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>Çok fazla yanlış PIN. Lütfen daha sonra deneyin.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>Çok fazla yanlış PIN. Lütfen saat %1 olunca deneyin.</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>Bağlantı yok. Bağlantısız bu kiosk yalnızca son yedi günde doğru PIN ile girenleri tanır.</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>Oturumunuz bitti. Lütfen yeniden girin.</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>Bu, yöneticiler içindir.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>Sipariş bu arada değişti; bu artık yapılamaz.</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>Sunucuda bu sipariş yok.</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>Bu sipariş silindi.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>Bu arada ayarları başka biri değiştirdi. Sizin değişiklikleriniz şimdi yenilerin üzerinde duruyor: lütfen gözden geçirip yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>Sunucu bunu böyle kabul etmiyor.</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>Sunucu bu kiosku tanımıyor. Lütfen işletmeciye sorun.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>Bu kioskun kayıtları okunamıyor. Lütfen işletmeciye sorun.</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>Burada bir şey ters gitti; günlük ne olduğunu söyler.</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>Hasarlı baskı</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>Yanlış renkler</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Yanlış boyut</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>Daha fazlası isteniyor</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>Müşteri istiyor</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>İki kez sipariş edildi</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Ödenmedi</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>Yalnızca deneme</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>bu adres kimsede yok</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>posta kutusu dolu</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>posta hizmeti oraya göndermiyor</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>spam olarak işaretlendi</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>öteki sunucu reddetti</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>öteki sunucuda sorun var</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>gönderilemedi</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>eksik ulaştı</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>bu kâğıt yok</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>bundan baskı yapılamaz</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>yazıcı vazgeçti</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>yazıcıda iptal edildi</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>kâğıt yok</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>kâğıt sıkıştı</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>bir kapak açık</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>bir tepsi eksik</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>çıkış tepsisi dolu</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>mürekkep ya da şerit bitti</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>atık kutusu dolu</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>çok sıcak ya da çok soğuk</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>yanıt vermiyor</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>ekranına bakın</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>kâğıt azalıyor</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>mürekkep ya da şerit azalıyor</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>çıkış tepsisi neredeyse dolu</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>cihaz</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>sunucu</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>posta hizmeti</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>personel %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>Denetlenecek fotoğraflar</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>Gönderilecek e-postalar</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>Gönderilecek yeni bağlantılar</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>E-posta haberleri</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>Silinecek siparişler</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Okunamıyor.</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>Kayıtlar buna uymuyor. Lütfen işletmeciye söyleyin.</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>Her denemede yapılacak çok iş vardı.</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>Her denemede bir hizmet yanıt vermedi.</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>Her denemede başkası uğraşıyordu.</translation>
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
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photo %1</source>
        <translation>Fotoğraf %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/sn</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>Diller, süreler ve hat</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>Ekranın ilk konuştuğu dil</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>Müşterilerin seçebilecekleri</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>Dokunulmadan kaç saniye sonra müşteri unutulsun</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>Yükleme en çok: %1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>Mağaza açıkken en çok: %1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>Açılış saatleri</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Saat ekle</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>İngilizce harflerle günler ve iki saat, örneğin %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Bu kiosku kurun</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>Sunucunun adresi ve altı karakterlik bir kod gerekir. İkisini de işletmeci yapar.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>Buraya yaz</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>Bu ekrandaki tuşlarla</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>Masaüstüne</translation>
    </message>
</context>
</TS>
