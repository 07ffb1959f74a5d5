import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// One case; the whole row opens it.
T.AbstractButton {
    id: root

    required property string caseTitle
    required property string about
    required property string remark
    required property bool isOpen
    required property bool played
    required property bool mastered  // once without a mark lost

    implicitWidth: Theme.stemWidth
    implicitHeight: face.implicitHeight + 2 * Theme.space16
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.caseTitle
    Accessible.description: root.about + "; " + root.remark
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Item {
        x: Theme.space16
        y: Theme.space16
        width: root.width - 2 * Theme.space16
        height: face.implicitHeight

        Column {
            id: face
            width: parent.width - action.width - Theme.space16
            spacing: Theme.space4

            PlainText {
                width: parent.width
                text: root.caseTitle
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
                width: parent.width
                kind: root.isOpen ? Sign.Due : root.mastered ? Sign.Ok : Sign.None
                text: root.remark
                Accessible.ignored: true
            }
        }

        PlainText {
            id: action
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.isOpen ? qsTr("Go on") : root.played ? qsTr("Play again") : qsTr("Begin")
            bold: true
            color: Theme.accent
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        border.width: 1
        border.color: root.hovered ? Theme.edge : Theme.line
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : Theme.surface

        FocusRing {
            visible: root.visualFocus
        }
    }
}
