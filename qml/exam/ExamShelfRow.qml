import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// An exam, or a mock exam that can be drawn; the whole row does what its word says.
T.AbstractButton {
    id: root

    required property string rowTitle
    required property string about
    required property string remark
    required property string actionText
    required property int sign

    implicitWidth: Theme.stemWidth
    implicitHeight: face.implicitHeight + 2 * Theme.space12
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.rowTitle
    Accessible.description: root.about + "; " + root.remark + (root.actionText.length > 0 ? "; " + root.actionText : "")
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Item {
        x: Theme.space16
        y: Theme.space12
        width: root.width - 2 * Theme.space16
        height: face.implicitHeight

        Column {
            id: face
            width: parent.width - (action.visible ? action.width + Theme.space16 : 0)
            spacing: Theme.space4

            PlainText {
                width: parent.width
                text: root.rowTitle
                size: Theme.stem
                spacing: Theme.headingLine
                bold: true
                Accessible.ignored: true
            }

            QuietText {
                width: parent.width
                text: root.about
                Accessible.ignored: true
            }

            SignLine {
                visible: root.remark.length > 0
                width: parent.width
                kind: root.sign === 1 ? Sign.Ok : root.sign === 2 ? Sign.Due : root.sign === 3 ? Sign.Gap : Sign.None
                text: root.remark
                Accessible.ignored: true
            }
        }

        PlainText {
            id: action
            visible: root.actionText.length > 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.actionText
            bold: true
            color: root.enabled ? Theme.accent : Theme.quiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        border.width: 1
        border.color: root.hovered && root.enabled ? Theme.edge : Theme.line
        color: root.down ? Theme.line : root.hovered && root.enabled ? Theme.sunken : Theme.surface

        FocusRing {
            visible: root.visualFocus
        }
    }
}
