<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AccentRow</name>
    <message>
        <source>%1 with accents</source>
        <comment>a letter</comment>
        <translation>带符号的 %1</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>For our staff: incident %1</source>
        <translation>供工作人员查询：事件 %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>返回首页</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Your photos, sent to your email</source>
        <translation>您的照片，发送到您的邮箱</translation>
    </message>
    <message>
        <source>Your photos, printed and by email</source>
        <translation>您的照片，打印并发到邮箱</translation>
    </message>
    <message>
        <source>Bring a stick or a memory card, choose your photos, type your address. That is all.</source>
        <translation>带上 U 盘或存储卡，选好照片，输入邮箱地址，就这么简单。</translation>
    </message>
    <message>
        <source>From your stick, your memory card or your phone: choose your photos and type your address. That is all.</source>
        <translation>来自您的 U 盘、存储卡或手机：选好照片，输入邮箱地址，就这么简单。</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>触摸屏幕开始</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>更易看清、更易触及</translation>
    </message>
    <message>
        <source>For you alone: it is as before for the next person.</source>
        <translation>仅供您使用：下一位顾客看到的仍是原样。</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>更大的字</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>更强的对比</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>整体下移</translation>
    </message>
    <message>
        <source>Nothing that moves</source>
        <translation>没有动画</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Easier to see and to reach</source>
        <translation>更易看清、更易触及</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>One last look</source>
        <translation>最后确认一下</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2，%3</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>请到柜台付款</translation>
    </message>
    <message>
        <source>To do this for you, the shop keeps these photos and your address for a short time, then deletes them. We use the address for this order only. The place where a photo was taken and the camera&apos;s number are removed before sending.</source>
        <translation>为了给您提供这项服务，本店会短期保存这些照片和您的邮箱地址，之后即删除。邮箱地址只用于本次订单。发送前会去掉照片的拍摄地点和相机编号。</translation>
    </message>
    <message>
        <source>Yes, I agree. Please send my photos.</source>
        <translation>是的，我同意。请发送我的照片。</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send my photos</source>
        <translation>发送我的照片</translation>
    </message>
    <message>
        <source>Please tick the box above</source>
        <translation>请先勾选上面的方框</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Without a date</source>
        <comment>photos</comment>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>of this day&apos;s photos</comment>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Choose this day</source>
        <translation>选择这一天</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Thank you!</source>
        <translation>谢谢您！</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have arrived. The email with your link is on its way to %1.</source>
        <translation>
            <numerusform>%Ln 张照片已送达。带链接的邮件正在发往 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are safe with us and being sent. The email with your link goes to %1 as soon as all have arrived.</source>
        <translation>
            <numerusform>%Ln 张照片已安全保存在本店，正在发送。全部送达后，带链接的邮件会立即发往 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>您的订单</translation>
    </message>
    <message>
        <source>Your order as a code for our staff</source>
        <translation>您的订单码，供店员扫描</translation>
    </message>
    <message>
        <source>Show this code at the counter to pay and to get your prints: %1.</source>
        <comment>with the price</comment>
        <translation>请在柜台出示此代码，付款并领取照片：%1。</translation>
    </message>
    <message>
        <source>Please do not forget your stick or card.</source>
        <translation>请别忘了带走您的 U 盘或存储卡。</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>现在结束</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Where shall we send them?</source>
        <translation>照片要发到哪里？</translation>
    </message>
    <message>
        <source>We send you one email with a link to your photos.</source>
        <translation>我们只给您发一封邮件，里面有查看照片的链接。</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是想输入 %1 吗？</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>this photo</comment>
        <translation>已选</translation>
    </message>
    <message>
        <source>Choose this photo</source>
        <translation>选择这张照片</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the enlarged photo</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>下一张照片</translation>
    </message>
