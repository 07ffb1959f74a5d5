pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One field for each blank. The arrows stay in the field; with Alt they go to another task.
FocusScope {
    id: root

    required property SittingTask task

    readonly property int slot: root.task.slot

    onSlotChanged: blanks.count > 0 ? blanks.itemAt(0).forceActiveFocus() : undefined

    implicitHeight: column.implicitHeight

    Keys.onLeftPressed: event => event.accepted = (event.modifiers & Qt.AltModifier) === 0
    Keys.onRightPressed: event => event.accepted = (event.modifiers & Qt.AltModifier) === 0
    Keys.onDeletePressed: event => event.accepted = true

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        Repeater {
            id: blanks
            model: root.task.rows

            TextFieldRow {
                id: blank

                required property int index
                required property string rowKey
                required property string entered

                width: Math.min(column.width, Math.round(360 * Theme.textScale))
                focus: index === 0
                label: qsTr("Blank %1").arg(rowKey)
                text: entered
                onEdited: words => root.task.setBlank(index, words)
                onAccepted: FocusMove.forward(blank.field)
            }
        }
    }
}
