pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The stages of the results, and the appeals that were filed.
Column {
    id: root

    required property ExamAppealsModel appeals

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: qsTr("What candidates see of their results")
    }

    PlainText {
        width: parent.width
        text: qsTr("The blueprint says what each stage shows; you say when. Each release is recorded with your name and its date and is not taken back.")
    }

    Column {
        width: parent.width

        Repeater {
            model: root.appeals.stages

            StageRow {
                width: root.width
                suggested: root.appeals.until
                ready: !root.appeals.busy
                onReleased: (day, number) => root.appeals.release(index, day, number)
            }
        }
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Appeals")
    }

    QuietText {
        visible: !root.appeals.anyAppeal
        width: parent.width
        text: qsTr("Nobody has appealed. Appeals are taken while “Review and appeals” is open.")
    }

    Column {
        visible: root.appeals.anyAppeal
        width: parent.width

        Repeater {
            model: root.appeals.entries

            AppealEntryRow {
                width: root.width
                onClicked: root.appeals.open(index)
            }
        }
    }
}
