<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionRow</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Page of the rail</source>
        <translation>左侧栏的第几页</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>下一个或上一个控件</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页按键</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>关闭打开的内容</translation>
    </message>
</context>
<context>
    <name>LevelLabel</name>
    <message>
        <source>new to it</source>
        <translation>陌生</translation>
    </message>
    <message>
        <source>aware</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>able</source>
        <translation>能办</translation>
    </message>
    <message>
        <source>can mentor</source>
        <translation>可带教</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>证据不足</translation>
    </message>
</context>
<context>
    <name>LineStrip</name>
    <message>
        <source>Lines, chance to settle in one trip</source>
        <translation>各条线一趟办成的把握</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>All-post readiness</source>
        <translation>全岗通</translation>
    </message>
</context>
<context>
    <name>MinutesHeatmap</name>
    <message>
        <source>Minutes of practice by day</source>
        <translation>每天练习的分钟数</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>NavEntry</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>the program&apos;s mark, one character</comment>
        <translation>岗</translation>
    </message>
    <message>
        <source>All-post</source>
        <translation>全岗通</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>your choice</source>
        <translation>你选的</translation>
    </message>
    <message>
        <source>your choice, right</source>
        <translation>你选的，正确</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>正确答案</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>6-digit PIN</source>
        <translation>6 位数字密码</translation>
    </message>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>已输入 %1 位，共 %2 位</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Every change is shown at once and kept on this computer.</source>
        <translation>改动立即生效，只记在这台电脑上。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Reduce motion: nothing slides or fades</source>
        <translation>减少动画：不滑动，不淡入淡出</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>左侧栏</translation>
    </message>
    <message>
        <source>Icons only; always so from 130 % text size</source>
        <translation>只显示图标；文字 130 % 起总是这样</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data stay on this computer; the program opens no network connection.</source>
        <translation>数据只保存在这台电脑；本程序不联网。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Version %1, Apache-2.0</source>
        <translation>版本 %1，Apache-2.0</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>用到的软件库</translation>
    </message>
    <message>
        <source>90 % to 200 %, when you let go</source>
        <translation>90 % 到 200 %，松开后生效</translation>
    </message>
</context>
<context>
    <name>TextSizeChoice</name>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>百分之 %1</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>回到 100 %</translation>
    </message>
    <message>
        <source>Sample: registered half a year, one condition of three.</source>
        <translation>样例：居住登记满半年，三个条件符合一个。</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
</TS>
