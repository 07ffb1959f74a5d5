import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What to do next with the answers of a rater; handing in is asked once.
FootBar {
    id: root

    required property BlindMarkingModel queue

    readonly property bool some: root.queue.total > 0
    readonly property bool asked: root.queue.asked

    height: Math.max(implicitHeight, column.implicitHeight + Theme.space24)

    Column {
        id: column
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.space8

        SignLine {
            visible: root.queue.problem.length > 0
            width: parent.width
            text: root.queue.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        SignLine {
            visible: root.queue.unsaved.length > 0
            width: parent.width
            kind: Sign.Due
            text: root.queue.unsaved
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        NoticeBar {
            visible: root.asked
            width: parent.width
            kind: NoticeBar.Due
            lead: qsTr("Really?")
            text: qsTr("%1 marked answers are handed in; their marks cannot be changed after that. Not marked yet: %2.").arg(root.queue.ready).arg(root.queue.left)
        }

        SignLine {
            visible: root.queue.done.length > 0
            width: parent.width
            kind: Sign.Ok
            text: root.queue.done
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                id: refusal
                visible: root.asked
                text: qsTr("No, go on marking")
                keyText: "Esc"
                onClicked: root.queue.cancel()
            }

            AppButton {
                visible: root.asked
                text: qsTr("Yes, hand in")
                enabled: !root.queue.busy
                onClicked: root.queue.handIn()
            }

            AppButton {
                visible: root.some && !root.asked
                kind: AppButton.Primary
                text: root.queue.locked ? qsTr("Next answer") : qsTr("Marked, next answer")
                keyText: "Enter"
                enabled: !root.queue.busy
                onClicked: root.queue.next()
            }

            AppButton {
                visible: root.queue.place > 1 && !root.asked
                text: qsTr("Previous answer")
                keyText: "←"
                enabled: !root.queue.busy
                onClicked: root.queue.previous()
            }

            AppButton {
                visible: root.queue.ready > 0 && !root.asked
                text: qsTr("Hand in (%1)…").arg(root.queue.ready)
                enabled: !root.queue.busy
                onClicked: root.queue.askHandIn(), FocusMove.to(refusal)
            }

            AppButton {
                visible: !root.asked
                kind: AppButton.Quiet
                text: qsTr("Back to the overview")
                keyText: "Esc"
                onClicked: root.queue.leave()
            }

            QuietText {
                visible: root.some && !root.asked
                text: root.queue.locked ? qsTr("handed in; the marks stay") : root.queue.saved
            }
        }
    }
}
