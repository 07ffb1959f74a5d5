import QtQuick
import Qgt.Theme

// Two pixels of accent, one pixel off the control, with the inverse colour between.
Item {
    id: root

    property int radius: Theme.radius

    anchors.fill: parent
    visible: false

    Rectangle {
        anchors.fill: parent
        anchors.margins: -1
        radius: root.radius + 1
        color: "transparent"
        border.width: 1
        border.color: Theme.inverse
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -3
        radius: root.radius + 3
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
    }
}
