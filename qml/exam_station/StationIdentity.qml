pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Exam
import Qgt.Theme

// Is it you? Large enough to be compared with the admission ticket.
FocusScope {
    id: root

    required property StationViewModel station

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        maximumWidth: Theme.stemWidth
        marginX: Math.max(Theme.pageMargin, Math.round((root.width - Theme.stemWidth) / 2))
        marginY: Theme.space32
        gap: Theme.space12

        QuietText {
            width: page.columnWidth
            text: root.station.note
        }

        HeadingText {
            width: page.columnWidth
            text: qsTr("Is it you who sits here?")
        }

        FigureText {
            width: page.columnWidth
            text: root.station.name
        }

        ExamRule {
            width: page.columnWidth
            label: qsTr("Candidate no.")
            words: root.station.number
        }

        ExamRule {
            visible: words.length > 0
            width: page.columnWidth
            label: qsTr("Seat")
            words: root.station.place
        }

        ExamRule {
            width: page.columnWidth
            label: qsTr("Standing")
            words: root.station.standing
        }

        PlainText {
            width: page.columnWidth
            text: root.station.begun ? qsTr("Every answer that was saved is there. The start code is asked for again; then an invigilator lets the exam go on.") : qsTr("Compare name and number with your ticket. If they are not yours, go back and tell the invigilator.")
        }

        Flow {
            width: page.columnWidth
            spacing: Theme.space12

            AppButton {
                focus: true
                kind: AppButton.Primary
                size: AppButton.Big
                text: qsTr("It is me")
                keyText: "Enter"
                enabled: !root.station.busy && !root.station.leaving
                onClicked: root.station.confirm()
            }

            AppButton {
                size: AppButton.Big
                text: qsTr("Not me, back")
                keyText: root.station.leaving ? "" : "Esc"
                onClicked: root.station.back()
            }

            AppButton {
                visible: root.station.begun && !root.station.leaving
                kind: AppButton.Quiet
                size: AppButton.Big
                text: qsTr("This machine cannot go on")
                onClicked: root.station.askToCarry()
            }
        }

        Repeater {
            model: root.station.leaving ? 1 : 0

            CarryQuestion {
                width: page.columnWidth
                station: root.station
                Component.onCompleted: forceActiveFocus()
            }
        }
    }
}
