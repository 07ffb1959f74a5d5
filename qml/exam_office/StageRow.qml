import QtQuick
import Qgt.App
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
    required property string question
    required property string suggested
    required property bool ready

    // The button was pressed and the question stands there.
    property bool asked: false

    signal released(string day, string number)

    // With an answer or an error the row is what it was.
    onReleasableChanged: root.asked = false
    onAskedChanged: root.asked ? FocusMove.to(no) : undefined

    implicitHeight: column.implicitHeight + 2 * Theme.space12

    Keys.onEscapePressed: event => root.asked ? root.asked = false : (event.accepted = false)

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
                visible: !root.asked
                text: qsTr("Release: %1…").arg(root.name)
                Accessible.name: qsTr("Release: %1").arg(root.name)
                enabled: root.ready
                onClicked: root.asked = true
            }
        }

        NoticeBar {
            visible: root.asked && root.releasable
            width: parent.width
            kind: NoticeBar.Due
            lead: qsTr("Really?")
            text: root.question
        }

        Flow {
            visible: root.asked && root.releasable
            width: parent.width
            spacing: Theme.space12

            AppButton {
                id: no
                text: qsTr("No, not yet")
                keyText: "Esc"
                onClicked: root.asked = false
            }

            AppButton {
                text: qsTr("Yes, release it: %1").arg(root.name)
                enabled: root.ready
                onClicked: root.asked = false, root.released(day.text, number.text)
            }
        }
    }
}
