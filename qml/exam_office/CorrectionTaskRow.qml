import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A task of the exam's papers, with how it was answered.
T.AbstractButton {
    id: root

    required property int index
    required property string number
    required property string kind
    required property string words
    required property string facts

    implicitHeight: column.implicitHeight + 2 * Theme.space8
    activeFocusOnTab: true
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Task %1, %2: %3. %4").arg(root.number).arg(root.kind).arg(root.words).arg(root.facts)
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

    QuietText {
        x: Theme.space8
        y: Theme.space8
        text: root.number
        Accessible.ignored: true
    }

    Column {
        id: column
        x: Math.round(48 * Theme.textScale)
        y: Theme.space8
        width: root.width - x - Theme.space8
        spacing: Theme.space4

        PlainText {
            width: parent.width
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.words
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.kind + " · " + root.facts
            Accessible.ignored: true
        }
    }

    FocusRing {
        anchors.margins: 3
        radius: Theme.radiusCell
        visible: root.visualFocus
    }
}
