pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What the person can do with the item: error book, note, keep, doubt.
FocusScope {
    id: root

    required property ReviewViewModel review

    readonly property PracticeQuestion question: root.review.item

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
            text: root.review.inErrorBook ? qsTr("Take out of the error book") : qsTr("Put into the error book")
            on: root.review.inErrorBook
            keyText: "M"
            onClicked: root.review.toggleErrorBook()
        }

        ActionRow {
            width: parent.width
            text: root.question.note.length > 0 ? qsTr("My note") : qsTr("Write a note")
            on: root.question.note.length > 0
            keyText: "N"
            onClicked: root.review.writeNote()
        }

        PlainText {
            visible: root.question.note.length > 0 && !root.review.writingNote
            width: parent.width
            text: root.question.note
            size: Theme.label
        }

        Repeater {
            model: root.review.writingNote ? 1 : 0

            WriteField {
                width: root.width
                name: qsTr("Note; Ctrl+Enter saves it")
                text: root.question.note
                onCommitted: words => root.review.saveNote(words)
                onGivenUp: root.review.stopWriting()
                Component.onCompleted: forceActiveFocus()
            }
        }

        QuietText {
            visible: root.review.writingNote
            width: parent.width
            text: qsTr("Ctrl+Enter saves, Esc leaves")
        }

        ActionRow {
            width: parent.width
            text: root.question.favourite ? qsTr("Kept") : qsTr("Keep")
            on: root.question.favourite
            keyText: "K"
            onClicked: root.review.toggleFavourite()
        }

        ActionRow {
            width: parent.width
            text: root.question.doubt ? qsTr("In doubt, to be looked at again") : qsTr("Doubt, look again later")
            on: root.question.doubt
            keyText: "R"
            onClicked: root.review.toggleDoubt()
        }
    }
}
