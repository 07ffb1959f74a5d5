import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// An item of a shelf: what it asks, where it belongs, what happened with it.
T.AbstractButton {
    id: root

    required property int index
    required property string stem
    required property string line
    required property string kind
    required property string story
    required property bool rest
    required property bool selected
    property bool current: false  // the row that the arrows stand on

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    hoverEnabled: true
    activeFocusOnTab: false  // Tab goes to the list, arrows inside it

    Accessible.role: Accessible.Button
    Accessible.name: root.stem
    Accessible.description: root.line + ", " + root.kind + ", " + root.story
    Accessible.onPressAction: root.clicked()

    Column {
        id: column
        x: Theme.space12
        y: Theme.space12
        width: root.width - 2 * x
        spacing: Theme.space4

        PlainText {
            width: parent.width
            text: root.stem
            maximumLineCount: 2
            elide: Text.ElideRight
            color: root.rest ? Theme.quiet : Theme.ink
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.line + " · " + root.kind + " · " + root.story + (root.rest ? " · " + qsTr("not asked now") : "")
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        color: root.selected ? Theme.accentTint : root.hovered ? Theme.sunken : "transparent"

        Rectangle {
            visible: root.selected
            width: 3
            height: parent.height
            color: Theme.accent
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }

        FocusRing {
            anchors.margins: 3  // inside the row: the list cuts off what stands out of it
            radius: Theme.radiusCell
            visible: root.current || root.visualFocus
        }
    }
}
