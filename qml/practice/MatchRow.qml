import QtQuick
import Qgt.App
import Qgt.Components

// A left side; the current one takes the next letter.
OptionRow {
    id: root

    required property int index
    required property string rowKey
    required property string rowText
    required property string entered
    required property string reasonText
    required property int rowMark
    required property PracticeQuestion question

    readonly property bool current: !root.question.revealed && root.question.currentLeft === root.index

    optionKey: root.rowKey
    text: root.rowText
    reason: root.reasonText
    chosen: root.current
    mark: root.question.revealed ? root.rowMark : root.current ? OptionRow.Selected : OptionRow.Open
    statusText: root.question.revealed ? (root.entered.length > 0 ? qsTr("yours: %1").arg(root.entered) : qsTr("left open")) : root.entered.length > 0 ? "→ " + root.entered : ""
    Keys.onUpPressed: FocusMove.back(root)
    Keys.onDownPressed: FocusMove.forward(root)
    onClicked: root.question.chooseLeft(root.index)
}
