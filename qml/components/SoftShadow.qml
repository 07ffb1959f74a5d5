pragma ComponentBehavior: Bound

import QtQuick
import Qgt.Theme

// The one soft elevation, for what pops over: stacked outlines, so the software renderer draws it.
Item {
    id: root

    property int radius: Theme.radius

    anchors.fill: parent

    Repeater {
        model: 8

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.margins: -index - 1
            anchors.topMargin: 2 - index
            anchors.bottomMargin: -index - 4
            radius: root.radius + index + 1
            color: "transparent"
            border.width: 2
            border.color: Theme.shade
            opacity: (Theme.dark ? 0.12 : 0.035) * (8 - index) / 8
        }
    }
}
