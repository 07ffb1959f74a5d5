import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One item whole: what it asks, what is right and why, where it is written, what happened with it.
FocusScope {
    id: root

    required property ReviewViewModel review

    readonly property PracticeQuestion question: root.review.item

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        marginX: Theme.space24
        gap: Theme.space12

        Item {
            width: parent.width
            height: Math.max(chips.height, closing.height)

            Flow {
                id: chips
                width: parent.width - closing.width - Theme.space8
                spacing: Theme.space8

                Chip {
                    text: root.question.line
                }

                Chip {
                    text: root.question.kindName
                }

                Chip {
                    visible: root.question.confirmNeeded
                    kind: Chip.Due
                    text: qsTr("basis not confirmed yet")
                }
            }

            AppButton {
                id: closing
                anchors.right: parent.right
                kind: AppButton.Quiet
                size: AppButton.Small
                text: qsTr("Close")
                keyText: "Esc"
                onClicked: root.review.close()
            }
        }

        StemText {
            width: parent.width
            text: root.question.stem
        }

        QuietText {
            width: parent.width
            text: root.review.story
        }

        ItemAnswer {
            width: parent.width
            question: root.question
        }

        PlainText {
            visible: root.question.explanation.length > 0
            width: parent.width
            text: root.question.explanation
        }

        BasisPart {
            width: parent.width
            question: root.question
        }

        ReviewMarks {
            width: parent.width
            review: root.review
        }
    }
}
