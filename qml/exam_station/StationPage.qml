pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Exam
import Qgt.Theme

AppPage {
    id: root

    required property StationViewModel station

    readonly property bool sits: root.station.stage === StationViewModel.Sitting
    readonly property int problemRoom: problem.visible ? problem.height + Theme.space8 : 0

    title: qsTr("Exam station")
    note: root.station.note
    showHead: !root.sits
    keys: [
        KeyLine {
            keys: "↑ ↓"
            text: qsTr("In a list up or down; in a paper options, rows and steps, with Alt a step is moved")
        },
        KeyLine {
            keys: "/"
            text: qsTr("Find a candidate by number or name")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Choose; it is me; begin; next candidate")
        },
        KeyLine {
            keys: "A … H 1 … 8"
            text: qsTr("In a paper: choose; in matching, letters give the right side and digits the left")
        },
        KeyLine {
            keys: "← →"
            text: qsTr("In a paper: task before, next task; in a text field with Alt")
        },
        KeyLine {
            keys: "M Delete"
            text: qsTr("In a paper: flag the task; clear the answer")
        },
        KeyLine {
            keys: "Ctrl+Enter"
            text: qsTr("In a paper: hand in; it asks first")
        },
        KeyLine {
            keys: "Ctrl+Shift+I"
            text: qsTr("In a paper: for the invigilator")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Close what asks, or back; never out of a running exam")
        }
    ]
    tools: [
        AppButton {
            visible: root.station.stage === StationViewModel.Exams || root.station.stage === StationViewModel.Seats
            kind: AppButton.Quiet
            size: AppButton.Small
            text: qsTr("Leave the station")
            onClicked: root.station.leave()
        }
    ]

    Component.onCompleted: root.station.enter()

    Keys.onPressed: event => event.accepted = root.station.press(event.key, event.modifiers)

    NoticeBar {
        id: problem
        visible: root.station.problem.length > 0
        z: 2
        x: Theme.pageMargin
        y: visible ? Theme.space8 : 0
        width: parent.width - 2 * x
        height: visible ? implicitHeight : 0
        kind: NoticeBar.Gap
        lead: qsTr("Not possible")
        text: root.station.problem
        closable: true
        onClosed: root.station.dismissProblem()
    }

    Repeater {
        model: root.station.stage === StationViewModel.Exams ? 1 : 0

        StationExams {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            station: root.station
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.station.stage === StationViewModel.Seats ? 1 : 0

        StationSeats {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            station: root.station
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.station.stage === StationViewModel.Identity ? 1 : 0

        StationIdentity {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            station: root.station
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.station.stage === StationViewModel.Notice ? 1 : 0

        ExamNotice {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            notice: root.station.notice
            onBegun: root.station.begin()
            onDismissed: root.station.back()
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.sits ? 1 : 0

        SittingPane {
            width: root.width
            height: root.height
            focus: true
            sitting: root.station.sitting
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.station.stage === StationViewModel.Over ? 1 : 0

        StationOver {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            station: root.station
            Component.onCompleted: forceActiveFocus()
        }
    }
}
