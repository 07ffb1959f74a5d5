import QtQuick
import Qgt.Components
import Qgt.Theme

// A finding about a file of items: how bad, where, what is wrong and what to do.
Item {
    id: root

    required property string severity
    required property int severitySign
    required property string place
    required property string words

    implicitHeight: column.implicitHeight + 2 * Theme.space8

    Accessible.role: Accessible.ListItem
    Accessible.name: root.place.length > 0 ? qsTr("%1, %2: %3").arg(root.severity).arg(root.place).arg(root.words) : qsTr("%1: %2").arg(root.severity).arg(root.words)

    Column {
        id: column
        y: Theme.space8
        width: parent.width
        spacing: Theme.space4

        Flow {
            width: parent.width
            spacing: Theme.space12

            SignLine {
                width: Math.min(implicitWidth, parent.width)
                kind: root.severitySign
                bold: true
                text: root.severity
                Accessible.ignored: true
            }

            PlainText {
                visible: root.place.length > 0
                width: Math.min(implicitWidth, parent.width)
                size: Theme.label
                bold: true
                wrapMode: Text.WrapAnywhere
                text: root.place
                Accessible.ignored: true
            }
        }

        PlainText {
            width: parent.width
            text: root.words
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
