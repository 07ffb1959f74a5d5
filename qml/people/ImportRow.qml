import QtQuick
import Qgt.Components
import Qgt.Theme

// One row of a preview: a word for what happens to it, then the row.
Rectangle {
    id: root

    required property int index
    required property string rowText
    required property int kind
    property bool current: false

    readonly property list<string> signs: [qsTr("new"), qsTr("changed"), qsTr("unchanged"), qsTr("look at"), qsTr("mend")]

    height: words.height + Theme.space8
    color: root.kind === 4 ? Theme.gapTint : root.current ? Theme.accentTint : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.name: root.signs[root.kind] + ": " + root.rowText

    QuietText {
        id: word
        x: Theme.space12
        y: Theme.space4
        width: Math.round(84 * Theme.textScale)
        text: root.signs[root.kind]
        Accessible.ignored: true
    }

    SignLine {
        id: words
        x: word.x + word.width + Theme.space12
        y: Theme.space4
        width: root.width - x - Theme.space16
        visible: root.kind >= 3
        kind: root.kind === 4 ? Sign.Gap : Sign.Due
        text: root.rowText
    }

    PlainText {
        x: words.x
        y: Theme.space4
        width: words.width
        visible: root.kind < 3
        text: root.rowText
        size: Theme.label
        color: root.kind === 2 ? Theme.quiet : Theme.ink
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
