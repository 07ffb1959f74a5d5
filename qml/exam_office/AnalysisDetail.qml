pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The chosen item: its text as seen, what to look at, its figures, its options.
ScrollPage {
    id: root

    required property ExamAnalysisModel analysis

    gap: Theme.space12
    marginX: Theme.space24
    marginY: Theme.space16

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The chosen item")

    QuietText {
        width: root.columnWidth
        text: root.analysis.kindName
    }

    StemText {
        width: root.columnWidth
        text: root.analysis.stem
    }

    NoticeBar {
        visible: root.analysis.flags.length > 0
        width: root.columnWidth
        kind: NoticeBar.Due
        text: root.analysis.flags
    }

    AppButton {
        visible: root.analysis.correctable
        text: qsTr("Correct the key…")
        enabled: !root.analysis.busy
        onClicked: root.analysis.correctKey()
    }

    PlainText {
        width: root.columnWidth
        text: root.analysis.taskFigures
    }

    SectionTitle {
        visible: root.analysis.optionsNote.length > 0
        width: root.columnWidth
        text: qsTr("Who chose what")
    }

    QuietText {
        visible: root.analysis.optionsNote.length > 0
        width: root.columnWidth
        text: root.analysis.optionsNote
    }

    Column {
        width: root.columnWidth

        Repeater {
            model: root.analysis.options

            AnalysisOption {
                width: parent ? parent.width : 0
            }
        }
    }
}
