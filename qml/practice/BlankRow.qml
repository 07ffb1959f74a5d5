import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A blank: a field before the reveal; afterwards what was written and what fits.
FocusScope {
    id: root

    required property int index
    required property string rowKey
    required property string rowText
    required property string entered
    required property string reasonText
    required property int rowMark
    required property PracticeQuestion question
    readonly property bool fits: root.rowMark === OptionRow.Correct

    implicitHeight: root.question.revealed ? after.implicitHeight : before.implicitHeight

    // Enter goes through the blanks; past the last empty one it is the page's and confirms.
    Keys.onReturnPressed: event => event.accepted = root.goOn()
    Keys.onEnterPressed: event => event.accepted = root.goOn()

    function goOn(): bool {
        const open = root.question.blankOpenAfter(root.index);
        if (open)
            FocusMove.forward(before.field);
        return open;
    }

    TextFieldRow {
        id: before
        visible: !root.question.revealed
        enabled: visible
        focus: true
        width: Math.min(root.width, Math.round(360 * Theme.textScale))
        label: qsTr("Blank %1").arg(root.rowKey)
        text: root.entered
        onEdited: words => root.question.setBlank(root.index, words)
    }

    OptionRow {
        id: after
        visible: root.question.revealed
        enabled: visible
        width: root.width
        optionKey: root.rowKey
        text: root.fits ? root.entered : root.entered.length > 0 ? qsTr("%1 (yours: %2)").arg(root.rowText).arg(root.entered) : root.rowText
        statusText: root.fits ? qsTr("right") : qsTr("does not fit")
        reason: root.reasonText
        mark: root.rowMark
    }
}
