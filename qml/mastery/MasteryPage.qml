pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What I can be expected to settle, line by line.
AppPage {
    id: root

    required property MasteryViewModel mastery

    readonly property bool beside: root.width >= Math.round(860 * Theme.textScale)
    readonly property int listWidth: root.beside ? Math.round(372 * Math.min(1.35, Theme.textScale)) : root.width

    title: qsTr("My mastery")
    keys: [
        KeyLine {
            keys: "↑ ↓"
            text: qsTr("Line above or below")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Practise the line")
        },
        KeyLine {
            keys: "U"
            text: qsTr("Practise what I have not seen of the line")
        }
    ]

    Component.onCompleted: root.mastery.enter()

    Keys.onPressed: event => event.accepted = event.modifiers === Qt.NoModifier && root.mastery.press(event.key)
    Keys.onReturnPressed: root.mastery.practise()
    Keys.onEnterPressed: root.mastery.practise()

    NoticeBar {
        id: notice
        visible: root.mastery.problem.length > 0
        x: Theme.pageMargin
        y: Theme.space12
        width: root.width - 2 * x
        kind: NoticeBar.Gap
        text: root.mastery.problem
    }

    ListView {
        id: list
        y: notice.visible ? notice.y + notice.height + Theme.space12 : Theme.space12
        x: root.beside ? Theme.pageMargin - Theme.space12 : Theme.space12
        width: root.listWidth - x - Theme.space12
        height: (root.beside ? parent.height : Math.round(parent.height * 0.42)) - y
        focus: true
        activeFocusOnTab: true
        clip: true
        model: root.mastery.lines
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lines")

        onCountChanged: list.currentIndex = root.mastery.current
        onCurrentIndexChanged: root.mastery.choose(list.currentIndex)

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: MasteryLine {
            width: list.width
            tall: root.mastery.longNames
            chosen: ListView.isCurrentItem
            current: ListView.isCurrentItem && list.activeFocus
            onClicked: (list.currentIndex = index, list.forceActiveFocus())
        }
    }

    Rectangle {
        x: root.beside ? root.listWidth : Theme.pageMargin
        y: root.beside ? 0 : list.y + list.height
        width: root.beside ? 1 : root.width - 2 * x
        height: root.beside ? parent.height : 1
        color: Theme.line
    }

    LineDetail {
        visible: root.mastery.ready
        x: root.beside ? root.listWidth + 1 : 0
        y: root.beside ? 0 : list.y + list.height + 1
        width: root.width - x
        height: parent.height - y
        arrowsScroll: false
        mastery: root.mastery
    }
}
