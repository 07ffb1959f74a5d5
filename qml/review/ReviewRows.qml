pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components

// The items of the chosen shelf.
ListView {
    id: root

    required property ReviewViewModel review

    activeFocusOnTab: true
    clip: true
    model: root.review.rows
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Items of the shelf")

    onCountChanged: root.currentIndex = Math.min(root.count - 1, Math.max(0, root.currentIndex))

    Keys.onReturnPressed: root.review.open(root.currentIndex)
    Keys.onEnterPressed: root.review.open(root.currentIndex)

    T.ScrollBar.vertical: PageScrollBar {
    }

    delegate: ReviewRow {
        width: ListView.view === null ? 0 : ListView.view.width
        current: ListView.isCurrentItem && ListView.view !== null && ListView.view.activeFocus
        onClicked: root.review.open(root.currentIndex = index)
    }
}
