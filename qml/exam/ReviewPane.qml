pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The paper task by task: what was answered, what is right, what it brought, as far as it is
// released.
FocusScope {
    id: root

    required property ExamViewModel exam

    readonly property ExamResultViewModel result: root.exam.result

    Flow {
        id: tools
        x: Theme.pageMargin
        y: Theme.space12
        width: parent.width - 2 * x
        spacing: Theme.space12

        AppButton {
            id: back
            text: qsTr("Back to the result")
            keyText: "Esc"
            onClicked: root.exam.showResult()
        }

        AppSwitch {
            visible: root.result.marksOut
            height: Theme.control
            text: qsTr("Only what lost marks")
            checked: root.result.onlyLost
            onToggled: root.result.onlyLost = checked
        }
    }

    ListView {
        id: list
        anchors.top: tools.bottom
        anchors.topMargin: Theme.space12
        anchors.bottom: parent.bottom
        x: Theme.pageMargin
        width: Math.min(parent.width - 2 * x, Math.round(900 * Theme.textScale))
        clip: true
        model: root.result.review
        boundsBehavior: Flickable.StopAtBounds
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Tasks of the paper")

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: ReviewedTaskRow {
            id: row
            width: ListView.view === null ? 0 : ListView.view.width - Theme.space16
            current: ListView.isCurrentItem && list.activeFocus
            appealable: root.exam.appeal.mayName
            onAppealed: root.exam.appealAgainst(row.slot)
            onChosen: {
                list.currentIndex = row.index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
            Keys.onPressed: event => event.key === Qt.Key_P ? row.appealed() : event.accepted = false
        }
    }
}
