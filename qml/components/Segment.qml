import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Theme

// One choice inside a SegmentedChoice.
T.AbstractButton {
    id: root

    property string name: root.text  // as a screen reader says it
    property string keyText
    property bool selected: false
    property bool enterPresses: true  // false where Enter means the page's one action; Space presses

    implicitWidth: sizer.implicitWidth + (root.keyText.length > 0 ? key.implicitWidth + Theme.space12 : 0) + 2 * Theme.space12
    implicitHeight: Theme.control - 2
    hoverEnabled: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.name
    Accessible.description: root.keyText.length > 0 ? qsTr("Key: %1").arg(root.keyText) : ""
    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: event => (event.accepted = root.enterPresses) ? root.clicked() : undefined
    Keys.onEnterPressed: event => (event.accepted = root.enterPresses) ? root.clicked() : undefined
    Keys.onLeftPressed: FocusMove.back(root)
    Keys.onRightPressed: FocusMove.forward(root)

    Item {
        id: face
        x: Theme.space12
        width: root.width - 2 * Theme.space12
        height: root.height

        // Bold is wider; measured once so that choosing moves nothing.
        PlainText {
            id: sizer
            visible: false
            text: root.text
            bold: true
            wrapMode: Text.NoWrap
        }

        PlainText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: key.visible ? 0 : Math.round((face.width - implicitWidth) / 2)
            text: root.text
            bold: root.selected
            color: root.selected ? Theme.accent : root.enabled ? Theme.ink : Theme.quiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        PlainText {
            id: key
            visible: root.keyText.length > 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.keyText
            size: Theme.label
            color: Theme.quiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius - 1
        color: root.selected ? Theme.accentTint : root.down ? Theme.line : root.hovered && root.enabled ? Theme.sunken : "transparent"

        // A line to the neighbour at the left; the first one has none.
        Rectangle {
            visible: root.x > 0 && !root.selected
            x: -1
            width: 1
            height: parent.height
            color: Theme.line
        }

        FocusRing {
            radius: Theme.radius
            visible: root.visualFocus
        }
    }
}
