import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The persons as a table for other programs, with a purpose that is recorded.
PanelFrame {
    id: root

    required property PeopleViewModel people

    readonly property PersonExportModel exporting: root.people.exporting

    title: qsTr("Export the persons")
    problem: root.exporting.problem

    message: NoticeBar {
        visible: root.exporting.written.length > 0
        width: parent ? parent.width : 0
        kind: NoticeBar.Ok
        lead: qsTr("Written")
        text: root.exporting.written
    }

    actions: [
        AppButton {
            kind: AppButton.Primary
            text: qsTr("Export")
            keyText: "Ctrl+S"
            enabled: !root.exporting.busy
            onClicked: root.exporting.write(folder.text, purpose.text)
        },
        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Close")
            keyText: "Esc"
            onClicked: root.people.close()
        }
    ]

    FolderDialog {
        id: dialog
        title: qsTr("Choose a folder")
        onAccepted: root.exporting.choose(dialog.selectedFolder)
    }

    Shortcut {
        sequence: "Ctrl+S"
        onActivated: root.exporting.write(folder.text, purpose.text)
    }

    PlainText {
        width: parent.width
        size: Theme.label
        text: qsTr("A CSV file in UTF-8 that Excel opens with a double click: name, staff number, post, committee, roles, A and B lines. It holds no PIN, no answers and no results.")
    }

    TextFieldRow {
        id: purpose
        width: parent.width
        focus: true
        label: qsTr("What for? It stands in the audit record with your name")
        onAccepted: root.exporting.write(folder.text, purpose.text)
    }

    TextFieldRow {
        id: folder
        width: parent.width
        label: qsTr("Folder; a file that lies there is never overwritten")
        text: root.exporting.folder
        onAccepted: root.exporting.write(folder.text, purpose.text)
    }

    AppButton {
        text: qsTr("Choose a folder")
        onClicked: dialog.open()
    }

    QuietText {
        width: parent.width
        text: qsTr("A cell that begins with = + - or @ gets a ' in front, so that no spreadsheet takes it for a formula. Import takes it away again.")
    }
}
