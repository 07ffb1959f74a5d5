pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The marking of an exam: who marks and by which rule, how far everybody is, what the marks say of
// the raters; and the queue of whoever sits here.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property MarkingRoundModel marking: root.office.marking
    readonly property bool marks: root.marking.stage === MarkingRoundModel.Answers

    Repeater {
        model: root.marks ? 1 : 0

        BlindMarkingPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            queue: root.marking.queue
            Component.onCompleted: forceActiveFocus()
        }
    }

    ScrollPage {
        id: page
        visible: !root.marks
        enabled: visible
        anchors.fill: parent
        focus: !root.marks
        gap: Theme.space16
        maximumWidth: Math.round(980 * Theme.textScale)

        HeadingText {
            width: page.columnWidth
            text: qsTr("Marking")
        }

        NoticeBar {
            visible: root.marking.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.marking.problem
        }

        QuietText {
            visible: root.marking.busy
            width: page.columnWidth
            text: qsTr("Working; this takes a moment")
        }

        PlainText {
            visible: root.marking.loaded
            width: page.columnWidth
            text: root.marking.stand
        }

        SignLine {
            visible: root.marking.shortage.length > 0
            width: page.columnWidth
            size: Theme.body
            kind: Sign.Due
            text: root.marking.shortage
        }

        SignLine {
            visible: root.marking.unfit.length > 0
            width: page.columnWidth
            size: Theme.body
            kind: Sign.Due
            text: root.marking.unfit
        }

        AppButton {
            id: mine
            visible: root.marking.own > 0
            focus: visible
            kind: AppButton.Primary
            text: root.marking.ownLeft > 0 ? qsTr("Mark my answers (%1)").arg(root.marking.ownLeft) : qsTr("Look at my answers")
            enabled: !root.marking.busy
            onClicked: root.marking.openQueue()
        }

        MarkingPlanPart {
            visible: root.marking.anything
            width: page.columnWidth
            marking: root.marking
        }

        SectionTitle {
            visible: root.marking.begun
            width: page.columnWidth
            text: qsTr("Raters so far")
        }

        PlainText {
            visible: root.marking.hidden.length > 0
            width: page.columnWidth
            text: root.marking.hidden
        }

        Column {
            visible: root.marking.begun
            width: page.columnWidth
            spacing: Theme.space12

            Repeater {
                model: root.marking.raterRows

                MarkingRaterRow {
                    id: rater

                    required property int index

                    width: page.columnWidth
                    onTakeOutWanted: root.marking.askTakeOut(rater.index), FocusMove.to(question.reasonField)
                }
            }
        }

        MarkingTakeOut {
            id: question
            width: page.columnWidth
            marking: root.marking
        }

        QuietText {
            visible: root.marking.left.length > 0
            width: page.columnWidth
            text: root.marking.left
        }

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Back to the exam")
            keyText: "Esc"
            onClicked: root.office.back()
        }
    }
}
