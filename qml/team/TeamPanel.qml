pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Mastery
import Qgt.Theme

// What is looked at closely: a cell with its three clocks, a line, a person, or the team as a whole.
Rectangle {
    id: root

    required property TeamViewModel team
    required property bool closable

    readonly property bool isCell: root.team.panel === TeamViewModel.Cell
    readonly property bool isPerson: root.team.panel === TeamViewModel.Person

    color: Theme.surface

    // What lies below is not clicked through.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }

    ScrollPage {
        id: page
        anchors.fill: parent
        anchors.leftMargin: 1
        marginX: Theme.space24
        marginY: Theme.space12
        gap: Theme.space12

        Flow {
            width: page.columnWidth
            spacing: Theme.space8

            PlainText {
                width: Math.min(implicitWidth, page.columnWidth)
                text: root.team.title
                size: Theme.stem
                bold: true
                Accessible.role: Accessible.Heading
            }

            PlainText {
                visible: text.length > 0
                width: Math.min(implicitWidth, page.columnWidth)
                text: root.team.subtitle
                color: Theme.quiet
            }

            LevelLabel {
                visible: root.isCell
                level: root.team.level
            }
        }

        Column {
            visible: root.isCell
            width: page.columnWidth

            ClockCell {
                x: -Theme.space12
                width: parent.width + 2 * Theme.space12
                name: qsTr("Certificate")
                standing: root.team.certificate
                note: root.team.certificateNote
                sign: root.team.certificateSign
            }

            ClockCell {
                x: -Theme.space12
                width: parent.width + 2 * Theme.space12
                name: qsTr("Recency")
                standing: root.team.currency
                note: root.team.currencyNote
                sign: root.team.currencySign
            }

            ClockCell {
                x: -Theme.space12
                width: parent.width + 2 * Theme.space12
                name: qsTr("Estimate")
                standing: root.team.estimate
                note: root.team.estimateNote
                sign: root.team.estimateSign
            }
        }

        PlainText {
            visible: text.length > 0
            width: page.columnWidth
            text: root.team.findings
        }

        Flow {
            visible: root.isPerson
            width: page.columnWidth
            spacing: Theme.space8

            AppButton {
                size: AppButton.Small
                text: root.team.away ? qsTr("Is back") : qsTr("What if away")
                keyText: qsTr("Space")
                onClicked: root.team.setAway(root.team.panelRow, !root.team.away)
            }

            AppButton {
                size: AppButton.Small
                text: qsTr("Put on duty")
                onClicked: root.team.putOnDuty(root.team.panelRow)
            }
        }

        Column {
            visible: levels.count > 0
            width: page.columnWidth

            Repeater {
                id: levels
                model: root.team.levels

                LevelLine {
                    width: page.columnWidth
                }
            }
        }

        QuietText {
            visible: text.length > 0
            width: page.columnWidth
            text: root.team.recordNote
        }

        QuietText {
            visible: !root.closable
            width: page.columnWidth
            text: qsTr("Enter on a cell shows its three clocks; the head of a row shows the person, the head of a column the line.")
        }

        QuietText {
            visible: !root.closable
            width: page.columnWidth
            text: root.team.mixNote
        }

        AppButton {
            visible: root.closable
            size: AppButton.Small
            kind: AppButton.Quiet
            text: qsTr("Close")
            keyText: "Esc"
            onClicked: root.team.close()
        }
    }
}
