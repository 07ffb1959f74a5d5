import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A step with the two buttons that move it; Alt with the arrows does the same, and the mouse drags it
// to another place, which a bar shows.
FocusScope {
    id: root

    required property int index
    required property string rowKey
    required property string rowText
    required property SittingTask task
    required property int count

    property int comesFrom: -1  // the step that is carried over this one

    implicitHeight: row.implicitHeight
    z: hand.carrying ? 1 : 0

    Keys.onPressed: event => event.accepted = (event.modifiers & Qt.AltModifier) !== 0 && (event.key === Qt.Key_Up || event.key === Qt.Key_Down) && root.task.shiftStep(root.index, event.key === Qt.Key_Up ? -1 : 1)

    OptionRow {
        id: row
        width: root.width - buttons.width - Theme.space8
        focus: true
        Drag.active: hand.carrying
        Drag.keys: ["step"]
        Drag.source: root
        Drag.hotSpot: hand.grip
        optionKey: root.rowKey
        text: root.rowText
        Keys.onUpPressed: event => (event.modifiers & Qt.AltModifier) ? event.accepted = false : FocusMove.back(row)
        Keys.onDownPressed: event => (event.modifiers & Qt.AltModifier) ? event.accepted = false : FocusMove.forward(row)
    }

    Carrying {
        id: hand
        width: row.width
        height: row.height
        carried: row
        drag.axis: Drag.YAxis
        onPressed: row.forceActiveFocus(Qt.MouseFocusReason)
        onReleased: row.Drag.drop()
    }

    DropArea {
        anchors.fill: parent
        keys: ["step"]
        onEntered: drag => root.comesFrom = (drag.source as TaskStep).index
        onExited: root.comesFrom = -1
        onDropped: (root.task.shiftStep(root.comesFrom, root.index - root.comesFrom), root.comesFrom = -1)
    }

    Rectangle {
        visible: root.comesFrom >= 0 && root.comesFrom !== root.index
        y: root.comesFrom > root.index ? -Math.round((Theme.space8 + height) / 2) : root.height + Math.round((Theme.space8 - height) / 2)
        width: row.width
        height: 4
        radius: 2
        color: Theme.accent
    }

    Column {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter  // the row may be carried away
        width: Math.round(52 * Theme.textScale)
        spacing: 2

        AppButton {
            width: parent.width
            size: AppButton.Small
            text: "↑"
            enabled: root.index > 0
            activeFocusOnTab: false
            Accessible.name: qsTr("Move step %1 up").arg(root.rowKey)
            onClicked: root.task.shiftStep(root.index, -1)
        }

        AppButton {
            width: parent.width
            size: AppButton.Small
            text: "↓"
            enabled: root.index < root.count - 1
            activeFocusOnTab: false
            Accessible.name: qsTr("Move step %1 down").arg(root.rowKey)
            onClicked: root.task.shiftStep(root.index, 1)
        }
    }
}
