import QtQuick
import Qgt.Components
import Qgt.Theme

// How much of a line those on duty cover; the dashed frame is what the best swap makes of it.
Item {
    id: root

    required property int index
    required property string name
    required property int percent
    required property int ghost
    required property bool gap
    required property string sentence

    readonly property int barWidth: Math.round(72 * Theme.textScale)
    readonly property int figureWidth: Math.round(28 * Theme.textScale)

    implicitHeight: Math.round(22 * Theme.textScale)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.sentence

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        width: bar.x - Theme.space8
        text: root.name
        size: Theme.label
        bold: root.gap
        color: root.gap ? Theme.ink : Theme.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Rectangle {
        id: bar
        anchors.verticalCenter: parent.verticalCenter
        x: root.width - root.barWidth - root.figureWidth - Theme.space8
        width: root.barWidth
        height: 6
        color: Theme.amount[1]

        Rectangle {
            width: Math.round(parent.width * root.percent / 100)
            height: parent.height
            color: root.gap ? Theme.gap : Theme.amount[3]
        }

        // Where the swap would bring it.
        Rectangle {
            visible: root.ghost >= 0
            x: Math.round(parent.width * root.ghost / 100) - 1
            y: -3
            width: 2
            height: parent.height + 6
            color: Theme.ink
        }
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: root.width - root.figureWidth
        width: root.figureWidth
        text: root.percent
        size: Theme.label
        bold: root.gap
        color: root.gap ? Theme.gap : Theme.quiet
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
