import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What is to be done next with a sealed exam; what cannot be undone is asked here, in place.
Rectangle {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamRoomModel room: root.office.room
    readonly property int attempts: root.room.attempts
    readonly property bool asked: root.room.question !== ExamRoomModel.None
    readonly property bool secretMissing: passphrase.visible && passphrase.secret.length === 0
    readonly property bool marksNext: root.room.step === ExamRoomModel.Mark
    readonly property int keysWanted: root.room.keysWanted

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    color: Theme.surface

    onAttemptsChanged: passphrase.secret = ""
    onKeysWantedChanged: FocusMove.to(passphrase)

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    Column {
        id: column
        x: Theme.pageMargin
        y: Theme.space12
        width: parent.width - 2 * x
        spacing: Theme.space8

        SignLine {
            visible: root.room.problem.length > 0
            width: parent.width
            size: Theme.body
            text: root.room.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        SignLine {
            visible: root.room.done.length > 0 && root.room.problem.length === 0
            width: parent.width
            size: Theme.body
            kind: Sign.Ok
            text: root.room.done
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        RoomQuestion {
            id: question
            visible: root.asked
            width: parent.width
            room: root.room
        }

        PlainText {
            visible: !root.asked
            width: parent.width
            text: root.room.busy ? qsTr("Working; this takes a moment") : root.room.nextStep
        }

        SecretFieldRow {
            id: passphrase
            visible: !root.asked && (root.room.marksWanted || root.room.scorable && root.room.undecided === 0) && !root.room.keyed
            enabled: visible
            width: Math.min(parent.width, Math.round(420 * Theme.textScale))
            label: root.room.marksWanted ? qsTr("Passphrase of the exam keys, to mark the open answers") : qsTr("Passphrase of the exam keys; kept until you leave this exam")
            onAccepted: root.secretMissing ? undefined : root.marksNext || root.room.marksWanted ? root.room.mark(passphrase.secret) : root.room.score(passphrase.secret)
        }

        Flow {
            visible: !root.asked
            width: parent.width
            spacing: Theme.space12

            AppButton {
                visible: root.room.live
                kind: root.room.step === ExamRoomModel.Close ? AppButton.Primary : AppButton.Secondary
                text: qsTr("Close the exam…")
                enabled: !root.room.busy
                onClicked: root.room.ask(ExamRoomModel.ToClose), FocusMove.to(question.refusal)
            }

            AppButton {
                visible: root.room.doubles > 0
                kind: root.room.step === ExamRoomModel.Decide ? AppButton.Primary : AppButton.Secondary
                text: root.room.undecided > 0 ? qsTr("Say which attempt counts…") : qsTr("Change which attempt counts…")
                enabled: !root.room.busy
                onClicked: root.room.openNextDouble()
            }

            AppButton {
                visible: root.marksNext
                kind: AppButton.Primary
                text: qsTr("Mark the open answers")
                enabled: !root.room.busy && !root.secretMissing
                onClicked: root.room.mark(passphrase.secret)
            }

            AppButton {
                visible: root.room.step === ExamRoomModel.Publish
                kind: AppButton.Primary
                text: qsTr("Publish the results…")
                enabled: !root.room.busy
                onClicked: root.room.ask(ExamRoomModel.ToPublish), FocusMove.to(question.refusal)
            }

            AppButton {
                visible: root.room.scorable && root.room.undecided === 0
                kind: root.room.step === ExamRoomModel.Score ? AppButton.Primary : AppButton.Secondary
                text: root.room.anyResult ? qsTr("Score again") : qsTr("Score the papers")
                enabled: !root.room.busy && !root.secretMissing
                onClicked: root.room.score(passphrase.secret)
            }

            AppButton {
                visible: root.room.anyResult
                text: qsTr("Analyse the items…")
                enabled: !root.room.busy
                onClicked: root.office.openAnalysis()
            }

            AppButton {
                visible: root.room.anyResult && !root.marksNext && root.room.keyed
                text: qsTr("Marking…")
                enabled: !root.room.busy
                onClicked: root.room.mark(passphrase.secret)
            }

            AppButton {
                visible: root.room.correctable
                text: qsTr("Correct keys…")
                enabled: !root.room.busy
                onClicked: root.office.openCorrections()
            }

            AppButton {
                visible: root.room.correctable
                text: qsTr("Release and appeals…")
                enabled: !root.room.busy
                onClicked: root.office.openAppeals()
            }

            AppButton {
                visible: root.room.hasAway
                text: qsTr("Seats without a network…")
                enabled: !root.room.busy
                onClicked: root.office.openAway()
            }

            AppButton {
                visible: root.room.printable
                text: qsTr("Print…")
                keyText: "Ctrl+P"
                enabled: !root.room.busy
                onClicked: root.office.openPrints()
            }

            AppButton {
                visible: root.room.takesSheets
                text: qsTr("Answer sheets…")
                enabled: !root.room.busy
                onClicked: root.office.openSheets()
            }

            AppButton {
                visible: root.room.live
                text: qsTr("Before the exam…")
                enabled: !root.room.busy
                onClicked: root.office.openChecklist()
            }

            AppButton {
                visible: root.room.givesTime
                text: qsTr("Extra time…")
                enabled: !root.room.busy
                onClicked: root.office.openTime()
            }

            AppButton {
                visible: root.room.hasStartCode
                text: qsTr("New start code…")
                enabled: !root.room.busy
                onClicked: root.room.ask(ExamRoomModel.ToRenewCode), FocusMove.to(question.refusal)
            }

            AppButton {
                visible: !root.room.withdrawn
                text: qsTr("Withdraw the exam…")
                enabled: !root.room.busy
                onClicked: root.room.ask(ExamRoomModel.ToWithdraw), FocusMove.to(question.reasonField)
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back")
                keyText: "Esc"
                enabled: !root.room.busy
                onClicked: root.office.back()
            }
        }
    }
}
