pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The person's text, then the model answer and the points to tick.
FocusScope {
    id: root

    required property PracticeViewModel practice

    readonly property PracticeQuestion question: root.practice.question
    readonly property bool writing: !root.question.revealed && !root.question.marking

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        WriteField {
            width: parent.width
            visible: root.writing || root.question.shortText.length > 0
            focus: root.writing
            readOnly: !root.writing
            name: qsTr("Your answer")
            text: root.question.shortText
            rows: root.writing ? 6 : 2
            onEdited: words => root.question.setShortText(words)
            onCommitted: root.practice.confirm(1)
            onGivenUp: root.practice.press(Qt.Key_Escape, Qt.NoModifier)
        }

        SectionTitle {
            visible: !root.writing
            width: parent.width
            text: qsTr("Model answer")
        }

        PlainText {
            visible: !root.writing
            width: parent.width
            text: root.question.model
        }

        MarkRows {
            visible: !root.writing
            focus: !root.writing
            width: parent.width
            question: root.question
        }
    }
}
