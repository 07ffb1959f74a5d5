import QtQuick
import Qgt.Theme

// One line of text with the part that matches in bold and underlined; what does not fit is cut at
// the end, never the match.
Item {
    id: root

    property string before
    property string match
    property string after
    property int size: Theme.body
    property bool bold: false
    property color color: Theme.ink

    readonly property int leadWidth: Math.min(lead.implicitWidth, Math.max(0, root.width - mark.width))

    implicitWidth: lead.implicitWidth + mark.implicitWidth + tail.implicitWidth
    implicitHeight: lead.lineHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: root.before + root.match + root.after

    PlainText {
        id: lead
        width: root.leadWidth
        visible: width >= Math.min(implicitWidth, 2 * root.size)
        text: root.before
        size: root.size
        bold: root.bold
        color: root.color
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        id: mark
        x: root.leadWidth
        width: Math.min(implicitWidth, root.width)
        text: root.match
        size: root.size
        bold: true
        underlined: root.match.length > 0
        color: Theme.accent
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        id: tail
        x: root.leadWidth + mark.width
        width: Math.max(0, root.width - x)
        visible: width >= Math.min(implicitWidth, 2 * root.size)
        text: root.after
        size: root.size
        bold: root.bold
        color: root.color
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
