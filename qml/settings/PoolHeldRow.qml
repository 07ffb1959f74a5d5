import QtQuick
import Qgt.Components
import Qgt.Theme

// What the exam pool holds of one line: how much, and of which kinds.
Item {
    id: root

    required property string lineName
    required property int count
    required property string kinds

    readonly property int nameWidth: Math.round(140 * Theme.textScale)
    readonly property int countWidth: Math.round(44 * Theme.textScale)

    implicitHeight: Math.max(name.height, words.height) + Theme.space8

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2. %3").arg(root.lineName).arg(root.count).arg(root.kinds)

    PlainText {
        id: name
        y: Theme.space4
        width: root.nameWidth
        text: root.lineName
        Accessible.ignored: true
    }

    PlainText {
        y: Theme.space4
        x: root.nameWidth
        width: root.countWidth
        horizontalAlignment: Text.AlignRight
        text: root.count
        bold: true
        Accessible.ignored: true
    }

    QuietText {
        id: words
        y: name.y + name.baselineOffset - baselineOffset
        x: root.nameWidth + root.countWidth + Theme.space16
        width: root.width - x
        text: root.kinds
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
