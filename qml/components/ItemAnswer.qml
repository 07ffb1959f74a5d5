pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// An item as it is read, not asked: options with their reasons and the right one told apart, blanks
// filled, steps in order, pairs together, or the points of a good answer.
Column {
    id: root

    required property PracticeQuestion question

    readonly property bool pairs: root.question.kind === PracticeQuestion.Matching
    readonly property bool choices: root.question.kind === PracticeQuestion.Single || root.question.kind === PracticeQuestion.Multiple || root.question.kind === PracticeQuestion.TrueFalse

    spacing: Theme.space8

    PlainText {
        visible: root.question.model.length > 0
        width: parent.width
        text: root.question.model
    }

    Repeater {
        model: root.question.rows

        OptionRow {
            required property string rowKey
            required property string rowText
            required property string reasonText
            required property int rowMark

            width: root.width
            activeFocusOnTab: false
            enabled: false
            optionKey: rowKey
            text: rowText
            reason: root !== null && root.pairs ? reasonText.slice(2) : reasonText
            mark: root !== null && root.choices ? rowMark : OptionRow.Rest
            chosen: false
        }
    }
}
