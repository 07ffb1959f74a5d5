import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The list as it stands, as a table for other programs or on A4 paper.
FocusScope {
    id: root

    required property ReviewExportModel exporting

    FolderDialog {
        id: dialog
        title: qsTr("Choose a folder")
        onAccepted: root.exporting.choose(dialog.selectedFolder)
    }

    ScrollPage {
        anchors.fill: parent
        focus: true
        marginX: Theme.space24
        gap: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("Export or print, %1").arg(root.exporting.count)
        }

        PlainText {
            width: parent.width
            size: Theme.label
            text: qsTr("The items of the list with their right answers, reasons, basis and your notes. The PDF is made for A4 in black and white and breaks no item over two pages; the CSV opens in Excel with a double click.")
        }

        TextFieldRow {
            id: folder
            width: parent.width
            focus: true
            label: qsTr("Folder; a file that lies there is never overwritten")
            text: root.exporting.folder
            onAccepted: root.exporting.writePdf(folder.text)
        }

        AppButton {
            text: qsTr("Choose a folder")
            onClicked: dialog.open()
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("PDF for printing")
                enabled: !root.exporting.busy
                onClicked: root.exporting.writePdf(folder.text)
            }

            AppButton {
                text: qsTr("Table (CSV)")
                enabled: !root.exporting.busy
                onClicked: root.exporting.writeTable(folder.text)
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Close")
                keyText: "Esc"
                onClicked: root.exporting.close()
            }
        }

        QuietText {
            visible: root.exporting.busy
            width: parent.width
            text: qsTr("The file is being written. A long list takes some seconds; the panel says where it lies.")
        }

        NoticeBar {
            visible: root.exporting.problem.length > 0
            width: parent.width
            kind: NoticeBar.Gap
            text: root.exporting.problem
        }

        NoticeBar {
            visible: root.exporting.written.length > 0
            width: parent.width
            kind: NoticeBar.Ok
            lead: qsTr("Written")
            text: root.exporting.written
        }
    }
}
