import QtQuick
import Qgt.Theme

// A share of a hundred with its nine-tenths interval.
Item {
    id: root

    required property int percent
    required property int low
    required property int high
    property color color: Theme.ink

    readonly property real unit: root.width / 100

    implicitHeight: Math.round(14 * Theme.textScale)
    Accessible.ignored: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width
        height: 1
        color: Theme.line
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.low * root.unit)
        width: Math.max(3, Math.round((root.high - root.low) * root.unit))
        height: 3
        color: root.color
    }

    Rectangle {
        x: Math.round(root.percent * root.unit) - 1
        width: 3
        height: root.height
        color: root.color
    }
}
