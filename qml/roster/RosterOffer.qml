import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// Somebody who could come into the chosen seat, and what that changes; or the rule against it.
T.AbstractButton {
    id: root

    required property string key
    required property string name
    required property string effect
    required property bool legal

    implicitHeight: Math.max(Theme.controlSmall, words.implicitHeight + title.implicitHeight + Theme.space4)
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.name + ": " + root.effect
    Accessible.description: root.key.length > 0 ? qsTr("Key: %1").arg(root.key) : ""
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    KeyCap {
        id: cap
        visible: root.key.length > 0
        y: 2
        text: root.key
        inkColor: Theme.quiet
        frame: root.legal ? Theme.edge : Theme.line
    }

    PlainText {
        id: title
        x: Math.round(28 * Theme.textScale)
        width: root.width - x
        text: root.name
        color: root.legal ? Theme.ink : Theme.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        id: words
        x: title.x
        y: title.height
        width: root.width - x
        text: root.effect
        size: Theme.label
        color: Theme.quiet
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : root.hovered && root.legal ? Theme.sunken : "transparent"

        FocusRing {
            radius: Theme.radius
            visible: root.visualFocus
        }
    }
}