</context>
<context>
    <name>GlobeButton</name>
    <message>
        <source>Change the language</source>
        <translation>更换语言</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Please choose your language</source>
        <translation>请选择您的语言</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Please choose your language</source>
        <translation>请选择您的语言</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>照片自助机</translation>
    </message>
    <message>
        <source>Your stick or card has come out</source>
        <translation>您的 U 盘或存储卡已拔出</translation>
    </message>
    <message>
        <source>Put it back in to go on where you were. Nothing is lost.</source>
        <translation>请重新插上，即可从刚才的地方继续。什么都没有丢失。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>To protect your privacy we start over soon.</source>
        <translation>为保护您的隐私，我们即将重新开始。</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>是的，继续</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be taken: %1.</source>
        <translation>
            <numerusform>%Ln 张照片未能接收：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Perhaps your stick or card came out too early. You can put it back in and send these once more.</source>
        <translation>也许 U 盘或存储卡拔出得太早。您可以重新插上，再发送一次这些照片。</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No photos from phones just now</source>
        <translation>暂时无法接收手机照片</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>请用手机扫描此码</translation>
    </message>
    <message>
        <source>Please use a stick or a card, or ask our staff.</source>
        <translation>请使用 U 盘或存储卡，或询问店员。</translation>
    </message>
    <message>
        <source>Your phone must be in the shop&apos;s Wi-Fi. No app and no cable is needed.</source>
        <translation>您的手机需连接本店 Wi-Fi。无需应用，也无需数据线。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) here</source>
        <translation>
            <numerusform>已收到 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone is connected</source>
        <translation>您的手机已连接</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>正在等待您的手机…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) still coming</source>
        <translation>
            <numerusform>还有 %Ln 张照片正在传送</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be taken; your phone says why.</source>
        <translation>有些未能接收；手机上有说明。</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>继续（%Ln 张照片）</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at least one from your phone</source>
        <translation>请至少从手机发送一张</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Photo %1, chosen</source>
        <translation>照片 %1，已选</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Enlarge photo %1</source>
        <translation>放大照片 %1</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Choose your photos</source>
        <translation>请选择照片</translation>
    </message>
    <message numerus="yes">
        <source>One order takes up to %Ln photo(s).</source>
        <translation>
            <numerusform>一个订单最多可包含 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found so far …</source>
        <translation>
            <numerusform>目前找到 %Ln 张照片……</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos …</source>
        <translation>正在查找照片……</translation>
    </message>
    <message>
        <source>Touch each photo that you would like to have.</source>
        <translation>请触摸您想要的每张照片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>已选 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <comment>no photo</comment>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Choose none</source>
        <comment>no photo</comment>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Choose all</source>
        <comment>all photos</comment>
        <translation>全选</translation>
    </message>
    <message>
        <source>There are no photos here. Please go back and try another stick or card.</source>
        <translation>这里没有照片。请返回，换一个 U 盘或存储卡试试。</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln photo(s)</source>
        <translation>
            <numerusform>继续（%Ln 张照片）</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <comment>photo</comment>
        <translation>请至少选择一张</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>glossy</source>
        <translation>光面</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>哑光</translation>
    </message>
    <message>
        <source>lustre</source>
        <translation>绒面</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>不是照片</translation>
    </message>
    <message>
        <source>A video, not a photo</source>
        <translation>是视频，不是照片</translation>
    </message>
    <message>
        <source>Part of the picture is missing</source>
        <translation>图片有一部分缺失</translation>
    </message>
    <message>
        <source>Damaged picture</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>Too large for this kiosk</source>
        <translation>对本机来说太大</translation>
    </message>
    <message>
        <source>This one does not open</source>
        <translation>此文件打不开</translation>
    </message>
    <message>
        <source>Please type your email address.</source>
        <translation>请输入您的邮箱地址。</translation>
    </message>
    <message>
        <source>The @ is missing, as in anna@example.com.</source>
        <translation>缺少 @，例如 anna@example.com。</translation>
    </message>
    <message>
        <source>Letters before the @ can only be a to z, without accents.</source>
        <translation>@ 前面的字母只能是 a 到 z，不带符号。</translation>
    </message>
    <message>
        <source>Something is missing after the @, such as gmail.com.</source>
        <translation>@ 后面缺少内容，例如 gmail.com。</translation>
    </message>
    <message>
        <source>This does not look like an email address yet. Please check it once more.</source>
        <translation>这看起来还不像邮箱地址，请再检查一下。</translation>
    </message>
    <message>
        <source>These files do not open</source>
        <translation>这些文件打不开</translation>
    </message>
    <message>
        <source>We could not read your stick or card</source>
        <translation>我们无法读取您的 U 盘或存储卡</translation>
    </message>
    <message>
        <source>This kiosk is full just now</source>
        <translation>本机目前已满</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>抱歉，这里出了点问题</translation>
    </message>
    <message>
        <source>Your order was already taken: your photos are safe with us and will be sent. You may take your stick or card with you.</source>
        <translation>您的订单已被接收：您的照片在我们这里很安全，一定会发送。您可以取走 U 盘或存储卡。</translation>
    </message>
    <message>
        <source>None of the files that you chose is a whole photo. Nothing was sent. Please try other photos, or ask us.</source>
        <translation>您选择的文件中没有完整的照片，没有发送任何内容。请试试其他照片，或询问我们。</translation>
    </message>
    <message>
        <source>Perhaps it was taken out a little early. Nothing was sent, and nothing on it was changed. Please put it back in and try again.</source>
        <translation>也许拔出得早了一点。没有发送任何内容，里面的内容也没有任何改动。请重新插上再试一次。</translation>
    </message>
    <message>
        <source>Nothing was sent, and your photos are untouched on your stick or card. Please tell our staff; they can make room.</source>
        <translation>没有发送任何内容，您 U 盘或存储卡上的照片完好无损。请告诉我们的工作人员，他们可以腾出空间。</translation>
    </message>
    <message>
        <source>It was not your fault. Nothing was sent, and your photos are untouched on your stick or card. Please try again, or ask our staff.</source>
        <translation>这不是您的错。没有发送任何内容，您 U 盘或存储卡上的照片完好无损。请再试一次，或询问工作人员。</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Change print %1</source>
        <translation>更改照片 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No print, only by email</source>
        <translation>不冲印，仅通过电子邮件</translation>
    </message>
    <message>
        <source>May look soft at this size</source>
        <translation>此尺寸可能不够清晰</translation>
    </message>
