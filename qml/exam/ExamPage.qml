pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

AppPage {
    id: root

    required property ExamViewModel exam

    readonly property bool sits: root.exam.stage === ExamViewModel.Sitting
    readonly property int problemRoom: problem.visible ? problem.height + Theme.space8 : 0

    title: root.exam.stage === ExamViewModel.Result ? qsTr("Result") : root.exam.stage === ExamViewModel.Review ? qsTr("The paper once more") : root.exam.stage === ExamViewModel.Appeal ? root.exam.result.title : root.exam.stage === ExamViewModel.Notice ? qsTr("Before the exam") : qsTr("Exams")
    showHead: !root.sits
    keys: [
        KeyLine {
            keys: "A … H 1 … 8"
            text: qsTr("Choose; in matching, letters give the right side and digits the left")
        },
        KeyLine {
            keys: "Space"
            text: qsTr("Choose or take back the option in focus")
        },
        KeyLine {
            keys: "← →"
            text: qsTr("Task before, next task; in a text field with Alt")
        },
        KeyLine {
            keys: "↑ ↓"
            text: qsTr("Options, rows and steps; with Alt a step is moved")
        },
        KeyLine {
            keys: "M"
            text: qsTr("Flag the task to look at it again")
        },
        KeyLine {
            keys: "Delete"
            text: qsTr("Clear the answer")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Begin; confirm a decision of a case; in the result, practise")
        },
        KeyLine {
            keys: "Ctrl+Enter"
            text: qsTr("Hand in; it asks first")
        },
        KeyLine {
            keys: "R"
            text: qsTr("In the result: look at the paper once more")
        },
        KeyLine {
            keys: "A"
            text: qsTr("In the result: ask for another look at it")
        },
        KeyLine {
            keys: "P"
            text: qsTr("In the paper once more: this task is wrong")
        },
        KeyLine {
            keys: "O"
            text: qsTr("In the result of a mock exam: mark your open answers; then 1 … 8 tick the points")
        },
        KeyLine {
            keys: "Ctrl+Shift+I"
            text: qsTr("For the invigilator")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Close what asks, or back; never out of a running exam")
        }
    ]

    Component.onCompleted: root.exam.enter()

    Keys.onPressed: event => event.accepted = root.exam.press(event.key, event.modifiers)

    NoticeBar {
        id: problem
        visible: root.exam.problem.length > 0
        z: 2
        x: Theme.pageMargin
        y: visible ? Theme.space8 : 0
        width: parent.width - 2 * x
        height: visible ? implicitHeight : 0
        kind: NoticeBar.Gap
        lead: qsTr("Not possible")
        text: root.exam.problem
        closable: true
        onClosed: root.exam.dismissProblem()
    }

    Repeater {
        model: root.exam.stage === ExamViewModel.Shelf ? 1 : 0

        ExamShelf {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            app: root.app
            exam: root.exam
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.exam.stage === ExamViewModel.Notice ? 1 : 0

        ExamNotice {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            notice: root.exam.notice
            onBegun: root.exam.begin()
            onDismissed: root.exam.toShelf()
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.sits ? 1 : 0

        SittingPane {
            width: root.width
            height: root.height
            focus: true
            sitting: root.exam.sitting
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.exam.stage === ExamViewModel.Over ? 1 : 0

        ExamOver {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            exam: root.exam
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.exam.stage === ExamViewModel.Result ? 1 : 0

        ResultPane {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            exam: root.exam
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.exam.stage === ExamViewModel.Review ? 1 : 0

        ReviewPane {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            exam: root.exam
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.exam.stage === ExamViewModel.Appeal ? 1 : 0

        AppealPane {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            exam: root.exam
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.exam.stage === ExamViewModel.Marking ? 1 : 0

        MarkingPart {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            marking: root.exam.marking
            Component.onCompleted: forceActiveFocus()
        }
    }
}
