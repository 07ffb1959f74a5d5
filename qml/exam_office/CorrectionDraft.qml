pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A task as it was seen, and what is to count for it from now on.
Column {
    id: root

    required property ExamCorrectionModel corrections

    readonly property bool ready: !root.corrections.busy
    readonly property int fieldWidth: Math.min(root.width, Math.round(620 * Theme.textScale))

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: root.corrections.heading
    }

    StemText {
        width: parent.width
        text: root.corrections.stem
    }

    QuietText {
        width: parent.width
        text: root.corrections.facts
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        ChoiceChip {
            visible: root.corrections.rekeyable
            text: qsTr("Another key")
            selected: root.corrections.action === ExamCorrectionModel.ChangeKey
            onClicked: root.corrections.act(ExamCorrectionModel.ChangeKey)
        }

        ChoiceChip {
            visible: root.corrections.rekeyable
            text: qsTr("Accept another answer as well")
            selected: root.corrections.action === ExamCorrectionModel.AcceptAlso
            onClicked: root.corrections.act(ExamCorrectionModel.AcceptAlso)
        }

        ChoiceChip {
            text: qsTr("Full marks for everybody")
            selected: root.corrections.action === ExamCorrectionModel.FullMarks
            onClicked: root.corrections.act(ExamCorrectionModel.FullMarks)
        }

        ChoiceChip {
            text: qsTr("Remove the task")
            selected: root.corrections.action === ExamCorrectionModel.Remove
            onClicked: root.corrections.act(ExamCorrectionModel.Remove)
        }

        ChoiceChip {
            text: qsTr("Other marks")
            selected: root.corrections.action === ExamCorrectionModel.ChangeMarks
            onClicked: root.corrections.act(ExamCorrectionModel.ChangeMarks)
        }
    }

    PlainText {
        visible: root.corrections.picks
        width: parent.width
        text: root.corrections.orders ? qsTr("Choose the steps in the order that is right.") : qsTr("Choose what is right. Letters are those of the question bank; on each paper the options may have stood in another order.")
    }

    QuietText {
        visible: root.corrections.action === ExamCorrectionModel.Remove || root.corrections.action === ExamCorrectionModel.ChangeMarks
        width: parent.width
        text: qsTr("The maximum of the paper stays: the sum of the tasks is brought to it, the same way for everybody.")
    }

    Column {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.corrections.options

            CorrectionOptionRow {
                width: root.width
                pickable: root.corrections.picks
                onClicked: root.corrections.pick(index)
            }
        }
    }

    TextFieldRow {
        id: texts
        visible: root.corrections.writes
        width: root.fieldWidth
        label: qsTr("What is right, one for each blank with ； between them; leave one empty to keep it")
    }

    TextFieldRow {
        id: marks
        visible: root.corrections.action === ExamCorrectionModel.ChangeMarks
        width: root.fieldWidth
        label: qsTr("Marks of this task beside the others")
    }

    AppSwitch {
        width: parent.width
        text: qsTr("Nobody may get less by it (who would, stays as before)")
        checked: root.corrections.favourable
        onToggled: root.corrections.beFavourable(checked)
    }

    AppSwitch {
        width: parent.width
        text: qsTr("In every exam that has this task in this revision")
        checked: root.corrections.everywhere
        onToggled: root.corrections.beEverywhere(checked)
    }

    TextFieldRow {
        id: reason
        width: root.fieldWidth
        label: qsTr("Reason; candidates read it beside their result")
        onAccepted: root.corrections.tryOut(marks.text, texts.text, reason.text)

        // At the beginning only: a binding would take away what is typed.
        Component.onCompleted: reason.text = root.corrections.appeal
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            kind: root.corrections.preview.length > 0 ? AppButton.Secondary : AppButton.Primary
            text: qsTr("Dry run")
            enabled: root.ready
            onClicked: root.corrections.tryOut(marks.text, texts.text, reason.text)
        }

        AppButton {
            kind: root.corrections.preview.length > 0 ? AppButton.Primary : AppButton.Secondary
            text: qsTr("Order the correction")
            enabled: root.ready
            onClicked: root.corrections.order(marks.text, texts.text, reason.text)
        }
    }
}
