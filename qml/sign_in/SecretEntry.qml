import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// PIN boxes or a password field, the way in, and help for those who forgot.
FocusScope {
    id: root

    required property SignInViewModel signIn
    required property bool usesPin

    property bool forgot: false
    property bool incomplete: false
    readonly property bool cutOff: root.incomplete && root.usesPin && pin.entered < pin.digits
    readonly property int attempts: root.signIn.attempts
    readonly property bool waiting: root.signIn.waitSeconds > 0
    readonly property string secret: root.usesPin ? pin.pin : password.secret

    implicitHeight: column.implicitHeight + Theme.space16

    onAttemptsChanged: pin.pin = "", password.secret = "", root.incomplete = false

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        Row {
            spacing: Theme.space16

            PinField {
                id: pin
                visible: root.usesPin
                enabled: visible
                focus: root.usesPin
                failed: root.signIn.problem.length > 0 || root.cutOff
                onAccepted: (root.incomplete = pin.entered < pin.digits) ? undefined : root.signIn.enter(pin.pin)
            }

            SecretFieldRow {
                id: password
                visible: !root.usesPin
                enabled: visible
                focus: !root.usesPin
                width: Math.round(248 * Theme.textScale)
                label: qsTr("Password")
                onAccepted: root.signIn.enter(password.secret)
            }

            AppButton {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: root.usesPin ? 2 : 0
                kind: AppButton.Primary
                text: root.signIn.busy ? qsTr("Checking") : qsTr("Enter")
                keyText: "Enter"
                enabled: !root.waiting && !root.signIn.busy
                onClicked: (root.incomplete = root.usesPin && pin.entered < pin.digits) ? pin.forceActiveFocus() : root.signIn.enter(root.secret)
            }
        }

        Row {
            spacing: Theme.space16

            QuietText {
                text: root.usesPin ? qsTr("PIN of 6 digits") : qsTr("Password, at least 10 characters")
            }

            LinkText {
                size: Theme.label
                text: qsTr("I forgot it")
                onClicked: root.forgot = !root.forgot
            }
        }

        SignLine {
            visible: root.cutOff
            width: parent.width
            text: qsTr("A PIN has 6 digits; nothing was checked yet.")
        }

        SignLine {
            visible: root.signIn.problem.length > 0
            width: parent.width
            kind: Sign.Gap
            text: root.signIn.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.signIn.problem
        }

        SignLine {
            visible: root.waiting
            width: parent.width
            kind: Sign.Due
            text: qsTr("%1 s until the next try").arg(root.signIn.waitSeconds)
        }

        PlainText {
            visible: root.forgot
            width: parent.width
            size: Theme.label
            text: root.signIn.atHome ? qsTr("Take your practice out at the committee once more and read the new file here; with it you choose a new PIN. Your answers stay.") : root.usesPin ? qsTr("Ask the director or the administrator: on the page People they give a temporary PIN, which you replace at the next sign-in. Your answers and marks stay.") : qsTr("Another administrator can give a temporary password on the page People. The administrator who founded the unit comes in with the recovery code that was written down at the first run.")
        }

        LinkText {
            visible: root.forgot && !root.usesPin && !root.signIn.atHome
            size: Theme.label
            text: qsTr("Use the recovery code")
            onClicked: root.signIn.startRecovery()
        }
    }
}
