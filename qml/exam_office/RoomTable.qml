pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components

// A row a candidate: how they stand, or what they got.
FocusScope {
    id: root

    required property ExamRoomModel room
    property bool results: false

    BoardRow {
        id: seatHead
        visible: !root.results
        width: root.width
        head: true
        index: -1
        number: qsTr("No.")
        personName: qsTr("Name")
        committee: qsTr("Committee")
        seatState: qsTr("State")
        stateSign: Sign.None
        answered: qsTr("Answered")
        started: qsTr("Began")
        last: qsTr("Last heard")
        extra: qsTr("Extra time")
        quiet: false
    }

    ListView {
        id: seats
        visible: !root.results
        anchors.top: seatHead.bottom
        anchors.bottom: parent.bottom
        width: root.width
        focus: !root.results
        activeFocusOnTab: true
        clip: true
        model: root.room.seats
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Seats")

        Keys.onReturnPressed: root.room.openDouble(seats.currentIndex)

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: BoardRow {
            width: seats.width
            current: ListView.isCurrentItem && seats.activeFocus
            onTapped: {
                seats.currentIndex = index;
                seats.forceActiveFocus(Qt.MouseFocusReason);
            }
        }
    }

    ListView {
        id: outcomes
        visible: root.results
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.width
        focus: root.results
        activeFocusOnTab: true
        clip: true
        model: root.room.results
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Results")

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: ResultRow {
            width: outcomes.width
            current: ListView.isCurrentItem && outcomes.activeFocus
            onTapped: {
                outcomes.currentIndex = index;
                outcomes.forceActiveFocus(Qt.MouseFocusReason);
            }
        }
    }
}
