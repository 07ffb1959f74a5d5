import QtQuick
import Qgt.Components
import Qgt.Theme

// The answer sheet of a candidate, and how far it is entered.
Rectangle {
    id: root

    required property int index
    required property string who
    required property string place
    required property string variant
    required property string sheetState
    required property int stateSign
    required property string nextStep
    required property bool withdrawable
    required property bool isRecorded
    property bool current: false
    property bool focused: false

    signal opened
    signal withdrawn

    implicitHeight: flow.implicitHeight + 2 * Theme.space12
    color: root.current ? Theme.accentTint : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, variant %2: %3. %4").arg(root.who).arg(root.variant).arg(root.sheetState).arg(root.nextStep)
    Accessible.onPressAction: root.opened()

    Flow {
        id: flow
        x: Theme.space8
        y: Theme.space12
        width: root.width - 2 * x
        spacing: Theme.space16

        PlainText {
            width: Math.min(Math.round(170 * Theme.textScale), flow.width)
            text: root.who
            Accessible.ignored: true
        }

        QuietText {
            visible: root.place.length > 0
            text: qsTr("Seat %1").arg(root.place)
            Accessible.ignored: true
        }

        QuietText {
            text: qsTr("Variant %1").arg(root.variant)
            Accessible.ignored: true
        }

        SignLine {
            width: Math.min(implicitWidth, flow.width)
            kind: root.stateSign
            text: root.sheetState
            Accessible.ignored: true
        }

        LinkText {
            visible: root.nextStep.length > 0
            text: root.nextStep
            onClicked: root.opened()
        }

        LinkText {
            visible: root.withdrawable
            text: root.isRecorded ? qsTr("Take it back…") : qsTr("Withdraw…")
            onClicked: root.withdrawn()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    TapHandler {
        onTapped: root.opened()
    }

    FocusRing {
        anchors.margins: 3
        radius: Theme.radiusCell
        visible: root.focused
    }
}
