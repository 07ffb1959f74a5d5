import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Items files and cases: choosing them, what is wrong with them, adding them.
Column {
    id: root

    required property ExamPoolModel pool

    readonly property bool possible: root.pool.unlocked && !root.pool.busy
    readonly property int fitting: root.pool.fitting

    function begin(): void {
        FocusMove.to(path.field);
    }

    // What was checked can be added with the next Enter.
    onFittingChanged: root.fitting > 0 ? FocusMove.to(add) : undefined

    spacing: Theme.space12

    FolderDialog {
        id: folders
        title: qsTr("Choose the folder with the items")
        onAccepted: root.pool.chooseFolder(folders.selectedFolder)
    }

    FileDialog {
        id: files
        title: qsTr("Choose items files and cases")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Items and cases (*.yaml)"), qsTr("All files (*)")]
        onAccepted: root.pool.chooseFiles(files)
    }

    // Above the field, so that it is seen while the field keeps the focus.
    PoolNotice {
        width: parent.width
        pool: root.pool
        part: ExamPoolModel.Adding
    }

    TextFieldRow {
        id: path
        width: parent.width
        label: qsTr("Folder or file with items; Enter checks")
        enabled: root.possible
        onAccepted: root.pool.choosePath(path.text)
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            text: qsTr("Choose the folder")
            enabled: root.possible
            onClicked: folders.open()
        }

        AppButton {
            text: qsTr("Choose files")
            enabled: root.possible
            onClicked: files.open()
        }

        AppButton {
            visible: root.pool.chosen.length > 0
            text: qsTr("Check again")
            enabled: root.possible
            onClicked: root.pool.checkAgain()
        }
    }

    QuietText {
        visible: root.pool.chosen.length > 0
        width: parent.width
        wrapMode: Text.WrapAnywhere
        text: root.pool.chosen
    }

    AppButton {
        id: add
        visible: root.fitting > 0
        kind: AppButton.Primary
        text: qsTr("Add %n to the exam pool", "", root.fitting)
        enabled: root.possible
        onClicked: root.pool.add(), root.begin()
    }

    PoolFindings {
        width: parent.width
        pool: root.pool
        part: ExamPoolModel.Adding
    }
}
