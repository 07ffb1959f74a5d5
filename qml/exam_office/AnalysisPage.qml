pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What the answers of scored exams say: the exams, then one of them.
AppPage {
    id: root

    required property AnalysisViewModel analyses

    title: qsTr("Analysis")
    note: root.analyses.title
    keys: [
        KeyLine {
            keys: "↑ ↓"
            text: root.analyses.opened ? qsTr("Item above or below") : qsTr("Exam above or below")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Open the exam")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Back to the exams")
        }
    ]

    Component.onCompleted: root.analyses.enter()

    Keys.onEscapePressed: root.analyses.back()

    Column {
        id: head
        visible: !root.analyses.opened
        x: Theme.pageMargin
        y: Theme.space24
        width: root.width - 2 * x
        spacing: Theme.space12

        PlainText {
            visible: list.count > 0
            width: Math.min(parent.width, Theme.stemWidth)
            text: qsTr("How hard the items were, which of them told those who know from those who do not, and how sure the papers' decisions are. Nobody is named here.")
        }

        NoticeBar {
            visible: root.analyses.problem.length > 0
            width: parent.width
            kind: NoticeBar.Gap
            text: root.analyses.problem
        }
    }

    ListView {
        id: list
        visible: !root.analyses.opened
        anchors.top: head.bottom
        anchors.topMargin: Theme.space12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        x: Theme.pageMargin
        width: root.width - 2 * x
        focus: visible
        activeFocusOnTab: list.count > 0 || list.activeFocus  // Qt takes no tab stop from what has the focus
        clip: true
        model: root.analyses.exams
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Exams")

        onCountChanged: list.currentIndex = Math.min(list.count - 1, Math.max(0, list.currentIndex))

        Keys.onReturnPressed: root.analyses.open(list.currentIndex)
        Keys.onEnterPressed: root.analyses.open(list.currentIndex)

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: ExamRow {
            width: list.width
            current: ListView.isCurrentItem && list.activeFocus
            onClicked: root.analyses.open(list.currentIndex = index)
        }
    }

    EmptyState {
        visible: root.analyses.ready && list.count === 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: head.y + Theme.space32
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
        title: qsTr("No scored exam yet")
        text: qsTr("Once the papers of an exam are scored and its results are out, it stands here with what its items were worth.")
    }

    Repeater {
        model: root.analyses.opened ? 1 : 0

        AnalysisPart {
            width: parent ? parent.width : 0
            height: root.height - Theme.head
            focus: true
            analysis: root.analyses.analysis
            onDismissed: root.analyses.back()
            Component.onCompleted: forceActiveFocus()
        }
    }
}
