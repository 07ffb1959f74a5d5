pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What the hours raise, step by step, and the plan that is in force.
ScrollPage {
    id: root

    required property TrainingViewModel training

    gap: Theme.space8

    NoticeBar {
        visible: root.training.problem.length > 0
        width: root.columnWidth
        kind: NoticeBar.Gap
        text: root.training.problem
    }

    Item {
        width: root.columnWidth
        height: Math.max(figure.height, note.y + note.height)

        Accessible.role: Accessible.StaticText
        Accessible.name: root.training.rate + ", " + root.training.rateNote

        FigureText {
            id: figure
            text: root.training.rate
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        PlainText {
            id: note
            x: figure.width + Theme.space12
            y: Math.max(0, figure.baselineOffset - baselineOffset)
            width: parent.width - x
            text: root.training.rateNote
            Accessible.ignored: true
        }
    }

    PlainText {
        width: root.columnWidth
        text: root.training.least
    }

    SignLine {
        visible: root.training.missed.length > 0
        width: root.columnWidth
        kind: Sign.Gap
        text: root.training.missed
    }

    PlainText {
        visible: root.training.bound.length > 0
        width: root.columnWidth
        text: root.training.bound
    }

    QuietText {
        width: root.columnWidth
        text: root.training.dutiesNote
    }

    QuietText {
        width: root.columnWidth
        text: root.training.evidenceNote
    }

    Flow {
        width: root.columnWidth
        spacing: Theme.space12

        AppButton {
            kind: AppButton.Primary
            text: qsTr("Hand out for a week")
            keyText: "H"
            enabled: root.training.canHandOut
            onClicked: root.training.handOut()
        }

        AppButton {
            visible: root.training.inForce
            kind: AppButton.Quiet
            text: qsTr("Take the plan back")
            enabled: !root.training.busy
            onClicked: root.training.takeBack()
        }

        QuietText {
            visible: root.training.reckoning
            text: qsTr("Reckoning…")
        }
    }

    SectionTitle {
        width: root.columnWidth
        text: qsTr("What to study")
        remark: qsTr("chosen by gain per hour, not by rank")
    }

    QuietText {
        visible: root.training.ready && steps.count === 0
        width: root.columnWidth
        text: qsTr("No hours are given, so there is nothing to study. The + key gives everybody one.")
    }

    Column {
        width: root.columnWidth

        Repeater {
            id: steps
            model: root.training.steps

            PlanStepRow {
                width: root.columnWidth
            }
        }
    }

    SectionTitle {
        visible: root.training.ready
        width: root.columnWidth
        text: qsTr("Who could teach whom")
        remark: qsTr("a proposal, by the line in which it gains most")
    }

    QuietText {
        visible: root.training.ready && pairs.count === 0
        width: root.columnWidth
        text: qsTr("Nobody has the level to mentor in a line in which somebody else would gain. It takes about thirty answers in a line to tell.")
    }

    Column {
        width: root.columnWidth
        spacing: Theme.space4

        Repeater {
            id: pairs
            model: root.training.pairs

            PlanPairRow {
                width: root.columnWidth
            }
        }
    }

    SectionTitle {
        visible: root.training.inForce
        width: root.columnWidth
        text: qsTr("Handed out")
        remark: root.training.handedRemark
    }

    Column {
        visible: root.training.inForce
        width: root.columnWidth
        spacing: Theme.space4

        Repeater {
            model: root.training.handed

            HandedTask {
                width: root.columnWidth
            }
        }
    }

    QuietText {
        visible: root.training.inForce
        width: root.columnWidth
        text: qsTr("Each of them has these tasks on the page Today. Done means: so many items of the line were answered since. Handing out again puts the new plan in the place of this one.")
    }
}
