import QtQuick
import Qgt.Components
import Qgt.Theme

// A code and whom it is for.
Item {
    id: root

    required property string codeName
    required property string codeNote
    required property string code

    implicitHeight: column.implicitHeight + 2 * Theme.space8

    Accessible.role: Accessible.StaticText
    Accessible.name: root.codeName + ": " + root.code

    Column {
        id: column
        y: Theme.space8
        width: parent.width
        spacing: Theme.space4

        PlainText {
            width: parent.width
            text: root.codeName
            bold: true
            Accessible.ignored: true
        }

        FigureText {
            width: parent.width
            text: root.code
            size: Theme.heading
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.codeNote
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
