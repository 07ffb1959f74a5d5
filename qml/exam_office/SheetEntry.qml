import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One answer sheet as one person enters it: type what stands there, Enter, the next task.
ScrollPage {
    id: root

    required property ExamSheetsModel sheets

    readonly property int turn: root.sheets.turn

    onTurnChanged: field.text = root.sheets.typed, field.field.forceActiveFocus(), field.field.selectAll()
    Component.onCompleted: field.text = root.sheets.typed, field.field.forceActiveFocus()

    maximumWidth: Math.round(760 * Theme.textScale)
    arrowsScroll: false

    HeadingText {
        width: root.columnWidth
        text: root.sheets.heading
    }

    PlainText {
        width: root.columnWidth
        text: qsTr("Check name, number and variant on the sheet first. Enter what stands there, not what would be right. What the other person enters is not shown.")
    }

    PlainText {
        width: root.columnWidth
        bold: true
        size: Theme.heading
        text: root.sheets.taskWords
    }

    TextFieldRow {
        id: field
        width: Math.min(root.columnWidth, Math.round(520 * Theme.textScale))
        focus: true
        label: root.sheets.expects
        onAccepted: root.sheets.enter(field.text)
        Keys.onUpPressed: root.sheets.previous()
    }

    SignLine {
        visible: root.sheets.problem.length > 0
        width: root.columnWidth
        text: root.sheets.problem
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    QuietText {
        visible: root.sheets.soFar.length > 0
        width: root.columnWidth
        text: root.sheets.soFar
    }

    SignLine {
        visible: root.sheets.complete
        width: root.columnWidth
        kind: Sign.Ok
        text: qsTr("All tasks are entered. Look through them with ↑ if you like, then finish.")
    }
}
