pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// Left sides with the letter of what fits; right sides to choose from.
FocusScope {
    id: root

    required property PracticeViewModel practice

    readonly property PracticeQuestion question: root.practice.question
    property bool leftCarried: false  // then it goes over the right sides
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
            z: root.leftCarried ? 1 : 0
            width: root.half
            spacing: Theme.space8

            Repeater {
                model: root.question.rows

                MatchRow {
                    width: root.half
                    focus: index === 0
                    question: root.question
                    onCarryingChanged: root.leftCarried = carrying
                }
            }
        }

        Column {
            visible: !root.question.revealed
            width: root.half
            spacing: Theme.space8

            Repeater {
                model: root.question.rights

                RightRow {
                    width: root.half
                    question: root.question
                }
            }
        }
    }
}
