import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// A certificate in the list; the whole row opens it.
T.AbstractButton {
    id: root

    required property int index
    required property string who
    required property string what
    required property string standing
    required property int standingSign
    property bool current: false

    readonly property bool wide: root.width >= Math.round(700 * Theme.textScale)

    implicitHeight: Math.max(Theme.listRow, words.implicitHeight + 2 * Theme.space8)
    hoverEnabled: true
    activeFocusOnTab: false  // Tab goes to the list, arrows inside it

    Accessible.role: Accessible.Button
    Accessible.name: root.who + ", " + root.what + ", " + root.standing
    Accessible.onPressAction: root.clicked()

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        width: root.wide ? Math.round(root.width * 0.6) - x : root.width - 2 * x

        PlainText {
            width: parent.width
            text: root.who
            bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.what
            Accessible.ignored: true
        }

        SignLine {
            visible: !root.wide
            width: parent.width
            kind: root.standingSign
            text: root.standing
            Accessible.ignored: true
        }
    }

    SignLine {
        visible: root.wide
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * 0.6) + Theme.space12
        width: root.width - x - Theme.space12
        kind: root.standingSign
        size: Theme.body
        text: root.standing
        Accessible.ignored: true
    }

    background: Rectangle {
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : "transparent"

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
