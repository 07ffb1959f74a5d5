pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

AppPage {
    id: root

    required property TodayViewModel today
    required property ExamViewModel exam
    required property ExamOfficeViewModel office
    required property BankUpdateViewModel bankUpdate
    required property OwnTrainingViewModel training

    // Two columns while the window is wide enough for them.
    readonly property bool wide: root.width - 2 * Theme.pageMargin >= Math.round(900 * Theme.textScale)

    title: qsTr("Today")
    keys: [
        KeyLine {
            keys: "Enter"
            text: root.exam.underWay ? qsTr("Go on with the exam") : root.today.openTotal > 0 ? qsTr("Continue the open session") : qsTr("Start practice")
        },
        KeyLine {
            keys: "1 2 3"
            text: qsTr("5, 15 or 30 minutes")
        },
        KeyLine {
            keys: "W"
            text: qsTr("Only the error book")
        }
    ]

    // An exam that was begun goes before everything else: its time does not wait.
    function goOn() {
        if (root.exam.underWay) {
            root.app.show("exam");
        } else {
            root.today.goOn();
        }
    }

    Component.onCompleted: {
        root.today.enter();
        root.training.enter();
        root.exam.lookAhead();
        root.office.lookForWork();
    }

    Keys.onReturnPressed: root.goOn()
    Keys.onEnterPressed: root.goOn()
    Keys.onDigit1Pressed: root.today.minutes = 5
    Keys.onDigit2Pressed: root.today.minutes = 15
    Keys.onDigit3Pressed: root.today.minutes = 30
    Keys.onPressed: event => event.accepted = root.today.press(event.key)

    ScrollPage {
        id: scroll
        anchors.fill: parent
        focus: true
        gap: Theme.space24

        NoticeBar {
            visible: root.today.problem.length > 0
            width: parent.width
            kind: NoticeBar.Gap
            lead: qsTr("Not read")
            text: root.today.problem
        }

        BankWaiting {
            visible: root.bankUpdate.waits && root.bankUpdate.mayUpdate
            width: parent.width
            onAsked: root.app.show("settings")
        }

        ResumeBanner {
            visible: root.exam.due.length > 0
            width: parent.width
            text: root.exam.due
            action: root.exam.underWay ? qsTr("Go on with the exam") : qsTr("To the exam")
            first: root.exam.underWay
            onTriggered: root.app.show("exam")
        }

        Repeater {
            model: root.office.waiting

            ResumeBanner {
                required property int index

                width: parent ? parent.width : 0
                first: false
                onTriggered: (root.office.openWaiting(index), root.app.show("exam_office"))
            }
        }

        Repeater {
            model: root.today.news

            ResumeBanner {
                required property string page

                width: parent ? parent.width : 0
                first: false
                onTriggered: root.app.show(page)
            }
        }

        ResumeBanner {
            visible: root.today.openTotal > 0
            width: parent.width
            text: qsTr("Your last session is open: item %1 of %2. Every answer given is saved.").arg(root.today.openPlace).arg(root.today.openTotal)
            action: qsTr("Continue")
            first: !root.exam.underWay
            onTriggered: root.today.resume()
        }

        Grid {
            visible: root.today.possible
            width: parent.width
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space32
            rowSpacing: Theme.space24

            PlanPart {
                width: root.wide ? parent.width - minutes.width - Theme.space32 : parent.width
                today: root.today
                first: root.today.openTotal === 0 && !root.exam.underWay
            }

            MinutesPart {
                id: minutes
                width: Math.min(implicitWidth, parent.width)
                today: root.today
            }
        }

        NoticeBar {
            visible: root.training.problem.length > 0
            width: parent.width
            kind: NoticeBar.Gap
            lead: qsTr("Training plan not read")
            text: root.training.problem
        }

        TrainingPart {
            visible: root.training.any
            width: parent.width
            training: root.training
        }

        EmptyState {
            visible: root.today.ready && !root.today.possible
            width: Math.min(parent.width, Math.round(620 * Theme.textScale))
            title: qsTr("Nothing to practise today")
            text: qsTr("The bank has no item that is valid today; a trainer adds or renews items. The handbooks can be read meanwhile.")
            action: qsTr("Read the handbooks")
            onTriggered: root.app.show("handbook")
        }

        Rectangle {
            visible: root.today.possible
            width: parent.width
            height: 1
            color: Theme.line
        }

        EmptyState {
            visible: root.today.newcomer && root.today.possible
            width: Math.min(parent.width, Math.round(620 * Theme.textScale))
            title: qsTr("Nothing answered yet")
            text: qsTr("After a first session stand here: what changed in the law behind your items, minutes by day, and how you start on each of the 18 lines. Five minutes are enough to begin.")
            action: qsTr("Practise 5 minutes")
            actionKind: AppButton.Secondary
            onTriggered: (root.today.minutes = 5, root.today.start())
        }

        ChangesPart {
            visible: root.today.changedItems > 0
            width: parent.width
            wide: root.wide
            today: root.today
        }

        Rectangle {
            visible: root.today.changedItems > 0
            width: parent.width
            height: 1
            color: Theme.line
        }

        LinesPart {
            visible: root.today.ready && !root.today.newcomer
            width: parent.width
            today: root.today
        }

        QuietText {
            visible: root.bankUpdate.waits && !root.bankUpdate.mayUpdate
            width: parent.width
            text: qsTr("A newer question bank came with the program; a trainer merges it.")
        }
    }
}
