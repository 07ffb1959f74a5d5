pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The 18 lines side by side: how likely a request is settled in one trip, with its interval.
// Arrows move from line to line, Enter or a click chooses one.
Item {
    id: root

    required property LineStripModel bars
    property string name: qsTr("Lines, chance to settle in one trip")
    property int target: 80
    property int barHeight: Math.round(104 * Math.min(1.25, Math.max(1, Theme.textScale)))

    property int current: -1
    readonly property real pitch: root.bars.count > 0 ? root.width / root.bars.count : root.width

    signal chosen(string lineId)

    implicitWidth: 1102
    implicitHeight: root.barHeight + Theme.space8 + 2 * Math.round(Theme.label * Theme.headingLine)
    activeFocusOnTab: true

    Accessible.role: Accessible.Chart
    Accessible.name: root.name
    Accessible.description: root.bars.sentenceAt(root.current)
    Accessible.focusable: true

    Keys.onLeftPressed: root.current = Math.max(0, root.current - 1)
    Keys.onRightPressed: root.current = Math.min(root.bars.count - 1, root.current + 1)
    Keys.onReturnPressed: root.chosen(root.bars.lineIdAt(root.current))
    Keys.onEnterPressed: root.chosen(root.bars.lineIdAt(root.current))
    onActiveFocusChanged: root.current = root.activeFocus ? Math.max(0, root.current) : -1

    Shape {
        y: Math.round(root.barHeight * (1 - root.target / 100))
        width: root.width
        height: 1

        ShapePath {
            strokeColor: Theme.edge
            strokeWidth: 1
            strokeStyle: ShapePath.DashLine
            dashPattern: [2, 4]
            fillColor: "transparent"
            startX: 0
            startY: 0.5

            PathLine {
                x: root.width
                y: 0.5
            }
        }
    }

    Rectangle {
        y: root.barHeight
        width: root.width
        height: 1
        color: Theme.edge
    }

    Repeater {
        model: root.bars

        LineColumn {
            x: Math.round(index * root.pitch)
            width: Math.round(root.pitch)
            height: root.height
            barHeight: root.barHeight
            current: index === root.current
        }
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onPositionChanged: mouse => root.current = Math.max(0, Math.min(root.bars.count - 1, Math.floor(mouse.x / root.pitch)))
        onExited: root.current = root.activeFocus ? root.current : -1
        onClicked: root.chosen(root.bars.lineIdAt(root.current))
    }

    ValuePopover {
        text: root.bars.sentenceAt(root.current)
        centerX: (root.current + 0.5) * root.pitch
        y: -height - Theme.space4
    }

    FocusRing {
        radius: Theme.radiusCell
        visible: root.activeFocus
    }
}
