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
    <name>Address</name>
    <message>
        <source>Where is the backend?</source>
        <translation>服务器在哪里？</translation>
    </message>
    <message>
        <source>Its address, as its deployment printed it.</source>
        <translation>安装服务器时显示的地址。</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <translation>服务器地址</translation>
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
    <name>Ask</name>
    <message>
        <source>No, leave it</source>
        <translation>不，保持原样</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Sizes and prices</source>
        <translation>尺寸和价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>添加尺寸</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>相纸</translation>
    </message>
    <message>
        <source>Price of one print, %1</source>
        <translation>单张价格，%1</translation>
    </message>
    <message>
        <source>Its name, its two sides, and the price in the smallest coin: %1</source>
        <translation>名称、两边长度和最小货币单位的价格：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Something is to be mended first</source>
        <translation>请先处理下面的问题</translation>
    </message>
    <message>
        <source>Checking this machine</source>
        <translation>正在检查本机</translation>
    </message>
    <message>
        <source>The code is not used yet: mend what is marked, then check again.</source>
        <translation>代码尚未使用：请先处理标出的问题，再检查一次。</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Closed for the moment</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>We will be back soon. Photos that were sent before are safe and on their way. Please ask our staff if you need anything.</source>
        <translation>我们很快回来。之前发送的照片已妥善保存，正在送出。如有需要，请咨询我们的店员。</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>The code of six characters</source>
        <translation>六位代码</translation>
    </message>
    <message>
        <source>It is good once, and for some minutes.</source>
        <translation>只能使用一次，几分钟内有效。</translation>
    </message>
    <message>
        <source>The backend does not take this code: it is mistyped, used or too old. Please ask the owner for a new one.</source>
        <translation>服务器不接受此代码：输错、已用过或已过期。请向店主要一个新的。</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>删除</translation>
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
    <name>Deeds</name>
    <message numerus="yes">
        <source>“Print again” takes the %Ln chosen photo(s).</source>
        <translation>
            <numerusform>“重新冲印”将包括所选的 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Print again” takes all prints, or the photos that you touch.</source>
        <translation>“重新冲印”将包括全部照片，或您点选的照片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>All prints of this order</source>
        <translation>此订单的全部冲印</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>更正地址</translation>
    </message>
    <message>
        <source>The mail then goes to the new one.</source>
        <translation>邮件将发往新地址。</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是想输入 %1 吗？</translation>
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
    <message>
        <source>This kiosk is ready</source>
        <translation>本机已就绪</translation>
    </message>
    <message>
        <source>It is called %1 and belongs to the shop %2.</source>
        <translation>名称为 %1，属于店铺 %2。</translation>
    </message>
    <message>
        <source>This is still to be mended:</source>
        <translation>还需要处理：</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
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
    <message>
        <source>Capital letter</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between two words</comment>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <comment>the key that takes the last letter back</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>没有等待发送的照片</translation>
    </message>
    <message>
        <source>%1 waiting, the oldest for %2</source>
        <translation>%1等待中，最久已等 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Line: %1 in a second</source>
        <translation>线路：每秒 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>最近一次：%1</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Closed for the moment</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>It has not been heard. Is it switched on, and is its network plugged in?</source>
        <translation>没有收到它的消息。是否已开机，网线是否插好？</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>本机目前无法发送照片。照片在这里很安全，会自动发送。</translation>
    </message>
    <message>
        <source>Its clock is off by %1.</source>
        <translation>它的时钟相差 %1。</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>打印机 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 张纸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KiosksView</name>
    <message>
        <source>Restart the app</source>
        <translation>重新启动应用</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>关闭应用</translation>
    </message>
    <message>
        <source>Restart the app?</source>
        <translation>要重新启动应用吗？</translation>
    </message>
    <message>
        <source>Close the app?</source>
        <translation>要关闭应用吗？</translation>
    </message>
    <message>
        <source>The screen is dark for some seconds. No order is lost.</source>
        <translation>屏幕会黑几秒钟。订单不会丢失。</translation>
    </message>
    <message>
        <source>Customers find no kiosk here until somebody starts it again. Until then nothing is sent or printed.</source>
        <translation>在有人重新启动之前，顾客在这里无法使用本机。在此期间不会发送或打印任何内容。</translation>
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
    <name>LetterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>given up without a word</source>
        <translation>未说明原因而放弃</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>已试 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>送回</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>What the backend gave up, after several tries. Sent back, it is tried again.</source>
        <translation>服务器多次尝试后放弃的内容。送回后将重新尝试。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) went back into the queue.</source>
        <translation>
            <numerusform>%Ln 条消息已送回队列。</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than these.</source>
        <translation>可能不止这些。</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>没有卡住的内容。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Send all of them back</source>
        <translation>全部送回</translation>
    </message>
