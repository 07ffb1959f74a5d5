import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What cannot be undone, asked once: what it does, what it needs, no first.
Column {
    id: root

    required property ExamRoomModel room

    readonly property int question: root.room.question
    readonly property int attempts: root.room.attempts
    readonly property bool withdraws: root.question === ExamRoomModel.ToWithdraw
    readonly property bool renews: root.question === ExamRoomModel.ToRenewCode
    readonly property bool keyNeeded: root.renews || root.question === ExamRoomModel.ToPublish && root.room.publishNeedsKeys

    // Where the focus goes when something is asked.
    readonly property alias refusal: no
    readonly property alias reasonField: reason

    spacing: Theme.space8

    onAttemptsChanged: secret.secret = ""
    onWithdrawsChanged: reason.field.clear()

    NoticeBar {
        width: parent.width
        kind: NoticeBar.Due
        lead: qsTr("Really?")
        text: root.room.questionText
    }

    TextFieldRow {
        id: reason
        visible: root.withdraws
        width: parent.width
        label: qsTr("Reason for withdrawing the exam")
    }

    SecretFieldRow {
        id: secret
        visible: root.keyNeeded && !root.room.keyed
        enabled: visible
        width: Math.min(parent.width, Math.round(420 * Theme.textScale))
        label: qsTr("Passphrase of the exam keys")
        onAccepted: root.room.confirm(secret.secret)
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            id: no
            text: qsTr("No, leave it as it is")
            keyText: "Esc"
            onClicked: root.room.cancel()
        }

        AppButton {
            kind: AppButton.Primary
            text: root.withdraws ? qsTr("Yes, withdraw it") : root.renews ? qsTr("Yes, make a new code") : root.question === ExamRoomModel.ToPublish ? qsTr("Yes, publish them") : qsTr("Yes, close it")
            enabled: !root.room.busy
            onClicked: root.room.confirm(root.withdraws ? reason.text : secret.secret)
        }
    }
}
