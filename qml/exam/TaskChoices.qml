pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Options of a task, or what can be said or done in a case. Every task begins at its first one.
FocusScope {
    id: root

    required property SittingTask task

    readonly property int slot: root.task.slot

    onSlotChanged: options.count > 0 ? options.itemAt(0).forceActiveFocus() : undefined

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        Repeater {
            id: options
            model: root.task.rows

            OptionRow {
                id: option

                required property int index
                required property string rowKey
                required property string rowText
                required property int rowMark
                required property bool isChosen

                width: column.width
                focus: index === 0
                optionKey: rowKey
                text: rowText
                mark: rowMark
                chosen: isChosen
                several: root !== null && root.task.several  // rows outlive this list by a moment
                statusText: isChosen ? qsTr("chosen") : ""
                Keys.onUpPressed: FocusMove.back(option)
                Keys.onDownPressed: FocusMove.forward(option)
                Keys.onSpacePressed: root.task.choose(index)
                onClicked: root.task.choose(index)
            }
        }
    }
}