</context>
<context>
    <name>PrintEditor</name>
    <message>
        <source>Drag the picture to choose what is printed.</source>
        <translation>拖动照片，选择要冲印的部分。</translation>
    </message>
    <message>
        <source>At this size the print has %1 dots per inch and may look soft. A smaller size looks sharper.</source>
        <translation>此尺寸下每英寸 %1 点，可能不够清晰。较小的尺寸更清晰。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>拉近</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>拉远</translation>
    </message>
    <message>
        <source>White border</source>
        <translation>白边</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Your prints</source>
        <translation>您的冲印</translation>
    </message>
    <message>
        <source>One of each is set. Touch a picture to change it.</source>
        <translation>每张默认冲印一份。触摸照片即可更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may look soft at this size, because the picture is small.</source>
        <translation>
            <numerusform>%Ln 张照片较小，此尺寸可能不够清晰。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <comment>with the price</comment>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You may now remove your stick or card</source>
        <translation>现在可以拔出您的 U 盘或存储卡了</translation>
    </message>
    <message>
        <source>Preparing your photos</source>
        <translation>正在准备您的照片</translation>
    </message>
    <message>
        <source>Your photos are here</source>
        <translation>您的照片已收到</translation>
    </message>
    <message>
        <source>Your photos are safe with us. You need not wait here.</source>
        <translation>您的照片在我们这里很安全，您不必在此等候。</translation>
    </message>
    <message>
        <source>Please leave your stick or card in for a moment.</source>
        <translation>请让 U 盘或存储卡再插一会儿。</translation>
    </message>
    <message>
        <source>This takes only a moment.</source>
        <translation>只需片刻。</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sent</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>张已发送，共 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ready</source>
        <comment>of so many photos</comment>
        <translation>
            <numerusform>张已就绪，共 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) more until all of them are sent.</source>
        <translation>
            <numerusform>大约还需 %Ln 分钟即可全部发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The internet is slow to answer just now. We go on by ourselves as soon as it does.</source>
        <translation>网络目前响应较慢，恢复后我们会自动继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be sent. Our staff will look after it.</source>
        <translation>
            <numerusform>%Ln 张照片未能发送，我们的工作人员会处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ends the order</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>请稍候……</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where are your photos?</source>
        <translation>您的照片在哪里？</translation>
    </message>
    <message>
        <source>Please plug in your stick or card</source>
        <translation>请插入您的 U 盘或存储卡</translation>
    </message>
    <message>
        <source>Touch it to see what is on it.</source>
        <translation>请触摸它，查看里面的内容。</translation>
    </message>
    <message>
        <source>We only look at it. Nothing on it is changed.</source>
        <translation>我们只查看，不会更改里面的任何内容。</translation>
    </message>
    <message>
        <source>Stick or memory card</source>
        <translation>U 盘或存储卡</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>我的手机</translation>
    </message>
    <message>
        <source>By scanning a code, without an app or a cable</source>
        <translation>扫码即可，无需应用和数据线</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
</context>
</TS>
