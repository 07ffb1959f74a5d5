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
    required property SittingTask task

    readonly property bool carrying: hand.carrying
    readonly property bool current: root.task.currentLeft === root.index

    implicitHeight: row.implicitHeight
    z: root.carrying ? 1 : 0

    OptionRow {
        id: row
        width: root.width
        focus: true
        optionKey: root.rowKey
        text: root.rowText
        chosen: root.current
        mark: root.current ? OptionRow.Selected : OptionRow.Open
        statusText: root.entered.length > 0 ? "→ " + root.entered : ""
        Drag.active: hand.carrying
        Drag.keys: ["left"]
        Drag.source: root
        Drag.hotSpot: hand.grip
        Keys.onUpPressed: FocusMove.back(row)
        Keys.onDownPressed: FocusMove.forward(row)
        onClicked: root.task.chooseLeft(root.index)
    }

    Carrying {
        id: hand
        anchors.fill: parent
        carried: row
        onPressed: row.forceActiveFocus(Qt.MouseFocusReason)
        onReleased: row.Drag.drop()
        onClicked: row.clicked()
    }

    DropArea {
        id: place
        anchors.fill: parent
        keys: ["right"]
        onDropped: drop => root.task.pair(root.index, (drop.source as TaskRight).index)
    }

    DropFrame {
        visible: place.containsDrag
    }
}
