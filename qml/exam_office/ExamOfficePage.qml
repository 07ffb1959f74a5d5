pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components

// The page of a trainer who holds exams: one view after the other, from setting up to results.
AppPage {
    id: root

    required property ExamOfficeViewModel office

    readonly property bool marks: root.office.view === ExamOfficeViewModel.Marking

    title: qsTr("Exam office")
    note: root.office.view === ExamOfficeViewModel.List ? root.office.countLine : root.office.view === ExamOfficeViewModel.Setup ? root.office.setup.title : root.office.view === ExamOfficeViewModel.Sealing ? root.office.sealing.title : root.marks ? root.office.marking.examTitle : root.office.view === ExamOfficeViewModel.Checklist ? root.office.checklist.title : root.office.room.title
    keys: [
        KeyLine {
            keys: "↑ ↓"
            text: root.office.view === ExamOfficeViewModel.Analysis ? qsTr("Item above or below") : qsTr("Exam or seat above or below")
        },
        KeyLine {
            keys: "Enter"
            text: root.marks ? qsTr("Store the marks, next answer") : root.office.view === ExamOfficeViewModel.Room ? qsTr("Several attempts of a candidate: look at them") : qsTr("Open the exam")
        },
        KeyLine {
            keys: "Ctrl+P"
            text: qsTr("What the exam prints")
        },
        KeyLine {
            keys: "Ctrl+N"
            text: qsTr("New exam")
        },
        KeyLine {
            keys: "Ctrl+S"
            text: qsTr("Save what is set up")
        },
        KeyLine {
            keys: "1 … 8"
            text: qsTr("When marking: the point is met or not")
        },
        KeyLine {
            keys: "Delete"
            text: qsTr("Withdraw what was entered of an answer sheet")
        },
        KeyLine {
            keys: "Esc"
            text: root.office.view === ExamOfficeViewModel.Sealing ? qsTr("Back; sealing that is under way is stopped") : qsTr("Back; what is not saved is dropped")
        }
    ]

    Keys.onEscapePressed: root.office.back()

    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.office.view === ExamOfficeViewModel.List
        onActivated: root.office.add()
    }

    Shortcut {
        sequence: "Ctrl+P"
        enabled: root.office.view === ExamOfficeViewModel.Room
        onActivated: root.office.openPrints()
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.List ? 1 : 0

        ExamsPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Setup ? 1 : 0

        SetupPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Sealing ? 1 : 0

        SealPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Room ? 1 : 0

        RoomPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Away ? 1 : 0

        AwayPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Checklist ? 1 : 0

        ChecklistPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Attempts ? 1 : 0

        AttemptsPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Analysis ? 1 : 0

        AnalysisPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            analysis: root.office.analysis
            onDismissed: root.office.back()
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Corrections ? 1 : 0

        CorrectionPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Prints ? 1 : 0

        PrintPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Sheets ? 1 : 0

        SheetsPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Appeals ? 1 : 0

        AppealsPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.office.view === ExamOfficeViewModel.Time ? 1 : 0

        TimePart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.marks ? 1 : 0

        MarkingRoundPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            office: root.office
            Component.onCompleted: forceActiveFocus()
        }
    }
}
