pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Beside the question: what is known about it before, the basis after; marks always.
SidePanel {
    id: root

    required property PracticeViewModel practice

    readonly property PracticeQuestion question: root.practice.question

    QuietText {
        visible: !root.question.revealed
        width: parent.width
        text: qsTr("This item")
    }

    PlainText {
        visible: !root.question.revealed
        width: parent.width
        text: root.question.line
        bold: true
    }

    QuietText {
        visible: !root.question.revealed
        width: parent.width
        text: root.question.past
    }

    BasisPart {
        visible: root.question.revealed
        width: parent.width
        question: root.question
        onHandbookAsked: slug => root.practice.openHandbook(slug)
    }

    Item {
        width: 1
        height: Theme.space8
    }

    QuietText {
        visible: !root.question.revealed
        width: parent.width
        text: qsTr("At hand")
    }

    SideMarks {
        width: parent.width
        practice: root.practice
    }

    Item {
        width: 1
        height: Theme.space16
    }

    QuietText {
        visible: !root.question.revealed
        width: parent.width
        text: qsTr("First the answer, then how sure. Not knowing is no shame: the item simply comes back sooner.")
    }
}
