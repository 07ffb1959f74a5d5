pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Note, favourite, doubt, report: in passing, on any item.
FocusScope {
    id: root

    required property PracticeViewModel practice

    readonly property PracticeQuestion question: root.practice.question

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }

        ActionRow {
            width: parent.width
            text: root.question.note.length > 0 ? qsTr("My note") : qsTr("Write a note")
            on: root.question.note.length > 0
            keyText: "N"
            onClicked: root.practice.writeNote()
        }

        PlainText {
            visible: root.question.note.length > 0 && !root.practice.writingNote
            width: parent.width
            text: root.question.note
            size: Theme.label
        }

        Repeater {
            model: root.practice.writingNote ? 1 : 0

            WriteField {
                width: root.width
                name: qsTr("Note; Ctrl+Enter saves it")
                text: root.question.note
                onCommitted: words => root.practice.saveNote(words)
                onGivenUp: root.practice.stopWriting()
                Component.onCompleted: forceActiveFocus()
            }
        }

        ActionRow {
            visible: root.practice.aloud.available
            width: parent.width
            text: root.practice.aloud.speaking ? qsTr("Stop reading aloud") : qsTr("Read aloud")
            on: root.practice.aloud.speaking
            keyText: "T"
            onClicked: root.practice.speak()
        }

        SignLine {
            visible: text.length > 0
            width: parent.width
            text: root.practice.aloud.problem
            kind: Sign.Due
        }

        ActionRow {
            width: parent.width
            text: root.question.favourite ? qsTr("Kept") : qsTr("Keep")
            on: root.question.favourite
            keyText: "K"
            onClicked: root.practice.toggleFavourite()
        }

        ActionRow {
            width: parent.width
            text: root.question.doubt ? qsTr("In doubt, to be looked at again") : qsTr("Doubt, look again later")
            on: root.question.doubt
            keyText: "R"
            onClicked: root.practice.toggleDoubt()
        }

        ActionRow {
            width: parent.width
            text: root.question.reports > 0 ? qsTr("Reported to the trainer") : qsTr("Something is wrong here, tell the trainer")
            on: root.question.reports > 0
            keyText: "P"
            onClicked: root.practice.writeReport()
        }

        Repeater {
            model: root.practice.writingReport ? 1 : 0

            WriteField {
                width: root.width
                name: qsTr("What is wrong; Ctrl+Enter sends it")
                onCommitted: words => root.practice.sendReport(words)
                onGivenUp: root.practice.stopWriting()
                Component.onCompleted: forceActiveFocus()
            }
        }

        QuietText {
            visible: root.practice.writingNote || root.practice.writingReport
            width: parent.width
            text: qsTr("Ctrl+Enter saves, Esc leaves")
        }
    }
}
