import QtQuick
import Qgt.Components
import Qgt.Theme

// One side of a conflict, as plain text; the side that counts has the frame.
Item {
    id: root

    required property string side
    required property string words
    required property bool counts

    implicitHeight: column.implicitHeight + 2 * Theme.space8

    Accessible.role: Accessible.StaticText
    Accessible.name: root.side + ": " + root.words
    Accessible.description: root.counts ? qsTr("this one counts") : ""

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.counts ? Theme.accentTint : Theme.sunken
        border.width: 1
        border.color: root.counts ? Theme.accent : Theme.line
    }

    Column {
        id: column
        x: Theme.space12
        y: Theme.space8
        width: root.width - 2 * Theme.space12

        QuietText {
            width: parent.width
            text: root.counts ? qsTr("%1 · this one counts").arg(root.side) : root.side
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: root.words
            size: Theme.label
            Accessible.ignored: true
        }
    }
}
