import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

T.Slider {
    id: root

    property string name
    property string valueText

    implicitWidth: 280
    implicitHeight: 28
    hoverEnabled: true

    Accessible.role: Accessible.Slider
    Accessible.name: root.name
    Accessible.description: root.valueText

    background: Item {
        Rectangle {
            x: root.leftPadding
            y: Math.round((root.height - height) / 2)
            width: root.availableWidth
            height: 4
            color: Theme.edge

            Rectangle {
                width: Math.round(root.visualPosition * parent.width)
                height: parent.height
                color: Theme.accent
            }
        }
    }

    handle: Rectangle {
        x: Math.round(root.leftPadding + root.visualPosition * (root.availableWidth - width))
        y: Math.round((root.height - height) / 2)
        width: 18
        height: 18
        radius: 9
        color: root.pressed ? Theme.accentTint : Theme.surface
        border.width: 2
        border.color: root.hovered ? Theme.accentHover : Theme.accent

        FocusRing {
            radius: 9
            visible: root.visualFocus
        }
    }
}
