pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

AppPage {
    id: root

    required property PracticeViewModel practice

    readonly property bool onItem: root.practice.stage === PracticeViewModel.Asking || root.practice.stage === PracticeViewModel.Marking || root.practice.stage === PracticeViewModel.Revealed || root.practice.stage === PracticeViewModel.Reading
    readonly property bool sideFits: root.width >= Math.round(940 * Theme.textScale)
    readonly property bool revealed: root.practice.question.revealed || root.practice.question.marking
    readonly property int problemRoom: problem.visible ? problem.height + Theme.space8 : 0
    readonly property int bodyHeight: root.height - Theme.head
    property bool sideOpen: false

    title: qsTr("Practice")
    note: root.onItem ? root.practice.specName : ""
    showWho: !root.onItem
    tools: PracticeTools {
        visible: root.onItem
        practice: root.practice
    }
    keys: [
        KeyLine {
            keys: "A … H 1 … 8"
            text: qsTr("Choose an option")
        },
        KeyLine {
            keys: "S U V"
            text: qsTr("Confirm: sure, not sure, guessed")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Confirm as not sure; afterwards the next item")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Before a session: begin; Space takes the choice that has the frame")
        },
        KeyLine {
            keys: "X"
            text: qsTr("I do not know it")
        },
        KeyLine {
            keys: "Z Ctrl+Z"
            text: qsTr("Take the last answer back")
        },
        KeyLine {
            keys: "N K R P"
            text: qsTr("Note, keep, doubt, report a problem")
        },
        KeyLine {
            keys: "L"
            text: qsTr("After the answer: read the section of the handbook")
        },
        KeyLine {
            keys: "O"
            text: qsTr("Show the options, when they are hidden at first")
        },
        KeyLine {
            keys: "← →"
            text: qsTr("Reading: the item before, the next item")
        },
        KeyLine {
            keys: "T"
            text: qsTr("Read aloud or stop, where the computer has a speech program")
        },
        KeyLine {
            keys: "Alt+↑ Alt+↓"
            text: qsTr("Move a step up or down")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Pause; every answer is saved")
        }
    ]

    // Whoever left a field by Tab for the letters stands beside the question: Enter is the next item
    // and not the button there.
    onRevealedChanged: root.revealed && side.holdsFocus ? question.forceActiveFocus() : undefined
    Component.onCompleted: root.practice.enter()
    Component.onDestruction: root.practice.leave()

    Keys.onPressed: event => event.accepted = root.practice.press(event.key, event.modifiers)

    NoticeBar {
        id: problem
        visible: root.practice.problem.length > 0
        z: 2
        x: Theme.pageMargin
        y: visible ? Theme.space8 : 0
        width: parent.width - 2 * x
        height: visible ? implicitHeight : 0
        kind: NoticeBar.Gap
        lead: qsTr("Not saved")
        text: root.practice.problem
        closable: true
        onClosed: root.practice.dismissProblem()
    }

    Repeater {
        model: root.practice.stage === PracticeViewModel.Start ? 1 : 0

        StartPanel {
            y: root.problemRoom
            width: root.width
            height: root.bodyHeight - root.problemRoom
            focus: true
            practice: root.practice
            onPageAsked: page => root.app.show(page)
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.practice.stage === PracticeViewModel.Summary ? 1 : 0

        SummaryPanel {
            y: root.problemRoom
            width: root.width
            height: root.bodyHeight - root.problemRoom
            focus: true
            practice: root.practice
            Component.onCompleted: forceActiveFocus()
        }
    }

    FocusScope {
        id: work
        anchors.top: problem.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.onItem
        focus: root.onItem

        QuestionView {
            id: question
            anchors.left: parent.left
            anchors.right: side.visible ? side.left : parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            focus: true
            practice: root.practice
        }

        SideColumn {
            id: side
            visible: root.sideFits || root.sideOpen
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            width: Math.min(implicitWidth, parent.width / 2)
            practice: root.practice
        }

        FootBar {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width

            AskingFoot {
                visible: !root.practice.question.revealed
                anchors.fill: parent
                practice: root.practice
                moreShown: !root.sideFits
                onMoreClicked: root.sideOpen = !root.sideOpen
            }

            ReadingFoot {
                visible: root.practice.question.reading
                anchors.fill: parent
                practice: root.practice
                moreShown: !root.sideFits
                onMoreClicked: root.sideOpen = !root.sideOpen
            }

            RevealedFoot {
                visible: root.practice.question.revealed && !root.practice.question.reading
                anchors.fill: parent
                practice: root.practice
                moreShown: !root.sideFits
                onMoreClicked: root.sideOpen = !root.sideOpen
            }
        }
    }
}
