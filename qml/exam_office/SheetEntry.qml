import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One answer sheet as one person enters it: type what stands there, Enter, the next task.
ScrollPage {
    id: root

    required property ExamSheetsModel sheets

    readonly property int turn: root.sheets.turn

    function begin(): void {
        field.text = root.sheets.typed;
        lines.text = root.sheets.typed;
        if (root.sheets.writes) {
            lines.forceActiveFocus();
        } else {
            field.field.forceActiveFocus();
            field.field.selectAll();
        }
    }

    onTurnChanged: root.begin()
    Component.onCompleted: root.begin()

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

    QuietText {
        visible: root.sheets.writes
        width: root.columnWidth
        text: qsTr("%1. Enter begins a new line, Ctrl+Enter goes on to the next task.").arg(root.sheets.expects)
    }

    WriteField {
        id: lines
        visible: root.sheets.writes
        enabled: visible
        width: root.columnWidth
        name: root.sheets.expects
        rows: 6
        onEdited: words => lines.text = words
        onCommitted: words => root.sheets.enter(words)
    }

    Flow {
        visible: root.sheets.writes
        width: root.columnWidth
        spacing: Theme.space12

        AppButton {
            text: qsTr("Keep it, next task")
            keyText: "Ctrl+Enter"
            onClicked: root.sheets.enter(lines.text)
        }

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("One task back")
            onClicked: root.sheets.previous()
        }
    }

    TextFieldRow {
        id: field
        visible: !root.sheets.writes
        enabled: visible
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
