import QtQuick
import Qgt.App
import Qgt.Components

// A left side; the current one takes the next letter, and any takes a right side that is dragged to
// it, or is dragged to one.
FocusScope {
    id: root

    required property int index
    required property string rowKey
    required property string rowText
    required property string entered
    required property string reasonText
    required property int rowMark
    required property PracticeQuestion question

    readonly property bool open: !root.question.revealed
    readonly property bool carrying: hand.carrying
    readonly property bool current: root.open && root.question.currentLeft === root.index

    implicitHeight: row.implicitHeight
    z: root.carrying ? 1 : 0

    OptionRow {
        id: row
        width: root.width
        focus: true
        optionKey: root.rowKey
        text: root.rowText
        reason: root.reasonText
        chosen: root.current
        mark: root.open ? (root.current ? OptionRow.Selected : OptionRow.Open) : root.rowMark
        statusText: root.open ? (root.entered.length > 0 ? "→ " + root.entered : "") : root.entered.length > 0 ? qsTr("yours: %1").arg(root.entered) : qsTr("left open")
        Drag.active: hand.carrying
        Drag.keys: ["left"]
        Drag.source: root
        Drag.hotSpot: hand.grip
        Keys.onUpPressed: FocusMove.back(row)
        Keys.onDownPressed: FocusMove.forward(row)
        onClicked: root.question.chooseLeft(root.index)
    }

    Carrying {
        id: hand
        visible: root.open
        anchors.fill: parent
        carried: row
        onPressed: row.forceActiveFocus(Qt.MouseFocusReason)
        onReleased: row.Drag.drop()
        onClicked: row.clicked()
    }

    DropArea {
        id: place
        enabled: root.open
        anchors.fill: parent
        keys: ["right"]
        onDropped: drop => root.question.pair(root.index, (drop.source as RightRow).index)
    }

    DropFrame {
        visible: place.containsDrag
    }
}
