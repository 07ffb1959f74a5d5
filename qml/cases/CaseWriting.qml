pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// An open question: first in one's own words, then the model, then which points were met.
FocusScope {
    id: root

    required property CaseViewModel cases

    readonly property bool marking: root.cases.stage === CaseViewModel.Marking

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        WriteField {
            id: field
            width: parent.width
            focus: !root.marking
            name: qsTr("What you would say or do")
            rows: 4
            text: root.cases.written
            readOnly: root.marking
            onEdited: words => root.cases.setWritten(words)
            onCommitted: words => root.cases.confirm()
            onGivenUp: root.cases.toShelf()
        }

        QuietText {
            visible: !root.marking
            width: parent.width
            text: qsTr("Write it or say it aloud, then compare. You mark it yourself; it counts for nothing but you.")
        }

        SectionTitle {
            visible: root.marking
            width: parent.width
            text: qsTr("A good answer")
        }

        PlainText {
            visible: root.marking
            width: parent.width
            text: root.cases.model
        }

        SectionTitle {
            visible: root.marking
            width: parent.width
            text: qsTr("Which points had yours?")
        }

        Repeater {
            model: root.marking ? 1 : 0

            CaseChoices {
                width: column.width
                several: true
                focus: true
                cases: root.cases
                Component.onCompleted: forceActiveFocus()
            }
        }
    }
}
