pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Chips, stem, and the answer of the item's kind.
FocusScope {
    id: root

    required property PracticeViewModel practice

    readonly property PracticeQuestion question: root.practice.question
    readonly property int kind: root.question.reading ? -1 : root.question.kind
    readonly property string shownStem: root.question.stem
    readonly property int columnWidth: Math.min(Theme.stemWidth, root.width - 2 * (Theme.space24 + Theme.space32))
    readonly property bool choice: root.kind === PracticeQuestion.Single || root.kind === PracticeQuestion.Multiple || root.kind === PracticeQuestion.TrueFalse

    onShownStemChanged: page.position = 0  // every question is read from its beginning

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        marginX: Theme.space24 + Theme.space32
        marginY: Theme.space24 + 4
        maximumWidth: Theme.stemWidth
        gap: Theme.space12

        Flow {
            width: parent.width
            spacing: Theme.space8

            Chip {
                text: root.question.line
            }

            Chip {
                text: root.question.kindName
            }

            Chip {
                text: root.question.levelName
            }

            Chip {
                visible: root.question.confirmNeeded
                kind: Chip.Due
                text: qsTr("basis not confirmed yet")
            }
        }

        StemText {
            width: parent.width
            text: root.question.stem
        }

        QuietText {
            visible: text.length > 0 && !root.question.revealed && !root.practice.covered
            width: parent.width
            text: root.question.howTo
        }

        Repeater {
            model: root.question.reading ? 1 : 0

            FocusScope {
                focus: true
                width: root.columnWidth
                implicitHeight: answer.implicitHeight
                Component.onCompleted: forceActiveFocus()

                ItemAnswer {
                    id: answer
                    width: parent.width
                    question: root.question
                }
            }
        }

        Repeater {
            model: root.practice.covered ? 1 : 0

            CoveredOptions {
                focus: true
                width: root.columnWidth
                practice: root.practice
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.choice && !root.practice.covered ? 1 : 0

            ChoiceRows {
                focus: true
                width: root.columnWidth
                practice: root.practice
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.kind === PracticeQuestion.FillIn ? 1 : 0

            BlankRows {
                focus: true
                width: root.columnWidth
                practice: root.practice
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.kind === PracticeQuestion.Ordering ? 1 : 0

            StepRows {
                focus: true
                width: root.columnWidth
                practice: root.practice
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.kind === PracticeQuestion.Matching ? 1 : 0

            MatchRows {
                focus: true
                width: root.columnWidth
                practice: root.practice
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.kind === PracticeQuestion.ShortAnswer ? 1 : 0

            ShortAnswer {
                focus: true
                width: root.columnWidth
                practice: root.practice
                Component.onCompleted: forceActiveFocus()
            }
        }

        PlainText {
            visible: root.question.revealed && root.question.explanation.length > 0
            width: parent.width
            text: root.question.explanation
        }
    }
}
