pragma ComponentBehavior: Bound

import QtQuick
import Qgt.Theme

// A session at a glance: one tick a question. Text form: r right, w wrong, c current, anything
// else still to come.
Item {
    id: root

    property string marks
    property string name

    readonly property int count: root.marks.length
    readonly property real pitch: root.count > 0 ? Math.min(17, root.width / root.count) : 17

    implicitWidth: root.count * 17
    implicitHeight: 12

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name

    Repeater {
        model: root.count

        Rectangle {
            id: tick

            required property int index

            readonly property string mark: root.marks.charAt(tick.index)

            x: Math.round(tick.index * root.pitch)
            width: Math.max(2, Math.round(root.pitch) - 3)
            height: tick.mark === "c" ? 12 : 6
            y: Math.round((root.height - height) / 2) + (tick.mark === "c" ? 0 : 3)
            color: tick.mark === "c" ? Theme.accent : tick.mark === "r" ? Theme.amount[3] : tick.mark === "w" ? "transparent" : Theme.line
            border.width: tick.mark === "w" ? 1 : 0
            border.color: Theme.amount[3]
        }
    }
}
