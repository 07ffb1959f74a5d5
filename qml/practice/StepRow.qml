import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A step with the two buttons that move it; Alt with the arrows does the same.
FocusScope {
    id: root

    required property int index
    required property string rowKey
    required property string rowText
    required property string entered
    required property string reasonText
    required property int rowMark
    required property PracticeQuestion question
    required property int count

    readonly property bool open: !root.question.revealed

    implicitHeight: row.implicitHeight

    Keys.onPressed: event => event.accepted = (event.modifiers & Qt.AltModifier) !== 0 && (event.key === Qt.Key_Up || event.key === Qt.Key_Down) && root.question.shiftStep(root.index, event.key === Qt.Key_Up ? -1 : 1)

    OptionRow {
        id: row
        width: root.width - (root.open ? buttons.width + Theme.space8 : 0)
        focus: true
        optionKey: root.rowKey
        text: root.rowText
        reason: root.reasonText
        mark: root.rowMark
        statusText: root.open ? "" : root.entered
        Keys.onUpPressed: event => (event.modifiers & Qt.AltModifier) ? event.accepted = false : FocusMove.back(row)
        Keys.onDownPressed: event => (event.modifiers & Qt.AltModifier) ? event.accepted = false : FocusMove.forward(row)
    }

    Column {
        id: buttons
        visible: root.open
        anchors.right: parent.right
        anchors.verticalCenter: row.verticalCenter
        width: visible ? Math.round(52 * Theme.textScale) : 0
        spacing: 2

        AppButton {
            width: parent.width
            size: AppButton.Small
            text: "↑"
            enabled: root.index > 0
            activeFocusOnTab: false
            Accessible.name: qsTr("Move step %1 up").arg(root.rowKey)
            onClicked: root.question.shiftStep(root.index, -1)
        }

        AppButton {
            width: parent.width
            size: AppButton.Small
            text: "↓"
            enabled: root.index < root.count - 1
            activeFocusOnTab: false
            Accessible.name: qsTr("Move step %1 down").arg(root.rowKey)
            onClicked: root.question.shiftStep(root.index, 1)
        }
    }
}
