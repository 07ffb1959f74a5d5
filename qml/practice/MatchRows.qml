pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Left sides with the letter of what fits; right sides to choose from.
FocusScope {
    id: root

    required property PracticeViewModel practice

    readonly property PracticeQuestion question: root.practice.question
    readonly property bool beside: !root.question.revealed && root.width >= Math.round(520 * Theme.textScale)
    readonly property int half: root.beside ? Math.floor((root.width - Theme.space16) / 2) : root.width

    implicitHeight: grid.implicitHeight

    Grid {
        id: grid
        width: root.width
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space16

        Column {
            width: root.half
            spacing: Theme.space8

            Repeater {
                model: root.question.rows

                MatchRow {
                    width: root.half
                    focus: index === 0
                    question: root.question
                }
            }
        }

        Column {
            visible: !root.question.revealed
            width: root.half
            spacing: Theme.space8

            Repeater {
                model: root.question.rights

                OptionRow {
                    id: rightSide

                    required property int index
                    required property string rowKey
                    required property string rowText
                    required property int rowMark

                    width: root.half
                    optionKey: rowKey
                    text: rowText
                    mark: rowMark
                    Keys.onUpPressed: FocusMove.back(rightSide)
                    Keys.onDownPressed: FocusMove.forward(rightSide)
                    onClicked: root.question.choose(index)
                }
            }
        }
    }
}