</context>
<context>
    <name>LogIn</name>
    <message>
        <source>Your PIN</source>
        <translation>您的 PIN 码</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>您的员工编号</translation>
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
    <name>Name</name>
    <message>
        <source>What is this kiosk called?</source>
        <translation>本机叫什么名字？</translation>
    </message>
    <message>
        <source>Staff know it by this name.</source>
        <translation>店员用这个名字认它。</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>本机名称</translation>
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
    <name>OrderHead</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln 张冲印</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The backend refused this order. Its photos are safe at this kiosk.</source>
        <translation>服务器拒绝了此订单。照片在本机很安全。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be sent from this kiosk as they are.</source>
        <translation>
            <numerusform>%Ln 张照片无法照原样发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>本机：已发送 %1/%2</translation>
    </message>
    <message>
        <source>%1, some %2 left</source>
        <comment>what is sent, and how long the rest takes</comment>
        <translation>%1，大约还需 %2</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s)</source>
        <translation>
            <numerusform>%Ln 张冲印</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it can&apos;t be sent from this kiosk.</source>
        <translation>部分照片无法从本机发送。</translation>
    </message>
    <message>
        <source>At this kiosk: %1 of %2 sent</source>
        <translation>本机：已发送 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>已到达 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) to print</source>
        <translation>
            <numerusform>待冲印 %Ln 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>OrderPhoto</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2，%3</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>On its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>待冲印</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>an order to be handed over</comment>
        <translation>可取</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已取走</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The mail service refuses this address. Is it typed right?</source>
        <translation>邮件服务拒绝此地址。地址写对了吗？</translation>
    </message>
    <message>
        <source>The mail came back. Is the address right?</source>
        <translation>邮件被退回。地址正确吗？</translation>
    </message>
    <message>
        <source>The mail service did not send the mail.</source>
        <translation>邮件服务没有发出邮件。</translation>
    </message>
    <message>
        <source>No mail goes to this address, since one came back before.</source>
        <translation>不向此地址发邮件，因为之前有一封被退回。</translation>
    </message>
    <message>
        <source>A photo did not arrive whole.</source>
        <translation>有一张照片未完整到达。</translation>
    </message>
    <message>
        <source>A print failed.</source>
        <translation>有一张冲印失败。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>再发邮件</translation>
    </message>
    <message>
        <source>Mend the address</source>
        <translation>更正地址</translation>
    </message>
    <message>
        <source>Retry the prints</source>
        <translation>重试冲印</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新冲印</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>The photos are sent again.</source>
        <translation>照片正在重新发送。</translation>
    </message>
    <message>
        <source>The mail goes out once more.</source>
        <translation>邮件将再发一次。</translation>
    </message>
    <message>
        <source>The address is mended, and the mail goes there.</source>
        <translation>地址已更正，邮件将发往那里。</translation>
    </message>
    <message>
        <source>The prints are in the queue again.</source>
        <translation>冲印已重新排队。</translation>
    </message>
    <message>
        <source>They come on paper once more.</source>
        <translation>将再次冲印。</translation>
    </message>
    <message>
        <source>Marked as collected.</source>
        <translation>已标为取走。</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>订单已取消。</translation>
    </message>
    <message>
        <source>The order is being erased.</source>
        <translation>订单正在清除。</translation>
    </message>
    <message>
        <source>Why once more?</source>
        <translation>为什么要重印？</translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation>请先查看打印机</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>取消此订单？</translation>
    </message>
    <message>
        <source>Erase this order for good?</source>
        <translation>永久清除此订单？</translation>
    </message>
    <message>
        <source>A printer has taken prints of this order and may still print them. Retry only if none of them comes out, or they come twice.</source>
        <translation>打印机已接收此订单的照片，可能仍会打印。只有在没有照片打印出来时才重试，否则会打印两次。</translation>
    </message>
    <message>
        <source>Nothing more of it is printed or mailed. The photos stay until they expire.</source>
        <translation>不再冲印，也不再发邮件。照片保留到过期为止。</translation>
    </message>
    <message>
        <source>Photos, prints and address go, and nobody can bring them back. Only where the customer asks for it.</source>
        <translation>照片、冲印和地址都将消失，无人能够恢复。仅在顾客要求时使用。</translation>
    </message>
    <message>
        <source>The customer pressed Send</source>
        <translation>顾客点了发送</translation>
    </message>
    <message>
        <source>The order is known to the backend</source>
        <translation>服务器已收到订单</translation>
    </message>
    <message>
        <source>The first photo is uploaded</source>
        <translation>第一张照片已上传</translation>
    </message>
    <message>
        <source>The last photo is uploaded</source>
        <translation>最后一张照片已上传</translation>
    </message>
    <message>
        <source>The first photo is checked</source>
        <translation>第一张照片已检查</translation>
    </message>
    <message>
        <source>A photo did not arrive whole</source>
        <translation>有一张照片未完整到达</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>所有照片已到齐</translation>
    </message>
    <message>
        <source>The mail went out</source>
        <translation>邮件已发出</translation>
    </message>
    <message>
        <source>The mail was refused</source>
        <translation>邮件被拒绝</translation>
    </message>
    <message>
        <source>The mail is delayed</source>
        <translation>邮件延迟</translation>
    </message>
    <message>
        <source>The mail arrived</source>
        <translation>邮件已送达</translation>
    </message>
    <message>
        <source>The mail came back</source>
        <translation>邮件被退回</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>邮件未发出</translation>
    </message>
    <message>
        <source>The mail was marked as spam</source>
        <translation>邮件被标为垃圾邮件</translation>
    </message>
    <message>
        <source>To be printed once more</source>
        <translation>将再次冲印</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>在打印机上</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已冲印</translation>
    </message>
    <message>
        <source>The print failed</source>
        <translation>冲印失败</translation>
    </message>
    <message>
        <source>The mail was asked for once more</source>
        <translation>要求再发邮件</translation>
    </message>
    <message>
        <source>The address was mended</source>
        <translation>地址已更正</translation>
    </message>
    <message>
        <source>The erasure was asked for</source>
        <translation>要求清除</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>在此等待</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>待冲印</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>在打印机上</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已冲印</translation>
    </message>
    <message>
        <source>print failed</source>
        <translation>冲印失败</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>不冲印</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Search by code or address</source>
        <translation>按编号或地址查找</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders of every state</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t send photos just now. They are safe here, and go by themselves.</source>
        <translation>本机目前无法发送照片。照片在这里很安全，会自动发送。</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>这里没有订单。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>The six characters of the receipt, or the whole address.</source>
        <translation>收据上的六个字符，或完整地址。</translation>
    </message>
    <message>
        <source>This is neither a whole code nor a whole address.</source>
        <translation>这既不是完整编号，也不是完整地址。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
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
    <name>PrintJob</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>copies, size, finish</comment>
        <translation>%1 × %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>The printer forgot this print. How many of its %Ln sheet(s) came out?</source>
        <translation>
            <numerusform>打印机已不记得这次冲印。%Ln 张纸中出来了几张？</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This print failed.</source>
        <translation>这次冲印失败了。</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>打印机 %1</translation>
    </message>
    <message>
        <source>So many came out</source>
        <translation>出来了这么多</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新冲印</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
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
    <name>PrintsView</name>
    <message>
        <source>No print waits for you here.</source>
        <translation>这里没有等您处理的冲印。</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>任意打印机</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>打印机 %1</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>设为常用</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
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
    <name>SettingsView</name>
    <message>
        <source>Saved. Each kiosk of the shop takes it within some minutes.</source>
        <translation>已保存。店内每台机器将在几分钟内采用。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a number of staff, and when</comment>
        <translation>上次更改：%1，%2</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>全部撤销</translation>
    </message>
    <message>
        <source>Save for all kiosks</source>
        <translation>为所有机器保存</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>This is not a name, two sides and a price.</source>
        <translation>这不是名称、两边长度和价格。</translation>
    </message>
    <message>
        <source>This size is on the list already.</source>
        <translation>此尺寸已在列表中。</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>已达到上限。</translation>
    </message>
    <message>
        <source>This is not a day and two times.</source>
        <translation>这不是日期和两个时间。</translation>
    </message>
    <message>
        <source>White words can&apos;t be read on this colour.</source>
        <translation>此颜色上看不清白色文字。</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor an SVG.</source>
        <translation>此文件既不是 PNG 也不是 SVG。</translation>
    </message>
    <message>
        <source>The logo has more than 128 KB.</source>
        <translation>标志超过 128 KB。</translation>
    </message>
    <message>
        <source>This can&apos;t be set so.</source>
        <translation>不能这样设置。</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Photo Kiosk</source>
        <translation>照片自助机</translation>
    </message>
    <message>
        <source>Sorry, something went wrong here</source>
        <translation>抱歉，这里出了点问题</translation>
    </message>
    <message>
        <source>Nothing is lost. Please begin again; the log tells what happened.</source>
        <translation>什么都没有丢失。请重新开始；日志里写着发生了什么。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>SetupPhrases</name>
    <message>
        <source>Looking at the stick</source>
        <translation>正在读取 U 盘</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>使用这个 U 盘</translation>
    </message>
    <message>
        <source>Nothing for the set-up on this stick</source>
        <translation>这个 U 盘上没有安装所需的内容</translation>
    </message>
    <message>
        <source>This stick can&apos;t be used</source>
        <translation>这个 U 盘无法使用</translation>
    </message>
    <message>
        <source>Put a stick in</source>
        <translation>请插入 U 盘</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>For the backend at %1</source>
        <translation>用于服务器 %1</translation>
    </message>
    <message>
        <source>Please have the file for the set-up written again.</source>
        <translation>请重新写一份安装文件。</translation>
    </message>
    <message>
        <source>With the file for the set-up, or a photo of its QR code</source>
        <translation>带有安装文件，或其二维码的照片</translation>
    </message>
    <message>
        <source>Please type the address.</source>
        <translation>请输入地址。</translation>
    </message>
    <message>
        <source>The address must begin with %1, so that nobody on the way can read along.</source>
        <translation>地址必须以 %1 开头，以免途中被人读取。</translation>
    </message>
    <message>
        <source>This does not look like an address yet, such as api.example.com.</source>
        <translation>这还不像一个地址，例如 api.example.com。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>订单日志</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Update this kiosk: it is older than the backend.</source>
        <translation>请更新本机：它比服务器旧。</translation>
    </message>
    <message>
        <source>Ask the owner to update the backend: it is older than this kiosk.</source>
        <translation>请店主更新服务器：它比本机旧。</translation>
    </message>
    <message>
        <source>Correct the settings file of this kiosk.</source>
        <translation>请改正本机的设置文件。</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>请在此磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Allow this user to write to the kiosk&apos;s folder, on a disk that is whole.</source>
        <translation>请允许此用户写入本机的文件夹，并使用完好的磁盘。</translation>
    </message>
    <message>
        <source>Run kiosk recover on this machine. No photo is lost by it.</source>
        <translation>请在本机运行 kiosk recover。不会丢失任何照片。</translation>
    </message>
    <message>
        <source>Start the system&apos;s keyring. Without one, the settings file can say %1.</source>
        <translation>请启动系统的钥匙串。若没有，设置文件中可写 %1。</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, best by logging in anew.</source>
        <translation>请解锁系统的钥匙串，最好重新登录。</translation>
    </message>
    <message>
        <source>Restart this machine: its keyring does not work.</source>
        <translation>请重新启动本机：钥匙串无法工作。</translation>
    </message>
    <message>
        <source>Check the address for a slip, and this machine&apos;s network.</source>
        <translation>请检查地址是否有误，以及本机的网络。</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and firewall: nothing answers there.</source>
        <translation>请检查网线、Wi-Fi 和防火墙：那里没有回应。</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this network opens encrypted connections and must not.</source>
        <translation>请检查地址。如果无误，则此网络拆开了加密连接，这是不允许的。</translation>
    </message>
    <message>
        <source>Set this machine&apos;s date and time.</source>
        <translation>请设置本机的日期和时间。</translation>
    </message>
    <message>
        <source>Correct the proxy of this machine.</source>
        <translation>请改正本机的代理设置。</translation>
    </message>
    <message>
        <source>Sign in to this network, or check the address: something else answers there.</source>
        <translation>请登录此网络，或检查地址：回应的是别的东西。</translation>
    </message>
    <message>
        <source>Ask the owner whether this kiosk was locked out.</source>
        <translation>请询问店主本机是否已被停用。</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or ask the owner: the backend has trouble.</source>
        <translation>请几分钟后再试，或询问店主：服务器有问题。</translation>
    </message>
    <message>
        <source>Switch the printer on, and check its cable or network.</source>
        <translation>请打开打印机，并检查电缆或网络。</translation>
    </message>
    <message>
        <source>See to the printer: it waits for somebody.</source>
        <translation>请查看打印机：它在等人处理。</translation>
    </message>
    <message>
        <source>Put the paper in that the shop sells.</source>
        <translation>请放入店里出售的纸张。</translation>
    </message>
    <message>
        <source>See what is written below.</source>
        <translation>请看下面写的内容。</translation>
    </message>
