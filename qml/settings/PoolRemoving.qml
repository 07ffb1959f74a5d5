import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One item or case that goes, by its id.
Column {
    id: root

    required property ExamPoolModel pool

    readonly property bool possible: root.pool.unlocked && !root.pool.busy

    spacing: Theme.space12

    // Above the field, so that it is seen while the field keeps the focus.
    PoolNotice {
        width: parent.width
        pool: root.pool
        part: ExamPoolModel.Removing
    }

    TextFieldRow {
        id: item
        width: parent.width
        label: qsTr("Id of the item or case; Enter asks")
        enabled: root.possible
        onAccepted: root.pool.askRemoval(item.text)
    }

    AppButton {
        visible: !question.asked
        text: qsTr("Remove…")
        enabled: root.possible
        onClicked: root.pool.askRemoval(item.text)
    }

    PoolQuestion {
        id: question
        width: parent.width
        pool: root.pool
        part: ExamPoolModel.Removing
        yes: qsTr("Yes, remove it")
        onConfirmed: root.pool.remove()
        onClosed: FocusMove.to(item.field)
    }
}
