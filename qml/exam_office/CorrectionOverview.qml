pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The orders there were, and the tasks of the papers to choose one from.
Column {
    id: root

    required property ExamCorrectionModel corrections

    spacing: Theme.space12

    PlainText {
        width: parent.width
        text: qsTr("A correction scores the papers anew; what was answered is never changed, and the results of before are kept. One trainer orders it, another one agrees, and it can be taken back.")
    }

    SectionTitle {
        visible: root.corrections.anyEntry
        width: parent.width
        text: qsTr("Corrections so far")
    }

    Column {
        visible: root.corrections.anyEntry
        width: parent.width

        Repeater {
            model: root.corrections.entries

            CorrectionEntryRow {
                width: root.width
                onClicked: root.corrections.openEntry(index)
            }
        }
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Which task is to be corrected?")
    }

    Column {
        width: parent.width

        Repeater {
            model: root.corrections.tasks

            CorrectionTaskRow {
                width: root.width
                onClicked: root.corrections.openTask(index)
            }
        }
    }
}
