import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// A choice with its key: a line, a matter, an outcome.
T.AbstractButton {
    id: root

    required property string name
    required property string key
    required property bool chosen

    implicitWidth: Theme.space8 + (cap.visible ? cap.width + Theme.space8 : 0) + words.implicitWidth + Theme.space12
    implicitHeight: Math.max(Theme.control, words.implicitHeight + Theme.space8)
    hoverEnabled: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.name
    Accessible.description: root.key.length > 0 ? qsTr("Key: %1").arg(root.key) : ""
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()

    KeyCap {
        id: cap
        visible: root.key.length > 0
        x: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: root.key
        inkColor: root.chosen ? Theme.accent : Theme.quiet
        frame: root.chosen ? Theme.accent : Theme.edge
    }

    PlainText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: cap.visible ? cap.x + cap.width + Theme.space8 : Theme.space12
        width: root.width - x - Theme.space8
        text: root.name
        bold: root.chosen
        color: root.chosen ? Theme.accent : Theme.ink
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.accentTint : root.down ? Theme.line : root.hovered ? Theme.sunken : Theme.surface
        border.width: root.chosen ? 2 : 1
        border.color: root.chosen ? Theme.accent : Theme.line

        FocusRing {
            radius: Theme.radius
            visible: root.visualFocus
        }
    }
}
