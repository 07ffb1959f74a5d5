pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One appeal beside what it is about, and the decision: the marks stay, open answers get others, or
// the key of the task is corrected.
Column {
    id: root

    required property ExamAppealsModel appeals

    readonly property bool ready: !root.appeals.busy

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: root.appeals.heading
    }

    PlainText {
        width: parent.width
        text: root.appeals.words
        size: Theme.stem
    }

    QuietText {
        width: parent.width
        text: root.appeals.history
    }

    NoticeBar {
        visible: root.appeals.notYou.length > 0
        width: parent.width
        kind: NoticeBar.Info
        text: root.appeals.notYou
    }

    NoticeBar {
        visible: root.appeals.necessity.length > 0
        width: parent.width
        kind: NoticeBar.Due
        text: root.appeals.necessity
    }

    Repeater {
        model: root.appeals.tasks

        Column {
            id: task

            required property int index
            required property int number
            required property string heading
            required property string stem
            required property string options
            required property string given
            required property string rightAnswer

            width: root.width
            spacing: Theme.space4

            SectionTitle {
                width: parent.width
                text: task.heading
            }

            PlainText {
                width: parent.width
                text: task.stem
            }

            PlainText {
                visible: task.options.length > 0
                width: parent.width
                text: task.options
            }

            AppealFact {
                width: parent.width
                label: qsTr("Answered")
                words: task.given
            }

            AppealFact {
                visible: task.rightAnswer.length > 0
                width: parent.width
                label: qsTr("Right by the key in force")
                words: task.rightAnswer
            }

            AppButton {
                visible: root.appeals.namesTask
                text: qsTr("Task %1 is wrong: correct its key…").arg(task.number)
                enabled: root.ready
                onClicked: root.appeals.correct(task.index)
            }
        }
    }

    SectionTitle {
        visible: root.appeals.markable
        width: parent.width
        text: qsTr("Open answers: points met")
    }

    QuietText {
        visible: root.appeals.markable
        width: parent.width
        text: qsTr("Under each point stands what every reading found, without names. What all of them found is ticked. Where you tick anything, your points take the place of all readings of that answer.")
    }

    Repeater {
        model: root.appeals.points

        Column {
            id: row

            required property int index
            required property string lead
            required property string point
            required property string readings
            required property bool met

            visible: root.appeals.markable
            width: root.width
            spacing: Theme.space4

            PlainText {
                visible: row.lead.length > 0
                width: parent.width
                text: row.lead
            }

            OptionRow {
                id: option
                width: parent.width
                several: true
                optionKey: ""
                text: row.point
                reason: row.readings
                mark: row.met ? OptionRow.Selected : OptionRow.Open
                statusText: row.met ? qsTr("met") : ""
                Keys.onUpPressed: FocusMove.back(option)
                Keys.onDownPressed: FocusMove.forward(option)
                onClicked: root.appeals.toggle(row.index)
            }
        }
    }

    TextFieldRow {
        id: reason
        visible: root.appeals.decidable
        width: Math.min(root.width, Math.round(720 * Theme.textScale))
        label: qsTr("Reason of the decision; the candidate reads it")
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            visible: root.appeals.markable
            kind: AppButton.Primary
            text: qsTr("Accept, with these points")
            enabled: root.ready
            onClicked: root.appeals.accept(reason.text)
        }

        AppButton {
            visible: root.appeals.correctable && !root.appeals.namesTask
            kind: root.appeals.markable ? AppButton.Secondary : AppButton.Primary
            text: qsTr("The task is wrong: correct its key…")
            enabled: root.ready
            onClicked: root.appeals.correct(0)
        }

        AppButton {
            visible: root.appeals.rereadable
            text: qsTr("The sheet was misread: have it read anew")
            enabled: root.ready
            onClicked: root.appeals.reread(reason.text)
        }

        AppButton {
            visible: root.appeals.decidable
            text: qsTr("Reject: the result stays")
            enabled: root.ready
            onClicked: root.appeals.reject(reason.text)
        }
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Evidence")
    }

    PlainText {
        width: parent.width
        text: qsTr("A PDF with the task as this candidate saw it, answers and events with their times, the key and its history, marks and scores, and the head of the audit chain. Who marked is not named. Making it is recorded.")
    }

    TextFieldRow {
        id: folder
        width: Math.min(root.width, Math.round(720 * Theme.textScale))
        label: qsTr("Folder for the file")
        text: root.appeals.folder
        onAccepted: root.appeals.saveEvidence(folder.text)
    }

    AppButton {
        text: qsTr("Save the evidence as PDF")
        enabled: root.ready
        onClicked: root.appeals.saveEvidence(folder.text)
    }

    // Where the hand is: the head of the page is out of sight here.
    SignLine {
        visible: root.ready && (root.appeals.done.length > 0 || root.appeals.problem.length > 0)
        width: root.width
        kind: root.appeals.problem.length > 0 ? Sign.Gap : Sign.Ok
        text: root.appeals.problem.length > 0 ? root.appeals.problem : root.appeals.done
    }
}
