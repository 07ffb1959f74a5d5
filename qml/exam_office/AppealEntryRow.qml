import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// An appeal in the list: what it is about, its words, where it stands.
T.AbstractButton {
    id: root

    required property int index
    required property string heading
    required property string words
    required property string stateWords
    required property int stateSign

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    activeFocusOnTab: true
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.heading + ". " + root.stateWords + ". " + root.words
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
            text: root.heading
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
            text: root.words
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    FocusRing {
        anchors.margins: 3
        radius: Theme.radiusCell
        visible: root.visualFocus
    }
}
