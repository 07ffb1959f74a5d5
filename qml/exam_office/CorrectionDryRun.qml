pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Whose result would become another one, who turns first.
Column {
    id: root

    required property ExamCorrectionModel corrections

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: qsTr("Dry run: nothing is changed by it")
    }

    PlainText {
        width: parent.width
        bold: true
        text: root.corrections.preview
    }

    Column {
        width: parent.width

        Repeater {
            model: root.corrections.results

            CorrectionResultRow {
                width: root.width
            }
        }
    }
}
