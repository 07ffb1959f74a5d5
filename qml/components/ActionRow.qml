import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

// A quiet row with a line below and a key at the right, for what can be done in passing.
T.AbstractButton {
    id: root

    property string keyText
    property bool on: false

    implicitWidth: Math.round(240 * Theme.textScale)
    implicitHeight: Math.max(Theme.control, words.implicitHeight + Theme.space8)
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.keyText.length > 0 ? qsTr("Key: %1").arg(root.keyText) : ""
    Accessible.checked: root.on
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Item {
        id: face
        anchors.fill: parent

        PlainText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: face.width - (cap.visible ? cap.width + Theme.space8 : 0)
            text: root.text
            bold: root.on
            color: root.on ? Theme.accent : root.enabled ? Theme.ink : Theme.quiet
            Accessible.ignored: true
        }

        KeyCap {
            id: cap
            visible: root.keyText.length > 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.keyText
        }
    }

    background: Rectangle {
        color: root.down ? Theme.line : root.hovered && root.enabled ? Theme.sunken : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }

        FocusRing {
            radius: Theme.radiusCell
            visible: root.visualFocus
        }
    }
}
