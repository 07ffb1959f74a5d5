import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One section or the whole book as a PDF file on A4, for the printer and the notice board.
FocusScope {
    id: root

    required property HandbookPrintModel printing

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }

    Keys.onEscapePressed: root.printing.close()

    FolderDialog {
        id: dialog
        title: qsTr("Choose a folder")
        onAccepted: root.printing.choose(dialog.selectedFolder)
    }

    ScrollPage {
        anchors.fill: parent
        anchors.leftMargin: 1
        focus: true
        marginX: Theme.space24
        gap: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("Print, or keep as PDF")
        }

        QuietText {
            width: parent.width
            text: qsTr("A4, black and white, with page numbers and the sources at the end. Print the file from any PDF viewer.")
        }

        Column {
            width: parent.width
            spacing: Theme.space8

            ChoiceChip {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("This section: %1").arg(root.printing.sectionName)
                selected: !root.printing.wholeBook
                onClicked: root.printing.wholeBook = false
            }

            ChoiceChip {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("The whole book: %1").arg(root.printing.bookName)
                selected: root.printing.wholeBook
                onClicked: root.printing.wholeBook = true
            }
        }

        TextFieldRow {
            id: folder
            width: parent.width
            label: qsTr("Folder; a file that lies there is never overwritten")
            text: root.printing.folder
            onAccepted: root.printing.write(folder.text)
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Write PDF")
                enabled: !root.printing.busy
                onClicked: root.printing.write(folder.text)
            }

            AppButton {
                text: qsTr("Choose a folder")
                onClicked: dialog.open()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Close")
                keyText: "Esc"
                onClicked: root.printing.close()
            }
        }

        QuietText {
            visible: root.printing.busy
            width: parent.width
            text: qsTr("The file is being written. A whole book takes some seconds; the panel says where it lies.")
        }

        NoticeBar {
            visible: root.printing.written.length > 0
            width: parent.width
            kind: NoticeBar.Ok
            text: qsTr("Written: %1").arg(root.printing.written)
        }

        SignLine {
            visible: root.printing.problem.length > 0
            width: parent.width
            text: root.printing.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.printing.problem
        }
    }
}
