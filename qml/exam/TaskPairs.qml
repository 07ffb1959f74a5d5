pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// Left sides with the letter of what fits; right sides to choose from.
FocusScope {
    id: root

    required property SittingTask task

    property bool leftCarried: false  // then it goes over the right sides
    readonly property int slot: root.task.slot
    readonly property bool beside: root.width >= Math.round(520 * Theme.textScale)
    readonly property int half: root.beside ? Math.floor((root.width - Theme.space16) / 2) : root.width

    onSlotChanged: lefts.count > 0 ? lefts.itemAt(0).forceActiveFocus() : undefined

    implicitHeight: grid.implicitHeight

    Grid {
        id: grid
        width: root.width
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space16

        Column {
            z: root.leftCarried ? 1 : 0
            width: root.half
            spacing: Theme.space8

            Repeater {
                id: lefts
                model: root.task.rows

                TaskLeft {
                    width: root.half
                    focus: index === 0
                    task: root.task
                    onCarryingChanged: root.leftCarried = carrying
                }
            }
        }

        Column {
            width: root.half
            spacing: Theme.space8

            Repeater {
                model: root.task.rights

                TaskRight {
                    width: root.half
                    task: root.task
                }
            }
        }
    }
}
