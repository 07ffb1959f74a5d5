import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// A way out where no roster keeps all rules: one click takes it.
T.AbstractButton {
    id: root

    required property string ruleText
    required property bool good

    implicitHeight: words.implicitHeight + Theme.space8
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.ruleText
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    PlainText {
        id: words
        x: Theme.space8
        y: Theme.space4
        width: root.width - 2 * Theme.space8
        text: root.ruleText
        size: Theme.label
        color: root.good ? Theme.accent : Theme.quiet
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : root.hovered && root.enabled ? Theme.sunken : Theme.surface
        border.width: root.good ? 1 : 0
        border.color: Theme.edge

        FocusRing {
            radius: Theme.radius
            visible: root.visualFocus
        }
    }
}
