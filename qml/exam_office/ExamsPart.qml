pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The exams that are held, newest first.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property int margin: Theme.pageMargin

    Component.onCompleted: root.office.enter()

    Column {
        id: head
        x: root.margin
        y: Theme.space24
        width: root.width - 2 * x
        spacing: Theme.space12

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                visible: list.count > 0
                kind: AppButton.Primary
                text: qsTr("New exam")
                keyText: "Ctrl+N"
                onClicked: root.office.add()
            }

            AppButton {
                text: qsTr("Blueprints")
                onClicked: root.office.showBlueprints()
            }
        }

        NoticeBar {
            visible: root.office.problem.length > 0
            width: parent.width
            kind: NoticeBar.Gap
            text: root.office.problem
        }
    }

    ListView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: Theme.space12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        x: root.margin
        width: root.width - 2 * x
        focus: true
        activeFocusOnTab: list.count > 0 || list.activeFocus  // Qt takes no tab stop from what has the focus
        clip: true
        model: root.office.exams
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Exams")

        onCountChanged: list.currentIndex = Math.min(list.count - 1, Math.max(0, list.currentIndex))

        Keys.onReturnPressed: root.office.open(list.currentIndex)
        Keys.onEnterPressed: root.office.open(list.currentIndex)

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: ExamRow {
            width: list.width
            current: ListView.isCurrentItem && list.activeFocus
            onClicked: root.office.open(list.currentIndex = index)
        }
    }

    EmptyState {
        visible: root.office.ready && list.count === 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: head.y + head.height + Theme.space32
        width: Math.min(implicitWidth, root.width - 2 * root.margin)
        title: qsTr("No exam has been set up yet")
        text: qsTr("Choose a blueprint, a day and the candidates; the papers are drawn and locked when you seal it.")
        action: qsTr("New exam")
        onTriggered: root.office.add()
    }
}
