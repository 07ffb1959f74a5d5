import QtQuick
import Qgt.Components
import Qgt.Theme

// How a candidate stands; the head row names the columns.
Rectangle {
    id: root

    required property int index
    required property string number
    required property string personName
    required property string committee
    required property string seatState
    required property int stateSign
    required property string answered
    required property string started
    required property string last
    required property string extra
    required property bool quiet
    property bool head: false
    property bool current: false

    signal tapped

    readonly property bool wide: root.width >= Math.round(700 * Theme.textScale)
    readonly property bool middle: root.width >= Math.round(480 * Theme.textScale)
    readonly property real nameAt: root.wide ? 0.07 : 0.12
    readonly property real stateAt: root.wide ? 0.34 : 0.38
    readonly property real answeredAt: root.wide ? 0.54 : 0.74
    readonly property int size: root.head ? Theme.label : Theme.body
    readonly property color tone: root.head || root.quiet ? Theme.quiet : Theme.ink

    implicitHeight: root.head ? Theme.tableRow : Theme.control
    color: root.current ? Theme.accentTint : "transparent"

    Accessible.role: root.head ? Accessible.StaticText : Accessible.ListItem
    Accessible.name: root.head ? root.number + ", " + root.personName + ", " + root.seatState + ", " + root.answered : qsTr("No. %1 %2, %3: %4, answered %5, began %6, last heard %7 %8").arg(root.number).arg(root.personName).arg(root.committee).arg(root.seatState).arg(root.answered).arg(root.started).arg(root.last).arg(root.extra)

    TextCell {
        rowWidth: root.width
        until: root.nameAt
        text: root.number
        size: root.size
        color: root.tone
    }

    TextCell {
        rowWidth: root.width
        at: root.nameAt
        until: root.wide ? 0.2 : root.stateAt
        text: root.personName
        size: root.size
        bold: !root.head && !root.quiet
        color: root.tone
    }

    TextCell {
        visible: root.wide
        rowWidth: root.width
        at: 0.2
        until: root.stateAt
        text: root.committee
        size: Theme.label
        color: Theme.quiet
    }

    SignLine {
        visible: !root.head
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * root.stateAt)
        width: Math.round(root.width * root.answeredAt) - x - Theme.space8
        kind: root.stateSign
        text: root.seatState
        Accessible.ignored: true
    }

    TextCell {
        visible: root.head
        rowWidth: root.width
        at: root.stateAt
        until: root.answeredAt
        text: root.seatState
        size: root.size
        color: root.tone
    }

    TextCell {
        rowWidth: root.width
        at: root.answeredAt
        until: root.wide ? 0.67 : 1
        text: root.answered
        size: root.size
        color: root.tone
    }

    TextCell {
        visible: root.wide
        rowWidth: root.width
        at: 0.67
        until: 0.77
        text: root.started
        size: root.size
        color: root.tone
    }

    TextCell {
        visible: root.wide
        rowWidth: root.width
        at: 0.77
        until: 0.89
        text: root.last
        size: root.size
        color: root.tone
    }

    TextCell {
        visible: root.wide
        rowWidth: root.width
        at: 0.89
        text: root.extra
        size: root.size
        color: root.tone
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: root.head ? Theme.edge : Theme.line
    }

    FocusRing {
        anchors.margins: 3
        radius: Theme.radiusCell
        visible: root.current
    }

    TapHandler {
        onTapped: root.tapped()
    }
}
