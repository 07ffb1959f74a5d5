import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The whole pool as plain text, with a purpose that is recorded.
Column {
    id: root

    required property ExamPoolModel pool

    readonly property bool possible: root.pool.unlocked && !root.pool.busy && !root.pool.empty

    spacing: Theme.space12

    FolderDialog {
        id: dialog
        title: qsTr("Choose a folder")
        onAccepted: root.pool.offerFolder(dialog.selectedFolder)
    }

    // Above the field, so that it is seen while the field keeps the focus.
    PoolNotice {
        width: parent.width
        pool: root.pool
        part: ExamPoolModel.Exporting
    }

    TextFieldRow {
        id: purpose
        width: parent.width
        label: qsTr("What for? It stands in the audit record with your name")
        enabled: root.possible
        onAccepted: FocusMove.to(folder.field)
    }

    TextFieldRow {
        id: folder
        width: parent.width
        label: qsTr("Folder; it has to be new or empty")
        enabled: root.possible
        text: root.pool.folder
        onAccepted: root.pool.askExport(folder.text, purpose.text)
    }

    Flow {
        visible: !question.asked
        width: parent.width
        spacing: Theme.space12

        AppButton {
            text: qsTr("Choose a folder")
            enabled: root.possible
            onClicked: dialog.open()
        }

        AppButton {
            text: qsTr("Write as plain text…")
            enabled: root.possible
            onClicked: root.pool.askExport(folder.text, purpose.text)
        }
    }

    PoolQuestion {
        id: question
        width: parent.width
        pool: root.pool
        part: ExamPoolModel.Exporting
        yes: qsTr("Yes, write plain text")
        onConfirmed: root.pool.exportPlain()
        onClosed: FocusMove.to(purpose.field)
    }
}
