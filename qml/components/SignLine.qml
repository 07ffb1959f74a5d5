import QtQuick
import Qgt.Theme

// A line of small text behind the sign of its meaning.
Item {
    id: root

    property string text
    property int kind: Sign.Gap
    property int size: Theme.label
    property alias bold: words.bold

    readonly property color inkColor: root.kind === Sign.Ok ? Theme.ok : root.kind === Sign.Due ? Theme.due : root.kind === Sign.Gap ? Theme.gap : Theme.quiet

    implicitWidth: words.x + words.implicitWidth
    implicitHeight: words.implicitHeight

    Sign {
        id: sign
        y: Math.round((words.lineHeight - height) / 2)
        size: Math.round(root.size * 0.9)
        kind: root.kind
        color: root.inkColor
    }

    PlainText {
        id: words
        x: sign.visible ? sign.width + Theme.space4 : 0
        width: root.width - x
        text: root.text
        size: root.size
        color: root.inkColor
    }
}
