pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components

// What the search has found.
ListView {
    id: root

    required property SearchModel search

    activeFocusOnTab: true
    clip: true
    model: root.search.hits
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    cacheBuffer: 0

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Found")

    onCountChanged: root.currentIndex = Math.min(root.count - 1, Math.max(0, root.currentIndex))

    Keys.onReturnPressed: root.search.open(root.currentIndex)
    Keys.onEnterPressed: root.search.open(root.currentIndex)

    T.ScrollBar.vertical: PageScrollBar {
    }

    delegate: HitLine {
        width: ListView.view === null ? 0 : ListView.view.width
        selected: root.search.current === index
        current: ListView.isCurrentItem && ListView.view !== null && ListView.view.activeFocus
        onClicked: root.search.open(root.currentIndex = index)
    }
}
