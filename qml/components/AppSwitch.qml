import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

// On or off, said in words as well.
T.Switch {
    id: root

    implicitWidth: implicitContentWidth + leftPadding
    implicitHeight: Math.max(Theme.control, implicitContentHeight)
    leftPadding: 40 + Theme.space12
    topPadding: Math.round((root.height - implicitContentHeight) / 2)
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checked: root.checked

    indicator: Rectangle {
        y: Math.round((root.height - height) / 2)
        width: 40
        height: 22
        radius: 11
        color: root.checked ? Theme.accent : Theme.surface
        border.width: 1
        border.color: root.checked ? Theme.accent : Theme.edge

        Rectangle {
            x: root.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            radius: 7
            color: root.checked ? Theme.onAccent : Theme.edge
        }

        FocusRing {
            radius: 11
            visible: root.visualFocus
        }
    }

    contentItem: PlainText {
        text: root.text
        color: root.enabled ? Theme.ink : Theme.quiet
        Accessible.ignored: true
    }
}
