import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The founding administrator comes in with the recovery code.
FocusScope {
    id: root

    required property SignInViewModel signIn

    readonly property int attempts: root.signIn.attempts

    implicitHeight: column.implicitHeight

    onAttemptsChanged: password.secret = "", again.secret = "", code.forceActiveFocus()

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("Recovery code")
        }

        PlainText {
            width: parent.width
            text: qsTr("It was shown once when the unit was founded: 20 letters and digits in groups of four. Dashes and upper or lower case do not matter.")
        }

        TextFieldRow {
            id: code
            width: parent.width
            focus: true
            label: qsTr("Recovery code")
            hint: "XXXX-XXXX-XXXX-XXXX-XXXX"
            onAccepted: password.forceActiveFocus()
        }

        SecretFieldRow {
            id: password
            width: parent.width
            label: qsTr("New password, at least 10 characters")
            onAccepted: again.forceActiveFocus()
        }

        SecretFieldRow {
            id: again
            width: parent.width
            label: qsTr("The same once more")
            onAccepted: root.signIn.recover(code.text, password.secret, again.secret)
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
                text: qsTr("Set the new password")
                keyText: "Enter"
                enabled: !root.signIn.busy
                onClicked: root.signIn.recover(code.text, password.secret, again.secret)
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
