pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// How a value went, step by step, as a line of stairs with a dot where it stands now.
Item {
    id: root

    required property CourseList stairs
    property color color: Theme.ink

    readonly property int count: repeater.count
    readonly property real pitch: root.count > 0 ? (root.width - 4) / root.count : root.width
    readonly property int reach: root.height - 6

    implicitHeight: Math.round(22 * Theme.textScale)
    Accessible.ignored: true

    Rectangle {
        y: root.height - 1
        width: root.width
        height: 1
        color: Theme.grid
    }

    Repeater {
        id: repeater
        model: root.stairs

        Item {
            id: stair

            required property int index
            required property real before
            required property real level

            readonly property int peak: 3 + Math.round((1 - stair.level) * root.reach)
            readonly property int base: 3 + Math.round((1 - stair.before) * root.reach)

            x: Math.round(stair.index * root.pitch)
            width: Math.round(root.pitch) + 1
            height: root.height

            Rectangle {
                y: Math.min(stair.peak, stair.base)
                width: 2
                height: Math.abs(stair.peak - stair.base) + 2
                color: root.color
            }

            Rectangle {
                y: stair.peak
                width: stair.width
                height: 2
                color: root.color
            }

            Rectangle {
                visible: stair.index === root.count - 1
                x: stair.width - 3
                y: stair.peak - 2
                width: 6
                height: 6
                radius: 3
                color: root.color
            }
        }
    }
}
