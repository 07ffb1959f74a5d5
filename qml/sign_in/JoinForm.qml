import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A file of the committee makes this computer a cadre's own.
FocusScope {
    id: root

    required property JoinModel joining

    readonly property int attempts: root.joining.attempts

    function join(): void {
        root.joining.join(path.text, code.text, secret.secret, again.secret);
    }

    implicitHeight: column.implicitHeight

    onAttemptsChanged: secret.secret = "", again.secret = "", code.field.forceActiveFocus()

    Keys.onEscapePressed: root.joining.cancel()

    Loader {
        id: files
    }

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("A file from my committee")
            remark: qsTr("Written at the committee under Settings › Take home, bring back.")
        }

        TextFieldRow {
            id: path
            width: parent.width
            focus: true
            label: qsTr("File, its name ends in .qgtout")
            text: root.joining.path
            enabled: !root.joining.busy
            onAccepted: code.field.forceActiveFocus()
        }

        AppButton {
            text: qsTr("Choose the file")
            enabled: !root.joining.busy
            onClicked: files.setSource(Qt.resolvedUrl("JoinFiles.qml"), {
                joining: root.joining
            })
        }

        TextFieldRow {
            id: code
            width: parent.width
            label: qsTr("Code that was shown with it, 13 letters and digits")
            hint: "XXXX-XXXX-XXXX-X"
            enabled: !root.joining.busy
            onAccepted: secret.forceActiveFocus()
        }

        // Above the fields that are asked again, so that it is seen at every text size.
        SignLine {
            visible: root.joining.problem.length > 0
            width: parent.width
            text: root.joining.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        SecretFieldRow {
            id: secret
            width: parent.width
            label: root.joining.again ? qsTr("New PIN for this computer; empty: the old one stays") : qsTr("PIN of 6 digits for this computer, or a password")
            onAccepted: again.forceActiveFocus()
        }

        SecretFieldRow {
            id: again
            width: parent.width
            label: qsTr("The same once more")
            onAccepted: root.join()
        }

        QuietText {
            visible: root.joining.busy
            width: parent.width
            text: qsTr("One moment: the file is read and the question bank is put in place.")
        }

        Row {
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Practise here")
                keyText: "Enter"
                enabled: !root.joining.busy
                onClicked: root.join()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back")
                keyText: "Esc"
                onClicked: root.joining.cancel()
            }
        }
    }
}
