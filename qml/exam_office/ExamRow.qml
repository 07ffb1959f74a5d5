import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// An exam in the list; the whole row opens it.
T.AbstractButton {
    id: root

    required property int index
    required property string examTitle
    required property string examWindow
    required property string examState
    required property int stateSign
    required property string counts
    required property string waiting
    property bool current: false

    readonly property bool wide: root.width >= Math.round(760 * Theme.textScale)

    implicitHeight: Math.max(Theme.listRow, words.implicitHeight + 2 * Theme.space8)
    hoverEnabled: true
    activeFocusOnTab: false  // Tab goes to the list, arrows inside it

    Accessible.role: Accessible.Button
    Accessible.name: root.examTitle + ", " + root.examWindow + ", " + root.examState + ", " + root.counts + (root.waiting.length > 0 ? ", " + root.waiting : "")
    Accessible.onPressAction: root.clicked()

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        width: root.wide ? Math.round(root.width * 0.62) - x : root.width - 2 * x

        PlainText {
            width: parent.width
            text: root.examTitle
            bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.wide ? root.examWindow : root.examWindow + "  " + root.counts
            Accessible.ignored: true
        }

        SignLine {
            visible: !root.wide
            width: parent.width
            kind: root.stateSign
            text: root.examState
            Accessible.ignored: true
        }

        SignLine {
            visible: root.waiting.length > 0
            width: parent.width
            kind: Sign.Due
            text: root.waiting
            Accessible.ignored: true
        }
    }

    Column {
        visible: root.wide
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * 0.62)
        width: root.width - x - Theme.space12

        SignLine {
            width: parent.width
            kind: root.stateSign
            size: Theme.body
            text: root.examState
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.counts
            Accessible.ignored: true
        }
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
