import QtQuick
import Qgt.Components
import Qgt.Theme

// One setting: its name and what it does at the left, its control at the right, or below where
// there is no room.
Item {
    id: root

    required property string label
    required property Item control
    property string remark
    property bool wide: false

    readonly property int labelWidth: Math.round(220 * Theme.textScale)
    readonly property bool stacked: !root.wide && root.width < root.labelWidth + Theme.space32 + root.control.width

    implicitHeight: (root.stacked ? words.height + Theme.space8 + slot.height : Math.max(words.height, slot.height)) + 2 * Theme.space12

    Column {
        id: words
        y: root.stacked || slot.height <= height ? Theme.space12 : Theme.space12 + Math.round((Theme.control - label.lineHeight) / 2)
        width: root.stacked ? root.width : root.labelWidth

        PlainText {
            id: label
            width: parent.width
            text: root.label
            Accessible.ignored: true
        }

        QuietText {
            visible: root.remark.length > 0
            width: parent.width
            text: root.remark
        }
    }

    Item {
        id: slot
        x: root.stacked ? 0 : root.labelWidth + Theme.space32
        y: root.stacked ? words.y + words.height + Theme.space8 : Theme.space12
        width: root.width - x
        height: root.control.height
        children: [root.control]
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
