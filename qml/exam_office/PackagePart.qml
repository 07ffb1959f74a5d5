import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The package for the seats, and the fingerprint that is compared there.
Column {
    id: root

    required property ExamAwayModel away

    spacing: Theme.space12

    FolderDialog {
        id: dialog
        title: qsTr("Choose a folder")
        onAccepted: root.away.choose(dialog.selectedFolder)
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Fingerprint of the unit")
    }

    FigureText {
        width: parent.width
        text: root.away.fingerprint
        size: Theme.heading
        Accessible.name: qsTr("Fingerprint of the unit: %1").arg(root.away.fingerprint)
    }

    QuietText {
        width: parent.width
        text: qsTr("The seat machine shows the same groups when it takes its first package, all but the last. Compare them there; the last one is typed in, so read it out.")
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Package for the seats")
    }

    QuietText {
        width: parent.width
        text: root.away.sends ? qsTr("All papers of this exam, sealed and signed: no keys, no marks, no right answers. One file serves every seat. After a new start code, make it again.") : qsTr("The exam is closed: no package goes out any more.")
    }

    TextFieldRow {
        id: folder
        width: Math.min(parent.width, Math.round(620 * Theme.textScale))
        label: qsTr("Folder; a file that lies there is never overwritten")
        text: root.away.folder
        onAccepted: root.away.writePackage(folder.text)
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            visible: root.away.sends
            kind: AppButton.Primary
            text: qsTr("Write the package")
            enabled: root.away.keyed && !root.away.busy
            onClicked: root.away.writePackage(folder.text)
        }

        AppButton {
            text: qsTr("Note for the seat as PDF")
            enabled: root.away.fingerprint.length > 0 && !root.away.busy
            onClicked: root.away.writeNote(folder.text)
        }

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Choose a folder")
            onClicked: dialog.open()
        }
    }

    SignLine {
        visible: root.away.written.length > 0
        width: parent.width
        size: Theme.body
        kind: Sign.Ok
        text: root.away.written
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
