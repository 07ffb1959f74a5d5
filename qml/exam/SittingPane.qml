pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The paper at the left, the answer sheet at the right, time and what is saved above, the keys
// below. Where there is no room the sheet folds behind a button.
FocusScope {
    id: root

    required property SittingViewModel sitting

    readonly property bool sheetFits: root.width >= Math.round(1000 * Theme.textScale)
    readonly property bool windowActive: Window.active
    property bool sheetOpen: false
    // What asks takes the focus, and the paper gets it back.
    readonly property bool interrupted: root.sitting.panel !== SittingViewModel.NoPanel || root.sitting.invigilator.shown
    readonly property bool isCovered: root.sitting.cover !== SittingViewModel.Uncovered
    readonly property int slot: root.sitting.task.slot

    onWindowActiveChanged: root.windowActive ? undefined : root.sitting.windowLeft()
    onSlotChanged: root.sheetOpen = false
    onInterruptedChanged: root.interrupted || papers.count === 0 ? undefined : papers.itemAt(0).forceActiveFocus()

    SittingHead {
        id: head
        width: parent.width
        sitting: root.sitting
    }

    FocusScope {
        id: middle
        anchors.top: head.bottom
        anchors.bottom: foot.top
        width: parent.width
        focus: true

        Repeater {
            id: papers
            model: root.isCovered ? 0 : 1

            PaperTask {
                width: middle.width - (sheet.visible ? sheet.width : 0)
                height: middle.height - panels.height
                focus: true
                sitting: root.sitting
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.isCovered ? 1 : 0

            SittingCover {
                width: middle.width
                height: middle.height
                focus: true
                sitting: root.sitting
                Component.onCompleted: forceActiveFocus()
            }
        }

        AnswerSheet {
            id: sheet
            visible: !root.isCovered && (root.sheetFits || root.sheetOpen)
            anchors.right: parent.right
            height: parent.height
            width: Math.min(implicitWidth, middle.width)
            sitting: root.sitting
        }

        Column {
            id: panels
            anchors.bottom: parent.bottom
            width: parent.width - (sheet.visible ? sheet.width : 0)

            Repeater {
                model: root.sitting.panel === SittingViewModel.HandIn ? 1 : 0

                HandInPanel {
                    width: panels.width
                    sitting: root.sitting
                    Component.onCompleted: forceActiveFocus()
                }
            }

            Repeater {
                model: root.sitting.panel === SittingViewModel.Leave ? 1 : 0

                LeavePanel {
                    width: panels.width
                    sitting: root.sitting
                    Component.onCompleted: forceActiveFocus()
                }
            }

            Repeater {
                model: root.sitting.invigilator.shown ? 1 : 0

                InvigilatorPanel {
                    width: panels.width
                    invigilator: root.sitting.invigilator
                    Component.onCompleted: forceActiveFocus()
                }
            }
        }

        NoticeBar {
            visible: root.sitting.announcement.length > 0
            x: Theme.pageMargin
            y: Theme.space4
            z: 2
            width: Math.min(implicitWidth, parent.width - 2 * x)
            kind: NoticeBar.Info
            text: root.sitting.announcement
        }
    }

    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width

        SittingFoot {
            anchors.fill: parent
            sitting: root.sitting
            sheetShown: root.sheetFits
            sheetOpen: root.sheetOpen
            onSheetClicked: root.sheetOpen = !root.sheetOpen
        }
    }
}
