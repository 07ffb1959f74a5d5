import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// An order with its reason, where it stands, and who did what.
T.AbstractButton {
    id: root

    required property int index
    required property string words
    required property string reason
    required property string stateWords
    required property int stateSign
    required property string steps

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    activeFocusOnTab: true
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1. %2. Reason: %3. %4").arg(root.words).arg(root.stateWords).arg(root.reason).arg(root.steps)
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onUpPressed: FocusMove.back(root)
    Keys.onDownPressed: FocusMove.forward(root)

    background: Rectangle {
        color: root.hovered ? Theme.sunken : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }

    Column {
        id: column
        x: Theme.space8
        y: Theme.space12
        width: root.width - 2 * x
        spacing: Theme.space4

        PlainText {
            width: parent.width
            bold: true
            text: root.words
            Accessible.ignored: true
        }

        SignLine {
            width: parent.width
            kind: root.stateSign
            text: root.stateWords
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: qsTr("Reason: %1").arg(root.reason)
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.steps
            Accessible.ignored: true
        }
    }

    FocusRing {
        anchors.margins: 3
        radius: Theme.radiusCell
        visible: root.visualFocus
    }
}
