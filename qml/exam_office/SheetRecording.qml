import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A sheet that is recorded: somebody says, with a reason, that this has to be taken back, or that it
// stays.
ScrollPage {
    id: root

    required property ExamSheetsModel sheets

    readonly property bool possible: reason.text.trim().length > 0 && !root.sheets.busy
    readonly property bool spoken: root.sheets.recordingWords.length > 0

    Component.onCompleted: reason.field.forceActiveFocus()

    maximumWidth: Math.round(760 * Theme.textScale)

    HeadingText {
        width: root.columnWidth
        text: root.sheets.heading
    }

    PlainText {
        width: root.columnWidth
        text: qsTr("This sheet is recorded. Where it is not the sheet of this candidate, or was entered wrongly, two persons say so; then the attempt counts no longer, neither do marks of its answers, and the right sheet is entered anew. All of it stays in the record.")
    }

    PlainText {
        visible: root.sheets.shown
        width: root.columnWidth
        text: qsTr("The candidate has seen a result of this sheet: it is only taken back when one of those who say so never entered it, and the candidate is told.")
    }

    PlainText {
        width: root.columnWidth
        text: qsTr("The word of somebody who entered it has one weight, of somebody who never did two; the two who entered it stand for it until they say otherwise. While as much speaks for either, nothing is scored or published.")
    }

    SignLine {
        visible: root.spoken
        width: root.columnWidth
        kind: Sign.Due
        text: root.sheets.recordingWords
    }

    TextFieldRow {
        id: reason
        width: Math.min(root.columnWidth, Math.round(520 * Theme.textScale))
        label: qsTr("Reason")
    }

    Flow {
        width: root.columnWidth
        spacing: Theme.space12

        AppButton {
            text: qsTr("It has to be taken back")
            enabled: root.possible
            onClicked: root.sheets.contest(reason.text)
        }

        AppButton {
            visible: root.spoken
            text: qsTr("It stays")
            enabled: root.possible
            onClicked: root.sheets.uphold(reason.text)
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
