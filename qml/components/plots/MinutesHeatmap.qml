pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Minutes of practice by day, a column a week, Monday at the top. Arrows move from day to day.
Item {
    id: root

    required property MinutesModel days

    readonly property int cell: Math.round(13 * Math.min(1.3, Theme.textScale))
    readonly property int pitch: root.cell + 3
    readonly property int weeks: Math.ceil(root.days.count / 7)
    readonly property int axis: Math.round(28 * Theme.textScale)

    property int current: -1

    implicitWidth: root.axis + root.weeks * root.pitch
    implicitHeight: 7 * root.pitch + Math.round(Theme.label * Theme.textLine)
    activeFocusOnTab: true

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Minutes of practice by day")
    Accessible.description: root.days.sentenceAt(root.current)
    Accessible.focusable: true

    Keys.onUpPressed: root.current = Math.max(0, root.current - 1)
    Keys.onDownPressed: root.current = Math.min(root.days.count - 1, root.current + 1)
    Keys.onLeftPressed: root.current = Math.max(0, root.current - 7)
    Keys.onRightPressed: root.current = Math.min(root.days.count - 1, root.current + 7)
    onActiveFocusChanged: root.current = root.activeFocus ? root.days.count - 1 : -1

    Repeater {
        model: [qsTr("Mon"), "", qsTr("Wed"), "", qsTr("Fri"), "", qsTr("Sun")]

        QuietText {
            required property int index
            required property string modelData

            x: root.axis - Theme.space8 - implicitWidth
            y: index * root.pitch + Math.round((root.cell - height) / 2)
            text: modelData
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Item {
        id: field
        x: root.axis
        width: root.weeks * root.pitch
        height: 7 * root.pitch

        Repeater {
            model: root.days

            HeatDay {
                cell: root.cell
                pitch: root.pitch
                current: index === root.current
            }
        }

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onPositionChanged: mouse => root.current = Math.min(root.days.count - 1, Math.floor(mouse.x / root.pitch) * 7 + Math.floor(mouse.y / root.pitch))
            onExited: root.current = root.activeFocus ? root.current : -1
        }
    }

    ValuePopover {
        text: root.days.sentenceAt(root.current)
        centerX: root.axis + (Math.floor(root.current / 7) + 0.5) * root.pitch
        y: -height - Theme.space4
    }

    FocusRing {
        radius: Theme.radiusCell
        visible: root.activeFocus
    }
}
