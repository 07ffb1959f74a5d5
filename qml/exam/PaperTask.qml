pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One task of the paper and where it is answered.
FocusScope {
    id: root

    required property SittingViewModel sitting

    readonly property SittingTask task: root.sitting.task
    readonly property int kind: root.task.kind
    readonly property int slot: root.task.slot
    readonly property bool choice: root.kind === SittingTask.Single || root.kind === SittingTask.Multiple || root.kind === SittingTask.TrueFalse
    readonly property int column: Math.min(Theme.stemWidth, root.width - 2 * page.marginX)

    onSlotChanged: page.position = 0  // every task is read from its beginning

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        arrowsScroll: false
        sticksToEnd: root.kind === SittingTask.Case
        marginX: root.width >= Math.round(760 * Theme.textScale) ? Theme.space32 + Theme.space32 : Theme.pageMargin
        maximumWidth: Theme.stemWidth
        gap: Theme.space12

        NoticeBar {
            visible: root.sitting.saveProblem.length > 0
            width: root.column
            kind: root.sitting.saving === SittingViewModel.NotSaved ? NoticeBar.Gap : NoticeBar.Due
            lead: root.sitting.savedTitle
            text: root.sitting.saveProblem
        }

        AppButton {
            visible: root.sitting.saving === SittingViewModel.NotSaved || root.sitting.saving === SittingViewModel.Stuck
            size: AppButton.Small
            text: qsTr("Try saving again now")
            onClicked: root.sitting.retry()
        }

        NoticeBar {
            visible: root.sitting.problem.length > 0
            width: root.column
            kind: NoticeBar.Gap
            lead: qsTr("Not taken")
            text: root.sitting.problem
            closable: true
            onClosed: root.sitting.dismissProblem()
        }

        QuietText {
            width: root.column
            text: root.sitting.heading
        }

        StemText {
            width: root.column
            text: root.task.stem
            bold: root.kind === SittingTask.Case
            Accessible.role: Accessible.Heading
        }

        QuietText {
            visible: text.length > 0
            width: root.column
            text: root.task.howTo
        }

        Repeater {
            model: root.choice ? 1 : 0

            TaskChoices {
                focus: true
                width: root.column
                task: root.task
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.kind === SittingTask.FillIn ? 1 : 0

            TaskBlanks {
                focus: true
                width: root.column
                task: root.task
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.kind === SittingTask.Ordering ? 1 : 0

            TaskSteps {
                focus: true
                width: root.column
                task: root.task
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.kind === SittingTask.Matching ? 1 : 0

            TaskPairs {
                focus: true
                width: root.column
                task: root.task
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.kind === SittingTask.ShortAnswer ? 1 : 0

            TaskWriting {
                focus: true
                width: root.column
                name: qsTr("Your answer")
                task: root.task
                onHandIn: root.sitting.askHandIn()
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.kind === SittingTask.Case ? 1 : 0

            TaskCase {
                focus: true
                width: root.column
                task: root.task
                onHandIn: root.sitting.askHandIn()
                Component.onCompleted: forceActiveFocus()
            }
        }

        QuietText {
            width: root.column
            text: root.sitting.rule
        }

        AppButton {
            visible: root.task.answered && root.kind !== SittingTask.Case
            kind: AppButton.Quiet
            size: AppButton.Small
            text: qsTr("Clear the answer")
            keyText: "Delete"
            onClicked: root.task.clear()
        }
    }
}
