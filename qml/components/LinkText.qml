import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

// A button that reads as a link.
T.AbstractButton {
    id: root

    property int size: Theme.body

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight
    hoverEnabled: true

    Accessible.role: Accessible.Link
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: PlainText {
        text: root.text
        size: root.size
        underlined: true
        color: !root.enabled ? Theme.quiet : root.down ? Theme.accentPress : root.hovered ? Theme.accentHover : Theme.accent
        Accessible.ignored: true
    }

    background: Item {
        FocusRing {
            radius: Theme.radiusCell
            visible: root.visualFocus
        }
    }
}
