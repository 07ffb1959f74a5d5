import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// A blueprint in the list: what papers it makes, who passes, where it comes from.
T.AbstractButton {
    id: root

    required property int index
    required property string planTitle
    required property string facts
    required property string pass
    required property string origin
    required property string planState
    required property int stateSign
    property bool chosen: false
    property bool current: false

    implicitHeight: Math.max(Theme.listRow, words.implicitHeight + 2 * Theme.space12)
    hoverEnabled: true
    activeFocusOnTab: false  // Tab goes to the list, arrows inside it

    Accessible.role: Accessible.Button
    Accessible.name: root.planTitle + ", " + root.facts + ", " + root.pass + ", " + root.origin + (root.planState.length > 0 ? ", " + root.planState : "")
    Accessible.onPressAction: root.clicked()

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        width: root.width - 2 * x

        PlainText {
            width: parent.width
            text: root.planTitle
            bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.facts.length > 0 ? root.facts + "  ·  " + root.origin : root.origin
            Accessible.ignored: true
        }

        QuietText {
            visible: root.pass.length > 0
            width: parent.width
            text: root.pass
            Accessible.ignored: true
        }

        SignLine {
            visible: root.planState.length > 0
            width: parent.width
            kind: root.stateSign
            text: root.planState
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        color: root.chosen ? Theme.accentTint : root.down ? Theme.line : root.hovered ? Theme.sunken : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }

        FocusRing {
            anchors.margins: 3
            radius: Theme.radiusCell
            visible: root.current || root.visualFocus
        }
    }
}
