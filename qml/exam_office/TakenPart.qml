pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Answer files from the seats: choosing them, and what became of each.
Column {
    id: root

    required property ExamAwayModel away

    readonly property bool possible: root.away.keyed && root.away.takes && !root.away.busy

    spacing: Theme.space12

    FolderDialog {
        id: folders
        title: qsTr("Choose the folder with the answer files")
        onAccepted: root.away.takeFolder(folders.selectedFolder)
    }

    FileDialog {
        id: files
        title: qsTr("Choose answer files")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Answer files (*.qgtanswers)"), qsTr("All files (*)")]
        onAccepted: root.away.takeFiles(files)
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Answer files from the seats")
    }

    QuietText {
        width: parent.width
        text: qsTr("Everything below the folder is looked at. A file that is here already changes nothing, so the whole drive can be given again at any time.")
    }

    PlainText {
        visible: root.away.takesLate
        width: parent.width
        text: qsTr("The results are out and stay as they are. The answers of candidates who have none can still be taken: a file is only looked at first; compare person, times and digest with the signed hand-in slip, leave out what does not agree, say why it comes only now, and take the rest then. It is scored at once.")
    }

    TextFieldRow {
        id: path
        width: Math.min(parent.width, Math.round(620 * Theme.textScale))
        label: root.away.takesLate ? qsTr("Folder or file with answers; Enter looks at them") : qsTr("Folder or file with answers; Enter takes them")
        enabled: root.possible
        onAccepted: root.away.takePath(path.text)
    }

    Flow {
        visible: !root.away.taking
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
    }

    WorkProgress {
        visible: root.away.taking
        width: parent.width
        text: qsTr("Taking the answers")
        remark: qsTr("What was taken stays when you stop")
        fraction: root.away.fraction
        onStopped: root.away.stop()
    }

    PlainText {
        visible: root.away.counts.length > 0
        width: parent.width
        bold: true
        text: root.away.counts
    }

    PlainText {
        visible: root.away.counts.length > 0
        width: parent.width
        size: Theme.label
        text: qsTr("Compare the digest of each file with the one on the signed hand-in slip. Where they differ the file is not what the candidate handed in: set it aside and ask at the seat.")
    }

    Column {
        width: parent.width

        Repeater {
            model: root.away.answers

            AnswerFileRow {
                required property int index

                width: root.width
                onToggled: root.away.toggleLeftOut(index)
            }
        }
    }

    TextFieldRow {
        id: why
        visible: root.away.looked > 0
        width: Math.min(parent.width, Math.round(620 * Theme.textScale))
        label: qsTr("Why these answers come after the results; it goes into the audit record")
        enabled: root.possible
        onEdited: words => root.away.lateReason = words
    }

    AppButton {
        visible: root.away.looked > 0
        kind: AppButton.Primary
        text: qsTr("Person, times and digest agree with the slip: take %1").arg(root.away.looked)
        enabled: root.possible && root.away.lateReason.trim().length > 0
        onClicked: root.away.takeLooked()
    }
}
