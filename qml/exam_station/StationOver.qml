pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Exam
import Qgt.Theme

// It is over: what goes on the slip, where the answers lie, and the next one.
FocusScope {
    id: root

    required property StationViewModel station

    readonly property StationAnswersModel answers: root.station.answers

    FolderDialog {
        id: dialog
        title: qsTr("Choose a folder for the answers")
        onAccepted: root.answers.choose(dialog.selectedFolder)
    }

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        maximumWidth: Theme.stemWidth
        marginX: Math.max(Theme.pageMargin, Math.round((root.width - Theme.stemWidth) / 2))
        marginY: Theme.space24
        gap: Theme.space12

        HeadingText {
            width: page.columnWidth
            text: root.station.overTitle
        }

        PlainText {
            visible: text.length > 0
            width: page.columnWidth
            text: root.station.overText
        }

        ExamRule {
            width: page.columnWidth
            label: qsTr("Name")
            words: root.station.name + (root.station.number.length > 0 ? "　" + root.station.number : "") + (root.station.place.length > 0 ? "　" + root.station.place : "")
        }

        SectionTitle {
            visible: root.answers.slip.length > 0
            width: page.columnWidth
            text: qsTr("For the hand-in slip")
            remark: qsTr("copy the groups, then candidate and invigilator sign")
        }

        CodeGroups {
            visible: root.answers.slip.length > 0
            width: Math.min(implicitWidth, page.columnWidth)
            code: root.answers.slip
            name: qsTr("Groups for the hand-in slip")
        }

        SignLine {
            visible: root.answers.written.length > 0
            width: page.columnWidth
            size: Theme.body
            kind: Sign.Ok
            text: qsTr("The answers lie in %1. They are encrypted; only the trainer can open them.").arg(root.answers.written)
        }

        NoticeBar {
            visible: root.answers.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            lead: qsTr("Not written")
            text: root.answers.problem
        }

        PlainText {
            visible: root.answers.problem.length > 0
            width: page.columnWidth
            text: qsTr("The answers are safe on this machine and can be written from the list at any time.")
        }

        SignLine {
            visible: root.answers.printed.length > 0
            width: page.columnWidth
            size: Theme.body
            kind: Sign.Ok
            text: qsTr("The slip to print: %1").arg(root.answers.printed)
        }

        AppButton {
            id: next
            focus: true
            kind: AppButton.Primary
            size: AppButton.Big
            text: qsTr("Next candidate")
            keyText: "Enter"
            enabled: !root.answers.busy
            onClicked: root.station.next()
        }

        QuietText {
            width: page.columnWidth
            text: qsTr("Folder for the answers of this machine")
            Accessible.ignored: true
        }

        Flow {
            width: page.columnWidth
            spacing: Theme.space12

            AppTextField {
                id: folder
                width: Math.min(Math.round(360 * Theme.textScale), parent.width)
                name: qsTr("Folder for the answers of this machine; Enter writes them there")
                hint: qsTr("Folder for the answers of this machine; Enter writes them there")
                text: root.answers.folder
                onAccepted: root.answers.chooseFolder(folder.text)
            }

            AppButton {
                text: qsTr("Another folder")
                enabled: !root.answers.busy
                onClicked: dialog.open()
            }

            AppButton {
                text: qsTr("Write once more")
                enabled: !root.answers.busy
                onClicked: root.answers.chooseFolder(folder.text), FocusMove.to(next)
            }

            AppButton {
                text: qsTr("Slip as a PDF for printing")
                enabled: root.answers.slip.length > 0 && !root.answers.busy
                // Enter is the next candidate, not the same slip once more.
                onClicked: root.answers.printSlip(), FocusMove.to(next)
            }
        }
    }
}
