import QtQuick
import Qgt.Components
import Qgt.Theme

// One of the three clocks: what it is, how it stands, what that means.
Item {
    id: root

    required property string name
    required property string standing
    property string aside
    required property string note
    required property int sign

    implicitHeight: column.implicitHeight + 2 * Theme.space12

    Accessible.role: Accessible.StaticText
    Accessible.name: root.name + ": " + root.standing + " " + root.aside + ", " + root.note

    Column {
        id: column
        x: Theme.space12
        y: Theme.space12
        width: root.width - 2 * x
        spacing: Theme.space4

        QuietText {
            width: parent.width
            text: root.name
            Accessible.ignored: true
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            PlainText {
                width: Math.min(implicitWidth, parent.width)
                text: root.standing
                bold: true
                Accessible.ignored: true
            }

            PlainText {
                visible: root.aside.length > 0
                text: root.aside
                color: Theme.quiet
                Accessible.ignored: true
            }
        }

        SignLine {
            width: parent.width
            kind: root.sign
            text: root.note
            Accessible.ignored: true
        }
    }
}
