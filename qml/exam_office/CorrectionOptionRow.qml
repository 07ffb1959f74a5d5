import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// An option with how many took it, and what it is by the key in force and by the new one.
T.AbstractButton {
    id: root

    required property int index
    required property string letter
    required property string words
    required property string counted
    required property bool inForce
    required property bool picked
    required property string marked
    property bool pickable: true

    implicitHeight: Math.max(Theme.control, line.implicitHeight + 2 * Theme.space8)
    enabled: root.pickable
    activeFocusOnTab: true
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("%1 %2, %3 %4").arg(root.letter).arg(root.words).arg(root.counted).arg(root.marked)
    Accessible.checkable: root.pickable
    Accessible.checked: root.picked
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onUpPressed: FocusMove.back(root)
    Keys.onDownPressed: FocusMove.forward(root)

    background: Rectangle {
        radius: Theme.radius
        color: root.picked ? Theme.accentTint : Theme.surface
        border.width: root.picked ? 2 : 1
        border.color: root.picked ? Theme.accent : Theme.edge
    }

    PlainText {
        id: line
        x: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        width: tail.x - x - Theme.space12
        text: root.letter.length > 0 ? root.letter + ". " + root.words : root.words
        Accessible.ignored: true
    }

    Row {
        id: tail
        x: root.width - width - Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12

        SignLine {
            visible: root.marked.length > 0
            width: implicitWidth
            kind: root.picked || root.inForce ? Sign.Ok : Sign.None
            text: root.marked
            Accessible.ignored: true
        }

        QuietText {
            text: root.counted
            Accessible.ignored: true
        }
    }

    FocusRing {
        visible: root.visualFocus
    }
}
