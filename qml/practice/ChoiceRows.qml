pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Options of single choice, multiple choice and true or false.
FocusScope {
    id: root

    required property PracticeViewModel practice

    readonly property PracticeQuestion question: root.practice.question
    readonly property bool several: root.question.kind === PracticeQuestion.Multiple

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        Repeater {
            model: root.question.rows

            OptionRow {
                id: option

                required property int index
                required property string rowKey
                required property string rowText
                required property string reasonText
                required property int rowMark
                required property bool isChosen

                width: column.width
                focus: index === 0
                optionKey: rowKey
                text: rowText
                reason: reasonText
                mark: rowMark
                chosen: isChosen
                several: root !== null && root.several  // rows outlive this list by a moment when the kind changes
                Keys.onUpPressed: FocusMove.back(option)
                Keys.onDownPressed: FocusMove.forward(option)
                onClicked: root.question.choose(index)
            }
        }
    }
}
