import QtQuick
import Qgt.App
import Qgt.Components

// A right side: a click or its letter gives it to the current left side, and the mouse drags it to
// any.
FocusScope {
    id: root

    required property int index
    required property string rowKey
    required property string rowText
    required property int rowMark
    required property SittingTask task

    implicitHeight: row.implicitHeight
    z: hand.carrying ? 1 : 0

    OptionRow {
        id: row
        width: root.width
        focus: true
        optionKey: root.rowKey
        text: root.rowText
        mark: root.rowMark
        Drag.active: hand.carrying
        Drag.keys: ["right"]
        Drag.source: root
        Drag.hotSpot: hand.grip
        Keys.onUpPressed: FocusMove.back(row)
        Keys.onDownPressed: FocusMove.forward(row)
        onClicked: root.task.choose(root.index)
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
        keys: ["left"]
        onDropped: drop => root.task.pair((drop.source as TaskLeft).index, root.index)
    }

    DropFrame {
        visible: place.containsDrag
    }
}
