import QtQuick
import Qgt.Components
import Qgt.Theme

// Asks for the passphrase of the exam keys where something sealed is to be read.
FocusScope {
    id: root

    property string label: qsTr("Passphrase of the exam keys; kept until you leave this exam")
    property bool busy: false
    property int kind: AppButton.Secondary

    signal unlock(string passphrase)

    function clear() {
        passphrase.secret = "";
    }

    enabled: visible
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        SecretFieldRow {
            id: passphrase
            width: Math.min(root.width, Math.round(420 * Theme.textScale))
            focus: true
            label: root.label
            onAccepted: root.unlock(passphrase.secret)
        }

        AppButton {
            kind: root.kind
            text: qsTr("Unlock the keys")
            enabled: !root.busy
            onClicked: root.unlock(passphrase.secret)
        }
    }
}
