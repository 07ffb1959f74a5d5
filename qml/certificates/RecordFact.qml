import QtQuick
import Qgt.Components
import Qgt.Theme

// A day or a year at the left and what it was beside it; below it where the text is large.
Item {
    id: root

    required property string label
    required property string words

    readonly property bool named: root.label.length > 0
    readonly property bool beside: root.named && root.width >= Math.round(480 * Theme.textScale)
    readonly property int labelWidth: Math.round(112 * Theme.textScale)

    implicitHeight: (root.beside ? Math.max(name.height, said.height) : (root.named ? name.height : 0) + said.height) + Theme.space8

    Accessible.role: Accessible.StaticText
    Accessible.name: root.named ? root.label + ": " + root.words : root.words

    PlainText {
        id: name
        visible: root.named
        width: root.beside ? root.labelWidth : root.width
        text: root.label
        color: Theme.quiet
        Accessible.ignored: true
    }

    PlainText {
        id: said
        x: root.beside ? root.labelWidth + Theme.space16 : 0
        y: root.beside || !root.named ? 0 : name.height
        width: root.width - x
        text: root.words
        Accessible.ignored: true
    }
}
