pragma ComponentBehavior: Bound

import QtQuick
import Qgt.Theme

// 45-degree hatch with a frame: not enough evidence.
Item {
    id: root

    property int step: 6
    property real strength: 1
    property int radius: 0

    Item {
        anchors.fill: parent
        clip: true

        Repeater {
            model: Math.max(0, Math.ceil((root.width + root.height) / root.step))

            Rectangle {
                required property int index

                x: index * root.step - root.height / 2
                y: root.height / 2 - height / 2
                width: 1
                height: root.height * 1.5
                rotation: 45
                antialiasing: true
                color: Theme.unknown
                opacity: root.strength
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: root.radius
        border.width: 1
        border.color: Theme.unknown
    }
}
