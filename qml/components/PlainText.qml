import QtQuick
import Qgt.App
import Qgt.Theme

// Text as data: plain, never markup, with thin spaces between Han and Latin for the eye only.
Item {
    id: root

    property string text
    property int size: Theme.body
    property real spacing: Theme.textLine
    property bool bold: false
    property bool struck: false
    property bool underlined: false
    property alias color: words.color
    property alias wrapMode: words.wrapMode
    property alias elide: words.elide
    property alias maximumLineCount: words.maximumLineCount
    property alias horizontalAlignment: words.horizontalAlignment
    readonly property alias truncated: words.truncated
    readonly property alias lineCount: words.lineCount
    readonly property alias contentWidth: words.contentWidth

    // Noto Sans CJK's own line is 1.448 em; what differs is shared between above and below.
    readonly property int lineHeight: Math.round(root.size * root.spacing)
    readonly property int lead: Math.round((root.lineHeight - root.size * 1.448) / 2)

    implicitWidth: Math.ceil(words.implicitWidth)
    implicitHeight: words.lineCount * root.lineHeight
    baselineOffset: words.baselineOffset + root.lead

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Text {
        id: words
        y: root.lead
        width: root.width
        text: Typeset.spaced(root.text)
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: root.size
        font.bold: root.bold
        font.strikeout: root.struck
        font.underline: root.underlined
        lineHeightMode: Text.FixedHeight
        lineHeight: root.lineHeight
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
