import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

// On or off, said in words as well.
T.Switch {
    id: root

    readonly property int track: Math.round(40 * Theme.textScale)
    readonly property int thumb: Math.round(14 * Theme.textScale)

    implicitWidth: implicitContentWidth + leftPadding
    implicitHeight: Math.max(Theme.control, implicitContentHeight)
    leftPadding: root.track + Theme.space12
    topPadding: Math.round((root.height - implicitContentHeight) / 2)
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checked: root.checked

    indicator: Rectangle {
        y: Math.round((root.height - height) / 2)
        width: root.track
        height: root.thumb + 8
        radius: height / 2
        color: root.checked ? Theme.accent : Theme.surface
        border.width: 1
        border.color: root.checked ? Theme.accent : Theme.edge

        Rectangle {
            x: root.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: root.thumb
            height: root.thumb
            radius: root.thumb / 2
            color: root.checked ? Theme.textOnAccent : Theme.edge
        }

        FocusRing {
            radius: Math.round(root.thumb / 2) + 4
            visible: root.visualFocus
        }
    }

    contentItem: PlainText {
        text: root.text
        color: root.enabled ? Theme.ink : Theme.quiet
        Accessible.ignored: true
    }
}
