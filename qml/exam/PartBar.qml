import QtQuick
import Qgt.Theme

// A share of marks as a bar on a line, with the floor as an upright mark.
Item {
    id: root

    property real share: 0
    property real floorAt: -1
    property bool strong: false
    property bool below: false

    implicitHeight: root.strong ? 14 : 8

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(parent.width * root.share)
        height: root.strong ? 8 : 4
        color: root.below ? Theme.surface : root.strong ? Theme.amount[4] : Theme.amount[2]
        border.width: root.below ? 2 : 0
        border.color: Theme.gap
    }

    Rectangle {
        visible: root.floorAt >= 0
        x: Math.round(parent.width * root.floorAt)
        width: 2
        height: parent.height
        color: Theme.ink
    }
}
