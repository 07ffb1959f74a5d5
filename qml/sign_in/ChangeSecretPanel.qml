import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The temporary secret was right; one's own comes in its place.
FocusScope {
    id: root

    required property SignInViewModel signIn

    readonly property bool pin: root.signIn.newSecretIsPin
    readonly property string fresh: root.pin ? first.pin : password.secret
    readonly property string again: root.pin ? second.pin : repeated.secret

    readonly property int attempts: root.signIn.attempts

    implicitHeight: column.implicitHeight

    onAttemptsChanged: first.pin = "", second.pin = "", password.secret = "", repeated.secret = "", root.pin ? first.forceActiveFocus() : password.forceActiveFocus()

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        SectionTitle {
            width: parent.width
            text: root.pin ? qsTr("%1, choose a PIN of your own").arg(root.signIn.currentName) : qsTr("%1, choose a password of your own").arg(root.signIn.currentName)
        }

        PlainText {
            width: parent.width
            text: root.pin ? qsTr("The temporary PIN was right. Six digits that only you know; no run such as 123456 and no birthday.") : qsTr("The temporary password was right. At least 10 characters; a short sentence is easiest to remember.")
        }

        QuietText {
            visible: root.pin
            text: qsTr("New PIN")
        }

        PinField {
            id: first
            visible: root.pin
            enabled: visible
            focus: root.pin
            name: qsTr("New PIN")
            onFilled: second.forceActiveFocus()
        }

        QuietText {
            visible: root.pin
            text: qsTr("The same once more")
        }

        PinField {
            id: second
            visible: root.pin
            enabled: visible
            name: qsTr("New PIN once more")
            // An Enter too early compares nothing.
            onAccepted: second.entered < second.digits ? second.forceActiveFocus() : root.signIn.change(root.fresh, root.again)
        }

        SecretFieldRow {
            id: password
            visible: !root.pin
            enabled: visible
            focus: !root.pin
            width: parent.width
            label: qsTr("New password")
            onAccepted: repeated.forceActiveFocus()
        }

        SecretFieldRow {
            id: repeated
            visible: !root.pin
            enabled: visible
            width: parent.width
            label: qsTr("The same once more")
            onAccepted: root.signIn.change(root.fresh, root.again)
        }

        SignLine {
            visible: root.signIn.problem.length > 0
            width: parent.width
            text: root.signIn.problem
        }

        Row {
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Save and go in")
                keyText: "Enter"
                enabled: !root.signIn.busy
                onClicked: root.signIn.change(root.fresh, root.again)
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back")
                keyText: "Esc"
                onClicked: root.signIn.cancel()
            }
        }
    }
}
