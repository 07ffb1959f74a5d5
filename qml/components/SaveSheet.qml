import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Theme

// Secrets that are shown once go into a file for paper.
Column {
    id: root

    required property SheetSaver sheet
    property bool possible: true

    spacing: Theme.space8

    FolderDialog {
        id: dialog
        title: qsTr("Choose a folder")
        onAccepted: root.sheet.choose(dialog.selectedFolder)
    }

    TextFieldRow {
        id: folder
        width: parent.width
        label: qsTr("Folder for the file; best on a drive that is locked away")
        text: root.sheet.folder
        onAccepted: root.sheet.savePdf(folder.text)
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            text: qsTr("Save as PDF for printing")
            enabled: root.possible && !root.sheet.busy
            onClicked: root.sheet.savePdf(folder.text)
        }

        AppButton {
            text: qsTr("Save as text")
            enabled: root.possible && !root.sheet.busy
            onClicked: root.sheet.saveText(folder.text)
        }

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Choose a folder")
            onClicked: dialog.open()
        }
    }

    SignLine {
        visible: root.sheet.written.length > 0
        width: parent.width
        kind: Sign.Ok
        text: qsTr("Written: %1. Print it, then delete the file or lock the drive away.").arg(root.sheet.written)
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    SignLine {
        visible: root.sheet.problem.length > 0
        width: parent.width
        text: root.sheet.problem
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
