pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The marks, the decision, why, and what to do next.
Column {
    id: root

    required property ExamViewModel exam

    readonly property ExamResultViewModel result: root.exam.result

    spacing: Theme.space8

    QuietText {
        width: root.width
        text: root.result.title
    }

    Flow {
        width: root.width
        spacing: Theme.space12

        FigureText {
            id: figure
            text: root.result.got
            wrapMode: Text.NoWrap
        }

        QuietText {
            text: root.result.most
            wrapMode: Text.NoWrap
        }
    }

    PlainText {
        width: root.width
        text: root.result.decision
        size: Theme.stem
        spacing: Theme.headingLine
        bold: true
    }

    Repeater {
        model: root.result.rules

        Item {
            id: rule

            required property string ruleTitle
            required property string words
            required property int ruleState

            width: root.width
            implicitHeight: text.height + 2 * Theme.space8

            Accessible.role: Accessible.StaticText
            Accessible.name: (rule.ruleState === RuleList.Met ? qsTr("kept: %1") : rule.ruleState === RuleList.NotMet ? qsTr("not kept: %1") : "%1").arg(rule.ruleTitle) + ". " + rule.words

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }

            Sign {
                y: Theme.space8 + Math.round((title.lineHeight - height) / 2)
                kind: rule.ruleState === RuleList.Met ? Sign.Ok : rule.ruleState === RuleList.NotMet ? Sign.Gap : Sign.None
                color: rule.ruleState === RuleList.Met ? Theme.ok : Theme.gap
            }

            PlainText {
                visible: rule.ruleState === RuleList.NoRule
                y: Theme.space8
                text: "–"
                color: Theme.quiet
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Column {
                id: text
                x: Theme.space32
                y: Theme.space8
                width: parent.width - x

                PlainText {
                    id: title
                    width: parent.width
                    text: rule.ruleTitle
                    bold: true
                    Accessible.ignored: true
                }

                PlainText {
                    width: parent.width
                    text: rule.words
                    color: Theme.quiet
                    Accessible.ignored: true
                }
            }
        }
    }

    QuietText {
        visible: text.length > 0
        width: root.width
        text: root.result.risk
    }

    QuietText {
        visible: text.length > 0
        width: root.width
        text: root.result.rounds
    }

    NoticeBar {
        visible: root.result.retake.length > 0
        width: root.width
        kind: NoticeBar.Info
        lead: qsTr("Sitting it again")
        text: root.result.retake
    }

    NoticeBar {
        visible: root.result.corrections.length > 0
        width: root.width
        kind: NoticeBar.Info
        lead: qsTr("Corrected")
        text: root.result.corrections
    }

    AppealsSeen {
        width: root.width
        exam: root.exam
    }

    NoticeBar {
        width: root.width
        kind: NoticeBar.Info
        lead: qsTr("What comes next")
        text: root.result.nextText
    }

    Flow {
        width: root.width
        spacing: Theme.space12

        AppButton {
            visible: root.result.practiseText.length > 0
            width: Math.min(implicitWidth, root.width)
            kind: root.result.waitsForMe ? AppButton.Secondary : AppButton.Primary
            size: AppButton.Big
            text: root.result.practiseText
            keyText: "Enter"
            onClicked: root.result.practise()
        }

        AppButton {
            visible: root.result.waitsForMe
            kind: AppButton.Primary
            size: AppButton.Big
            text: qsTr("Mark your open answers")
            keyText: "O"
            onClicked: root.exam.markOwn()
        }

        AppButton {
            visible: root.result.hasReview
            size: AppButton.Big
            text: qsTr("Look at the paper")
            keyText: "R"
            onClicked: root.exam.showReview()
        }

        AppButton {
            kind: AppButton.Quiet
            size: AppButton.Big
            text: qsTr("To the list")
            keyText: "Esc"
            onClicked: root.exam.toShelf()
        }
    }
}
