import QtQuick
import Qgt.Components
import Qgt.Theme

// A name at the left and what it says beside it; below it where the text is large.
Item {
    id: root

    required property string label
    required property string words

    readonly property bool beside: root.width >= Math.round(520 * Theme.textScale)
    readonly property int labelWidth: Math.round(132 * Theme.textScale)

    implicitHeight: root.beside ? Math.max(name.height, said.height) : name.height + said.height

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.words

    PlainText {
        id: name
        width: root.beside ? root.labelWidth : root.width
        text: root.label
        color: Theme.quiet
        Accessible.ignored: true
    }

    PlainText {
        id: said
        x: root.beside ? root.labelWidth + Theme.space16 : 0
        y: root.beside ? 0 : name.height
        width: root.width - x
        text: root.words
        Accessible.ignored: true
    }
}
