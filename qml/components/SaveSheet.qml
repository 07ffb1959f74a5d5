import QtQuick
import Qgt.App
import Qgt.Theme

// Secrets that are shown once go into a file for paper.
Column {
    id: root

    required property SheetSaver sheet
    property bool possible: true
    // Who has a dialog for folders opens it at `folderWanted`. It is not here, because loading it
    // would make every start wait, and the page 登录 shows this too.
    property bool choosable: false

    signal folderWanted

    spacing: Theme.space8

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
            visible: root.choosable
            kind: AppButton.Quiet
            text: qsTr("Choose a folder")
            onClicked: root.folderWanted()
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
