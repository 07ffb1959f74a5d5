import QtQuick
import Qgt.Components
import Qgt.Theme

// One stage of the results: what it shows, whether it is out, and the step that releases it.
Item {
    id: root

    required property int index
    required property string name
    required property string shows
    required property string stateWords
    required property int stateSign
    required property bool releasable
    required property bool asksWindow
    required property string notYet
    required property string suggested
    required property bool ready

    signal released(string day, string number)

    implicitHeight: column.implicitHeight + 2 * Theme.space12

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    Column {
        id: column
        y: Theme.space12
        width: root.width
        spacing: Theme.space4

        PlainText {
            width: parent.width
            bold: true
            text: root.name
        }

        SignLine {
            width: parent.width
            kind: root.stateSign
            text: root.stateWords
        }

        PlainText {
            width: parent.width
            text: root.shows
        }

        QuietText {
            visible: root.notYet.length > 0
            width: parent.width
            text: root.notYet
        }

        Flow {
            visible: root.releasable
            width: parent.width
            topPadding: Theme.space4
            spacing: Theme.space12

            TextFieldRow {
                id: day
                visible: root.asksWindow
                width: Math.min(root.width, Math.round(220 * Theme.textScale))
                label: qsTr("Last day, such as 2026-12-05")
                text: root.suggested
            }

            TextFieldRow {
                id: number
                visible: root.asksWindow
                width: Math.min(root.width, Math.round(220 * Theme.textScale))
                label: qsTr("Appeals of each candidate, 1 to 20")
                text: "2"
            }

            AppButton {
                text: qsTr("Release: %1").arg(root.name)
                enabled: root.ready
                onClicked: root.released(day.text, number.text)
            }
        }
    }
}
