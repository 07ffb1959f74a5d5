import QtQuick
import Qgt.App
import Qgt.Components

// An answer in one's own words. The arrows stay in the field; with Alt they go to another task.
FocusScope {
    id: root

    required property SittingTask task
    required property string name

    signal handIn

    readonly property int slot: root.task.slot

    onSlotChanged: field.forceActiveFocus()

    implicitHeight: field.implicitHeight

    Keys.onLeftPressed: event => event.accepted = (event.modifiers & Qt.AltModifier) === 0
    Keys.onRightPressed: event => event.accepted = (event.modifiers & Qt.AltModifier) === 0
    Keys.onDeletePressed: event => event.accepted = true

    WriteField {
        id: field
        width: root.width
        focus: true
        name: root.name
        rows: 6
        text: root.task.written
        onEdited: words => root.task.setWritten(words)
        onCommitted: root.handIn()
    }
}
