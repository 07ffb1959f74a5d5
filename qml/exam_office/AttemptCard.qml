import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// One attempt among several: where and when it was written, how far, what stands on its slip.
T.AbstractButton {
    id: root

    required property int index
    required property string label
    required property string place
    required property string began
    required property string ended
    required property string lastHeard
    required property string answered
    required property string slip
    required property bool counts
    required property bool chosen

    implicitHeight: column.implicitHeight + 2 * Theme.space16
    activeFocusOnTab: true
    hoverEnabled: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("%1 %2: began %3, %4, last heard %5, answered %6, digest %7").arg(root.label).arg(root.place).arg(root.began).arg(root.ended).arg(root.lastHeard).arg(root.answered).arg(root.slip)
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.accentTint : Theme.surface
        border.width: root.chosen ? 2 : 1
        border.color: root.chosen ? Theme.accent : Theme.edge
    }

    Column {
        id: column
        x: Theme.space16
        y: Theme.space16
        width: root.width - 2 * x
        spacing: Theme.space4

        SectionTitle {
            width: parent.width
            text: root.label
            Accessible.ignored: true
        }

        SignLine {
            visible: root.counts || root.chosen
            width: parent.width
            kind: Sign.Ok
            text: root.chosen ? qsTr("chosen") : qsTr("counts so far")
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: root.place
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: qsTr("Began %1").arg(root.began)
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: qsTr("Last heard %1, %2").arg(root.lastHeard).arg(root.ended)
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: qsTr("Answered %1").arg(root.answered)
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: qsTr("Digest on the hand-in slip")
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: root.slip
            bold: true
            Accessible.ignored: true
        }
    }

    FocusRing {
        visible: root.visualFocus
    }
}
