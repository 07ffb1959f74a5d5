import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One value of a filter with how many items it leaves.
T.AbstractButton {
    id: root

    required property string key
    required property string name
    required property int amount
    required property bool chosen

    implicitHeight: Theme.control
    hoverEnabled: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.name + ", " + root.amount
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onUpPressed: FocusMove.back(root)
    Keys.onDownPressed: FocusMove.forward(root)

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        width: parent.width - 2 * x - amount.width - Theme.space8
        text: root.name
        bold: root.chosen
        color: root.chosen ? Theme.accent : Theme.ink
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    QuietText {
        id: amount
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        text: root.amount
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radiusCell
        color: root.chosen ? Theme.accentTint : root.hovered ? Theme.sunken : "transparent"

        FocusRing {
            visible: root.visualFocus
        }
    }
}
