import QtQuick
import QtQuick.Dialogs
import Qgt.App

// The dialog for the file of the committee. Loaded when it is wanted: loading the module of dialogs
// would make every start wait.
Item {
    id: root

    required property JoinModel joining

    Component.onCompleted: files.open()

    FileDialog {
        id: files
        title: qsTr("Choose the file from the committee")
        nameFilters: [qsTr("Files taken home (*.qgtout)"), qsTr("All files (*)")]
        onAccepted: root.joining.choose(files.selectedFile)
    }
}
