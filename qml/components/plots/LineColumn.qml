import QtQuick
import Qgt.Components
import Qgt.Theme

// One line of the strip: bar, interval, figure, name.
Item {
    id: root

    required property int index
    required property string nameTop
    required property string nameBottom
    required property bool known
    required property int percent
    required property int low
    required property int high
    required property int level
    required property bool inFocus
    required property string sentence

    required property real barHeight
    required property bool current

    readonly property int barWidth: Math.min(Math.round(24 * Math.max(1, Theme.textScale)), Math.round(root.width * 0.6))
    readonly property real unit: root.barHeight / 100
    readonly property int barX: Math.round((root.width - root.barWidth) / 2)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.sentence

    Rectangle {
        visible: root.known
        x: root.barX
        y: Math.round(root.barHeight - height)
        width: root.barWidth
        height: Math.max(2, Math.round(root.percent * root.unit))
        color: !root.known ? "transparent" : root.level < 0 ? Theme.amount[2] : Theme.level[root.level]
        border.width: root.level === 0 ? 1 : 0
        border.color: Theme.levelFrame
    }

    Hatch {
        visible: !root.known
        x: root.barX
        y: Math.round(root.barHeight - height)
        width: root.barWidth
        height: Math.round(26 * Math.max(1, Theme.textScale))

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(14 * Theme.textScale)
            height: Math.round(18 * Theme.textScale)
            color: Theme.ground
        }
    }

    PlainText {
        x: root.barX + Math.round((root.barWidth - implicitWidth) / 2)
        y: Math.round(root.barHeight - height - 3)
        text: root.known ? root.percent : "?"
        size: Math.min(Theme.label, Math.round(root.barWidth * 0.62))
        spacing: Theme.headingLine
        color: !root.known ? Theme.textOnUnknown : root.level < 0 ? Theme.ink : Theme.textOnLevel[root.level]
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    // Whisker: the nine-tenths interval, 5 px right of the bar.
    Item {
        visible: root.known
        x: root.barX + root.barWidth + 3
        y: Math.round(root.barHeight - root.high * root.unit)
        width: 5
        height: Math.max(1, Math.round((root.high - root.low) * root.unit))

        Rectangle {
            x: 2
            width: 1
            height: parent.height
            color: Theme.quiet
        }

        Rectangle {
            width: 5
            height: 1
            color: Theme.quiet
        }

        Rectangle {
            y: parent.height
            width: 5
            height: 1
            color: Theme.quiet
        }
    }

    Column {
        y: root.barHeight + Theme.space4
        width: root.width

        PlainText {
            width: parent.width
            text: root.nameTop
            size: Math.min(Theme.label, Math.floor(root.width / 2.2))
            spacing: Theme.headingLine
            bold: root.inFocus || root.current
            color: root.inFocus || root.current ? Theme.ink : Theme.quiet
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: root.nameBottom
            size: Math.min(Theme.label, Math.floor(root.width / 2.2))
            spacing: Theme.headingLine
            bold: root.inFocus || root.current
            color: root.inFocus || root.current ? Theme.ink : Theme.quiet
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
