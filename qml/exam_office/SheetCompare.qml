pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The two readings of an answer sheet: where they differ, with what stands on the sheet, and what
// both read alike. Of a sheet that is recorded only to be looked at.
ScrollPage {
    id: root

    required property ExamSheetsModel sheets

    maximumWidth: Math.round(860 * Theme.textScale)

    HeadingText {
        width: root.columnWidth
        text: root.sheets.heading
    }

    PlainText {
        width: root.columnWidth
        text: qsTr("First: %1. Second: %2.").arg(root.sheets.firstReader).arg(root.sheets.secondReader)
    }

    PlainText {
        width: root.columnWidth
        text: root.sheets.looks ? qsTr("This sheet is recorded. That you look at it is in the audit record.") : root.sheets.anyDifference ? qsTr("Where they differ, take the sheet in hand and say what stands there; who says it is kept.") : qsTr("Both read the same everywhere.")
    }

    PlainText {
        visible: root.sheets.reader && root.sheets.anyDifference && !root.sheets.looks
        width: root.columnWidth
        text: qsTr("You have entered this sheet: saying again what you read settles nothing. Somebody who never entered it settles a difference alone; else it takes two who say the same.")
    }

    Repeater {
        model: root.sheets.differences

        SheetDifferenceRow {
            id: difference
            width: root.columnWidth
            possible: !root.sheets.busy && !root.sheets.looks
            onFirstIsRight: root.sheets.settleAsFirst(difference.index)
            onSecondIsRight: root.sheets.settleAsSecond(difference.index)
            onTyped: keys => root.sheets.settle(difference.index, keys)
        }
    }

    SectionTitle {
        width: root.columnWidth
        text: qsTr("What both read")
        remark: qsTr("hold it against the sheet: what two read wrongly alike shows only there")
    }

    PlainText {
        width: root.columnWidth
        text: root.sheets.readAlike
    }

    SignLine {
        visible: root.sheets.looks && root.sheets.recordingWords.length > 0
        width: root.columnWidth
        kind: Sign.Due
        text: root.sheets.recordingWords
    }

    SectionTitle {
        visible: !root.sheets.looks
        width: root.columnWidth
        text: qsTr("A task that both read wrongly")
        remark: qsTr("rare; it takes two persons who say the same")
    }

    Flow {
        visible: !root.sheets.looks
        width: root.columnWidth
        spacing: Theme.space12

        AppTextField {
            id: task
            width: Math.round(120 * Theme.textScale)
            name: qsTr("Task no.")
            hint: qsTr("Task no.")
        }

        AppTextField {
            id: keys
            width: Math.round(240 * Theme.textScale)
            name: qsTr("What stands on the sheet")
            hint: qsTr("What stands on the sheet")
            onAccepted: {
                if (keys.text.trim().length > 0) {
                    root.sheets.settleTask(task.text, keys.text);
                }
            }
        }

        AppButton {
            text: qsTr("Settle")
            enabled: task.text.length > 0 && keys.text.trim().length > 0 && !root.sheets.busy
            onClicked: root.sheets.settleTask(task.text, keys.text)
        }

        AppButton {
            text: qsTr("It is blank")
            enabled: task.text.length > 0 && keys.text.trim().length === 0 && !root.sheets.busy
            onClicked: root.sheets.settleTask(task.text, "")
        }
    }

    SignLine {
        visible: root.sheets.problem.length > 0
        width: root.columnWidth
        text: root.sheets.problem
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
