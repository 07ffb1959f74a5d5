import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Keys that were lost, or whose passphrase was, from the recovery sheet.
Column {
    id: root

    required property ExamKeysViewModel keys

    readonly property int attempts: root.keys.attempts
    /// True when it begins: what was typed before is forgotten with it.
    readonly property bool open: root.keys.restoring

    function begin(): void {
        sheet.text = "";
        sheet.forceActiveFocus();
    }

    spacing: Theme.space12

    onAttemptsChanged: passphrase.secret = "", again.secret = ""
    onOpenChanged: if (root.open)
        root.begin()

    PlainText {
        width: parent.width
        text: qsTr("Type the lines of the recovery sheet as they stand there, with or without their numbers; a wrong letter is found in its line.")
    }

    WriteField {
        id: sheet
        width: parent.width
        name: qsTr("Lines of the recovery sheet")
        rows: 8
        onEdited: words => sheet.text = words
        onCommitted: passphrase.forceActiveFocus()
        onGivenUp: root.keys.cancel()
    }

    SecretFieldRow {
        id: passphrase
        width: parent.width
        label: qsTr("New passphrase of the exam keys")
        onAccepted: again.forceActiveFocus()
    }

    SecretFieldRow {
        id: again
        width: parent.width
        label: qsTr("The passphrase once more")
        onAccepted: root.keys.restore(sheet.text, passphrase.secret, again.secret)
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            text: qsTr("Restore the keys")
            enabled: !root.keys.busy
            onClicked: root.keys.restore(sheet.text, passphrase.secret, again.secret)
        }

        AppButton {
            text: qsTr("Do not restore")
            keyText: "Esc"
            onClicked: root.keys.cancel()
        }
    }
}