</context>
<context>
    <name>ShopLook</name>
    <message>
        <source>How the shop looks</source>
        <translation>店铺外观</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name</source>
        <translation>输入店名</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>不用标志</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>标志：%1</translation>
    </message>
    <message>
        <source>For a logo put in a stick with a PNG or SVG of at most 128 KB, and open this page again.</source>
        <translation>如需标志，请插入含有不超过 128 KB 的 PNG 或 SVG 的存储器，并重新打开此页。</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>店名</translation>
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
    <name>StaffPanel</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>冲印</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>此项仅限店长。</translation>
    </message>
    <message>
        <source>This needs the connection, and there is none just now.</source>
        <translation>此项需要网络连接，目前没有。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>%1 秒后关闭</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No connection when you came in: you see this kiosk&apos;s own queue. Close, and come in again once there is one.</source>
        <translation>您进入时没有网络：您看到的只是本机的队列。有网络后请关闭并重新进入。</translation>
    </message>
    <message>
        <source>No connection just now: you see this kiosk&apos;s own queue.</source>
        <translation>目前没有网络：您看到的只是本机的队列。</translation>
    </message>
</context>
<context>
    <name>StaffPhrases</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>No connection to the backend just now.</source>
        <translation>目前无法连接服务器。</translation>
    </message>
    <message>
        <source>The backend has trouble just now. Please try again in a moment.</source>
        <translation>服务器目前有问题。请稍后再试。</translation>
    </message>
    <message>
        <source>Number and PIN do not belong together.</source>
        <translation>编号与 PIN 码不符。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again later.</source>
        <translation>错误的 PIN 码太多。请稍后再试。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please try again at %1.</source>
        <translation>错误的 PIN 码太多。请在 %1 再试。</translation>
    </message>
    <message>
        <source>No connection. Without one this kiosk knows only who came in here in the last seven days, by the right PIN.</source>
        <translation>没有网络。没有网络时，本机只认识最近七天内用正确 PIN 码进入过的人。</translation>
    </message>
    <message>
        <source>Your session has ended. Please come in again.</source>
        <translation>您的会话已结束。请重新进入。</translation>
    </message>
    <message>
        <source>This is for managers.</source>
        <translation>此项仅限店长。</translation>
    </message>
    <message>
        <source>The order has changed meanwhile; this can&apos;t be done any more.</source>
        <translation>订单已经变化，不能再这样做。</translation>
    </message>
    <message>
        <source>The backend does not have this order.</source>
        <translation>服务器没有此订单。</translation>
    </message>
    <message>
        <source>This order was erased.</source>
        <translation>此订单已被清除。</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. What you changed now stands over theirs: look it over, and save again.</source>
        <translation>其他人刚刚更改了设置。您的更改现已叠加在新设置之上：请检查后再次保存。</translation>
    </message>
    <message>
        <source>The backend does not take this as it is.</source>
        <translation>服务器不接受这样的内容。</translation>
    </message>
    <message>
        <source>The backend does not know this kiosk. Please ask the owner.</source>
        <translation>服务器不认识本机。请询问店主。</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own records can&apos;t be read. Please ask the owner.</source>
        <translation>无法读取本机的记录。请询问店主。</translation>
    </message>
    <message>
        <source>Something went wrong here; the log tells what.</source>
        <translation>这里出了问题；日志中有说明。</translation>
    </message>
    <message>
        <source>Damaged print</source>
        <translation>冲印损坏</translation>
    </message>
    <message>
        <source>Wrong colours</source>
        <translation>颜色不对</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>尺寸不对</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>More are wanted</source>
        <translation>需要更多</translation>
    </message>
    <message>
        <source>The customer asks for it</source>
        <translation>顾客要求</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重复下单</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Only a test</source>
        <translation>仅为测试</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>没有人使用此地址</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>邮箱已满</translation>
    </message>
    <message>
        <source>the mail service does not send to it</source>
        <translation>邮件服务不发往那里</translation>
    </message>
    <message>
        <source>marked as spam</source>
        <translation>被标为垃圾邮件</translation>
    </message>
    <message>
        <source>the other mail server refused it</source>
        <translation>对方邮件服务器拒绝了</translation>
    </message>
    <message>
        <source>the other mail server has trouble</source>
        <translation>对方邮件服务器有问题</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>无法发送</translation>
    </message>
    <message>
        <source>did not arrive whole</source>
        <translation>未完整到达</translation>
    </message>
    <message>
        <source>this paper is not there</source>
        <translation>没有这种相纸</translation>
    </message>
    <message>
        <source>no print can be made of it</source>
        <translation>无法冲印</translation>
    </message>
    <message>
        <source>the printer gave it up</source>
        <translation>打印机已放弃</translation>
    </message>
    <message>
        <source>cancelled at the printer</source>
        <translation>已在打印机上取消</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>盖子未关</translation>
    </message>
    <message>
        <source>a tray is missing</source>
        <translation>缺少纸盒</translation>
    </message>
    <message>
        <source>the output tray is full</source>
        <translation>出纸盒已满</translation>
    </message>
    <message>
        <source>ink or ribbon is used up</source>
        <translation>墨水或色带已用完</translation>
    </message>
    <message>
        <source>the waste container is full</source>
        <translation>废料盒已满</translation>
    </message>
    <message>
        <source>too hot or too cold</source>
        <translation>过热或过冷</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已被停止</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>see its display</source>
        <translation>请看它的显示屏</translation>
    </message>
    <message>
        <source>paper runs low</source>
        <translation>纸张不足</translation>
    </message>
    <message>
        <source>ink or ribbon runs low</source>
        <translation>墨水或色带不足</translation>
    </message>
    <message>
        <source>the output tray is almost full</source>
        <translation>出纸盒快满了</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>mail service</source>
        <translation>邮件服务</translation>
    </message>
    <message>
        <source>staff %1</source>
        <translation>员工 %1</translation>
    </message>
    <message>
        <source>Photos to be checked</source>
        <translation>待检查的照片</translation>
    </message>
    <message>
        <source>Mails to be sent</source>
        <translation>待发送的邮件</translation>
    </message>
    <message>
        <source>New links to be sent</source>
        <translation>待发送的新链接</translation>
    </message>
    <message>
        <source>News of mails</source>
        <translation>邮件的消息</translation>
    </message>
    <message>
        <source>Orders to be erased</source>
        <translation>待清除的订单</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>The records contradict it. Please tell the owner.</source>
        <translation>记录与其矛盾。请告知店主。</translation>
    </message>
    <message>
        <source>There was too much to do at each try.</source>
        <translation>每次尝试时任务都太多。</translation>
    </message>
    <message>
        <source>A service did not answer at each try.</source>
        <translation>每次尝试时都有服务没有响应。</translation>
    </message>
    <message>
        <source>Somebody else was at it at each try.</source>
        <translation>每次尝试时都有人在处理。</translation>
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
<context>
    <name>TextSheet</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>每秒 %1 兆比特</translation>
    </message>
    <message>
        <source>Languages, times and line</source>
        <translation>语言、时间和线路</translation>
    </message>
    <message>
        <source>What the screen speaks first</source>
        <translation>屏幕首先使用的语言</translation>
    </message>
    <message>
        <source>What customers may choose</source>
        <translation>顾客可以选择的语言</translation>
    </message>
    <message>
        <source>Seconds without a touch until a customer is forgotten</source>
        <translation>多少秒无触摸后忘记顾客</translation>
    </message>
    <message>
        <source>Uploads at most: %1</source>
        <translation>上传最多：%1</translation>
    </message>
    <message>
        <source>While the shop is open at most: %1</source>
        <translation>营业时最多：%1</translation>
    </message>
    <message>
        <source>When the shop is open</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Days in English letters and two times, such as %1</source>
        <translation>英文星期和两个时间，例如 %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>安装本机</translation>
    </message>
    <message>
        <source>You need the address of the backend and a code of six characters. The owner makes both.</source>
        <translation>需要服务器地址和一个六位代码。两者都由店主生成。</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>在这里输入</translation>
    </message>
    <message>
        <source>By the keys on this screen</source>
        <translation>用屏幕上的按键</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>返回桌面</translation>
    </message>
</context>
</TS>
