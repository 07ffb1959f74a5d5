pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Weeks of seven days with their duties. A name is dragged onto another one to change both.
FocusScope {
    id: root

    required property RosterViewModel roster

    readonly property int cellWidth: Math.floor(root.width / 7)
    readonly property int headHeight: Math.round(24 * Theme.textScale)
    readonly property int dateHeight: Math.round(22 * Theme.textScale)
    readonly property int seatHeight: Math.round(21 * Theme.textScale)
    readonly property int dutyGap: 12
    readonly property int partWidth: Math.round(24 * Theme.textScale)
    readonly property int figureWidth: Math.round(30 * Theme.textScale)
    readonly property int weekHeight: root.dateHeight + root.roster.seatsADay * root.seatHeight + root.roster.dutiesADay * root.dutyGap + Theme.space4
    readonly property list<string> weekdays: [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")]

    // Hidden, it lost the focus.
    onVisibleChanged: root.visible ? root.forceActiveFocus() : undefined

    implicitHeight: root.headHeight + Math.ceil(days.count / 7) * root.weekHeight

    Item {
        id: keys
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true

        Accessible.role: Accessible.Table
        Accessible.name: root.roster.here
        Accessible.description: qsTr("The roster, weeks by days")
        Accessible.focusable: true

        Keys.onUpPressed: root.roster.move(0, -1)
        Keys.onDownPressed: root.roster.move(0, 1)
        Keys.onLeftPressed: root.roster.move(-1, 0)
        Keys.onRightPressed: root.roster.move(1, 0)
        Keys.onReturnPressed: root.roster.holding ? root.roster.dropOn(root.roster.seat) : root.roster.hold()
        Keys.onEnterPressed: root.roster.holding ? root.roster.dropOn(root.roster.seat) : root.roster.hold()
        Keys.onPressed: event => (event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End) ? root.roster.choose(event.key === Qt.Key_Home ? 0 : seats.count - 1) : undefined
    }

    Repeater {
        model: 7

        PlainText {
            required property int index

            x: index * root.cellWidth + Theme.space8
            text: root.weekdays[index]
            size: Theme.label
            color: Theme.quiet
            wrapMode: Text.NoWrap
        }
    }

    Rectangle {
        y: root.headHeight - 1
        width: root.cellWidth * 7
        height: 1
        color: Theme.edge
    }

    Repeater {
        id: days
        model: root.roster.days

        RosterDay {
            x: index % 7 * root.cellWidth
            y: root.headHeight + Math.floor(index / 7) * root.weekHeight
            width: root.cellWidth
            height: root.weekHeight
        }
    }

    Repeater {
        model: root.roster.duties

        RosterDuty {
            x: day % 7 * root.cellWidth + Theme.space4
            y: root.headHeight + Math.floor(day / 7) * root.weekHeight + root.dateHeight + above * root.seatHeight + order * root.dutyGap
            width: root.cellWidth - 2 * Theme.space4
            height: seats * root.seatHeight + root.dutyGap
        }
    }

    Item {
        id: layer
        anchors.fill: parent

        Repeater {
            id: seats
            model: root.roster.seats

            RosterSeat {
                x: day % 7 * root.cellWidth + Theme.space4 + root.partWidth
                y: root.headHeight + Math.floor(day / 7) * root.weekHeight + root.dateHeight + above * root.seatHeight + order * root.dutyGap
                width: root.cellWidth - 2 * Theme.space4 - root.partWidth - root.figureWidth
                height: root.seatHeight
                focused: keys.activeFocus
            }
        }
    }

    MouseArea {
        id: hand

        property real fromX: 0
        property real fromY: 0
        property bool dragged: false

        anchors.fill: layer
        onPressed: mouse => (hand.dragged = false, hand.fromX = mouse.x, hand.fromY = mouse.y, root.roster.holding ? undefined : root.roster.choose((layer.childAt(mouse.x, mouse.y) as RosterSeat)?.index ?? -1), keys.forceActiveFocus(Qt.MouseFocusReason))
        onPositionChanged: mouse => hand.dragged || Math.abs(mouse.x - hand.fromX) + Math.abs(mouse.y - hand.fromY) < 8 ? undefined : (hand.dragged = true, root.roster.holding ? undefined : root.roster.hold())
        onReleased: mouse => root.roster.holding ? root.roster.dropOn((layer.childAt(mouse.x, mouse.y) as RosterSeat)?.index ?? -1) : undefined
    }

    Rectangle {
        visible: hand.pressed && hand.dragged && root.roster.holding
        x: hand.mouseX - 20
        y: hand.mouseY - 12
        width: moving.implicitWidth + Theme.space16
        height: root.seatHeight + Theme.space4
        radius: Theme.radiusKey
        color: Theme.surface
        border.width: 1
        border.color: Theme.edge

        PlainText {
            id: moving
            anchors.centerIn: parent
            text: root.roster.heldName
            spacing: Theme.headingLine
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
