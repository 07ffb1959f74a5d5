pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// Steps to be put in order.
FocusScope {
    id: root

    required property PracticeViewModel practice

    readonly property PracticeQuestion question: root.practice.question

    readonly property int moves: root.question.moves

    onMovesChanged: steps.itemAt(root.question.movedTo) !== null && (steps.itemAt(root.question.movedTo) as StepRow).forceActiveFocus()

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        Repeater {
            id: steps
            model: root.question.rows

            StepRow {
                width: column.width
                focus: index === 0
                question: root.question
                count: steps.count
            }
        }
    }
}
