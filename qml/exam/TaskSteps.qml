pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Steps to be put in order; whoever finds them right as they stand says so.
FocusScope {
    id: root

    required property SittingTask task

    readonly property int slot: root.task.slot
    readonly property int moves: root.task.moves

    onSlotChanged: steps.count > 0 ? steps.itemAt(0).forceActiveFocus() : undefined
    onMovesChanged: steps.itemAt(root.task.movedTo) !== null ? steps.itemAt(root.task.movedTo).forceActiveFocus() : undefined

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        Repeater {
            id: steps
            model: root.task.rows

            TaskStep {
                width: column.width
                focus: index === 0
                task: root.task
                count: steps.count
            }
        }

        AppButton {
            visible: !root.task.answered
            size: AppButton.Small
            text: qsTr("The order is right as it stands")
            onClicked: root.task.keepOrder()
        }
    }
}
