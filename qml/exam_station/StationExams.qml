pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Exam
import Qgt.Theme

// The exams that came in packages, and the way in for the next one.
FocusScope {
    id: root

    required property StationViewModel station

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        arrowsScroll: false
        maximumWidth: Math.round(860 * Math.max(1, Math.min(Theme.textScale, 1.4)))
        gap: Theme.space12

        NoticeBar {
            visible: root.station.unreadable.length > 0
            width: page.columnWidth
            kind: NoticeBar.Due
            text: root.station.unreadable
        }

        SectionTitle {
            visible: exams.count > 0
            width: page.columnWidth
            text: qsTr("Exams on this machine")
            remark: qsTr("candidates sit here one after another, without accounts")
        }

        PlainText {
            visible: exams.count === 0
            width: page.columnWidth
            text: qsTr("No exam is here yet. The trainer gives a package file for each exam, on a stick for example. Candidates then sit here one after another without accounts, and their answers go back to the trainer as files.")
        }

        Repeater {
            id: exams
            model: root.station.exams

            ExamShelfRow {
                id: row

                required property int index

                width: page.columnWidth
                focus: index === 0
                Keys.onUpPressed: FocusMove.back(row)
                Keys.onDownPressed: FocusMove.forward(row)
                onClicked: root.station.openExam(row.index)
            }
        }

        Item {
            width: 1
            height: Theme.space4
        }

        PackageLook {
            width: page.columnWidth
            focus: exams.count === 0
            importing: root.station.package
            first: exams.count === 0
        }
    }
}
