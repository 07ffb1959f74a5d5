pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A table of requests, looked at row by row before anything is stored.
ScrollPage {
    id: root

    required property ReceptionViewModel reception

    gap: Theme.space8

    SectionTitle {
        width: root.columnWidth
        text: qsTr("Table of requests")
        remark: root.reception.importSum
    }

    Column {
        width: root.columnWidth
        spacing: Theme.space4

        Repeater {
            id: findings
            model: root.reception.findings

            SignLine {
                required property string findingText
                required property bool mend

                width: root.columnWidth
                kind: mend ? Sign.Gap : Sign.Due
                text: findingText
            }
        }
    }

    PlainText {
        visible: findings.count === 0
        width: root.columnWidth
        text: qsTr("Every row can be logged.")
    }

    Flow {
        width: root.columnWidth
        spacing: Theme.space12

        AppButton {
            kind: AppButton.Primary
            text: qsTr("Log them all")
            enabled: root.reception.importPossible && !root.reception.busy
            onClicked: root.reception.applyImport()
        }

        AppButton {
            text: qsTr("Close")
            keyText: "Esc"
            onClicked: root.reception.closeImport()
        }

        QuietText {
            visible: !root.reception.importPossible
            width: Math.min(implicitWidth, root.columnWidth)
            text: qsTr("Nothing is logged while a row has to be mended. Correct the file, save it and choose it again.")
        }
    }
}
