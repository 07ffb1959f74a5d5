pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What has to be right on this machine before an exam, and a rehearsal of it.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamChecklistModel checklist: root.office.checklist

    ScrollPage {
        id: page
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: parent.width
        focus: true
        gap: Theme.space12
        maximumWidth: Math.round(820 * Theme.textScale)

        HeadingText {
            width: page.columnWidth
            text: qsTr("Before the exam")
        }

        SignLine {
            visible: text.length > 0
            width: page.columnWidth
            size: Theme.body
            bold: true
            kind: root.checklist.summarySign
            text: root.checklist.summary
        }

        NoticeBar {
            visible: root.checklist.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.checklist.problem
        }

        Column {
            width: page.columnWidth

            Repeater {
                model: root.checklist.rows

                ChecklistRow {
                    width: parent ? parent.width : 0
                }
            }
        }

        SectionTitle {
            width: page.columnWidth
            text: qsTr("On paper, by hand")
        }

        PlainText {
            width: page.columnWidth
            text: qsTr("Seat list and hand-in slips printed; start code and invigilators' codes in closed envelopes; chargers plugged in; one machine to spare; clock and paper for whoever writes the record.")
        }

        SectionTitle {
            width: page.columnWidth
            text: qsTr("Rehearsal")
        }

        PlainText {
            width: page.columnWidth
            text: qsTr("The same candidates, seats, times and invigilators, with items that everybody practises. It certifies nothing and counts as no attempt; whoever wants can sit it today on the machines of the day.")
        }
    }

    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(implicitHeight, row.implicitHeight + Theme.space24)

        Flow {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Look again")
                enabled: !root.checklist.busy
                onClicked: root.checklist.refresh()
            }

            AppButton {
                text: qsTr("Set up a rehearsal…")
                enabled: !root.checklist.busy
                onClicked: root.checklist.rehearse()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back")
                keyText: "Esc"
                enabled: !root.checklist.busy
                onClicked: root.office.back()
            }
        }
    }
}
