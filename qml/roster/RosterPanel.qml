pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What the roster comes to, and what can be done with the chosen seat.
Rectangle {
    id: root

    required property RosterViewModel roster

    color: Theme.surface

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }

    ScrollPage {
        id: page
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.bottomMargin: foot.height
        marginX: Theme.space24
        marginY: Theme.space12
        gap: Theme.space8
        arrowsScroll: false

        NoticeBar {
            visible: root.roster.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.roster.problem
            closable: true
            onClosed: root.roster.dismissProblem()
        }

        Item {
            width: page.columnWidth
            height: Math.max(total.height, note.height)

            PlainText {
                id: total
                text: root.roster.rate
                size: Theme.heading
                spacing: Theme.headingLine
                bold: true
                wrapMode: Text.NoWrap
            }

            PlainText {
                id: note
                x: total.text.length > 0 ? total.implicitWidth + Theme.space8 : 0
                y: Math.max(0, Math.round((total.height - height) / 2))
                width: parent.width - x
                text: root.roster.rateNote
                size: Theme.label
                color: Theme.quiet
            }
        }

        PlainText {
            visible: text.length > 0
            width: page.columnWidth
            text: root.roster.solved
            size: Theme.label
            color: Theme.quiet
        }

        NoticeBar {
            visible: root.roster.conflict.length > 0
            width: page.columnWidth
            kind: NoticeBar.Due
            text: root.roster.conflict + (ways.count > 0 ? qsTr(". Each of these would be enough:") : "")
        }

        Column {
            visible: ways.count > 0
            width: page.columnWidth
            spacing: Theme.space4

            Repeater {
                id: ways
                model: root.roster.waysOut

                RosterWay {
                    required property int index

                    width: page.columnWidth
                    enabled: good && !root.roster.solving
                    onClicked: root.roster.takeWayOut(index)
                }
            }
        }

        NoticeBar {
            visible: root.roster.refusal.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.roster.refusal + qsTr(": ") + root.roster.refusalReason
        }

        NoticeBar {
            visible: root.roster.holding && root.roster.refusal.length === 0
            width: page.columnWidth
            text: qsTr("%1 is held. Go to whom to change with and press Enter; hatched places break a rule. Esc lets go.").arg(root.roster.heldName)
        }

        SectionTitle {
            width: page.columnWidth
            text: root.roster.slotTitle
        }

        PlainText {
            width: page.columnWidth
            text: root.roster.slotRate
            size: Theme.label
        }

        PlainText {
            visible: text.length > 0
            width: page.columnWidth
            text: root.roster.slotGap
            size: Theme.label
            color: Theme.quiet
        }

        SectionTitle {
            visible: offers.count > 0
            width: page.columnWidth
            text: qsTr("Instead of %1").arg(root.roster.seatName)
            remark: qsTr("best first")
        }

        Column {
            width: page.columnWidth
            spacing: Theme.space4

            Repeater {
                id: offers
                model: root.roster.offers

                RosterOffer {
                    required property int index

                    width: page.columnWidth
                    onClicked: root.roster.takeOffer(index)
                }
            }
        }

        SectionTitle {
            width: page.columnWidth
            text: qsTr("Rules")
        }

        Column {
            width: page.columnWidth
            spacing: Theme.space4

            Repeater {
                model: root.roster.rules

                RosterRule {
                    width: page.columnWidth
                }
            }
        }

        RosterCounts {
            width: page.columnWidth
            roster: root.roster
        }

        QuietText {
            visible: text.length > 0
            width: page.columnWidth
            text: root.roster.worth
        }
    }

    RosterFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        roster: root.roster
    }
}
