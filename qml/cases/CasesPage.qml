pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

AppPage {
    id: root

    required property CaseViewModel cases

    readonly property bool playing: root.cases.stage === CaseViewModel.Choosing || root.cases.stage === CaseViewModel.Writing || root.cases.stage === CaseViewModel.Marking || root.cases.stage === CaseViewModel.Ended
    readonly property bool inCase: root.playing || root.cases.stage === CaseViewModel.Debrief
    readonly property bool sideFits: root.width >= Math.round(940 * Theme.textScale)
    property bool sideOpen: false
    readonly property int problemRoom: problem.visible ? problem.height + Theme.space8 : 0

    title: qsTr("Cases")
    note: root.inCase ? root.cases.title : ""
    showWho: !root.inCase
    tools: CaseSteps {
        visible: root.playing
        maximumWidth: root.width / 2
        cases: root.cases
    }
    keys: [
        KeyLine {
            keys: "A … H 1 … 8"
            text: qsTr("Choose what to say or do")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Do it; after the end, look back")
        },
        KeyLine {
            keys: "L"
            text: qsTr("The handbook sections of this case")
        },
        KeyLine {
            keys: "Z Ctrl+Z"
            text: qsTr("One step back; it is recorded")
        },
        KeyLine {
            keys: "Ctrl+Enter"
            text: qsTr("Done with writing")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("To the list; what was decided is saved")
        }
    ]

    Component.onCompleted: root.cases.enter()
    Component.onDestruction: root.cases.leave()

    Keys.onPressed: event => event.accepted = root.cases.press(event.key, event.modifiers)

    NoticeBar {
        id: problem
        visible: root.cases.problem.length > 0
        z: 2
        x: Theme.pageMargin
        y: visible ? Theme.space8 : 0
        width: parent.width - 2 * x
        height: visible ? implicitHeight : 0
        kind: NoticeBar.Gap
        lead: qsTr("Not saved")
        text: root.cases.problem
        closable: true
        onClosed: root.cases.dismissProblem()
    }

    CaseHandbook {
        cases: root.cases
    }

    Repeater {
        model: root.cases.stage === CaseViewModel.Shelf ? 1 : 0

        CaseShelf {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            app: root.app
            cases: root.cases
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.cases.stage === CaseViewModel.Debrief ? 1 : 0

        CaseDebrief {
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            cases: root.cases
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.playing ? 1 : 0

        FocusScope {
            id: scene
            y: root.problemRoom
            width: root.width
            height: root.height - Theme.head - y
            focus: true
            Component.onCompleted: forceActiveFocus()

            CaseTalk {
                anchors.left: parent.left
                anchors.right: side.visible ? side.left : parent.right
                anchors.top: parent.top
                anchors.bottom: foot.top
                focus: true
                cases: root.cases
            }

            CaseGauges {
                id: side
                visible: root.sideFits || root.sideOpen
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: foot.top
                width: Math.min(implicitWidth, scene.width / 2)
                cases: root.cases
            }

            FootBar {
                id: foot
                anchors.bottom: parent.bottom
                width: parent.width

                CaseFoot {
                    anchors.fill: parent
                    cases: root.cases
                    sideShown: root.sideFits
                    onMoreClicked: root.sideOpen = !root.sideOpen
                }
            }
        }
    }
}
