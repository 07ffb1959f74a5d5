import QtQuick
import Qgt.Components
import Qgt.Theme

// A step of the plan: who, what and how long, what it gains, and why.
Item {
    id: root

    required property string person
    required property string line
    required property string hours
    required property string gain
    required property string reason
    required property string material

    implicitHeight: column.implicitHeight + 2 * Theme.space8

    Accessible.role: Accessible.ListItem
    Accessible.name: root.person + ", " + root.line + ", " + root.hours + ", " + root.gain + ". " + root.material + ". " + root.reason

    Column {
        id: column
        y: Theme.space8
        width: root.width

        Item {
            width: parent.width
            height: Math.max(title.height, gained.height)

            PlainText {
                id: title
                width: gained.x - Theme.space12
                text: root.person + "　" + root.line + "　" + root.hours
                bold: true
                Accessible.ignored: true
            }

            PlainText {
                id: gained
                anchors.right: parent.right
                text: root.gain
                color: Theme.ok
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        PlainText {
            width: parent.width
            text: root.material
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.reason
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
