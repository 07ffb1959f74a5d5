pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One line closely: three clocks, how it went, its requests, and what to do.
ScrollPage {
    id: root

    required property MasteryViewModel mastery

    readonly property bool wide: root.columnWidth >= Math.round(560 * Theme.textScale)
    readonly property int cellWidth: root.wide ? Math.floor(root.columnWidth / 3) : root.columnWidth

    gap: Theme.space16

    Flow {
        width: root.columnWidth
        spacing: Theme.space12

        HeadingText {
            id: heading
            width: Math.min(implicitWidth, root.columnWidth)
            text: root.mastery.title
        }

        Item {
            width: Math.min(label.width + Theme.space12 + evidence.implicitWidth, root.columnWidth)
            height: Math.max(Math.round(heading.lineHeight), evidence.height)

            LevelLabel {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                level: root.mastery.level
            }

            QuietText {
                id: evidence
                anchors.verticalCenter: parent.verticalCenter
                x: label.width + Theme.space12
                width: parent.width - x
                text: root.mastery.evidence
            }
        }
    }

    Rectangle {
        width: root.columnWidth
        height: clocks.height
        color: "transparent"
        border.width: 1
        border.color: Theme.line

        Flow {
            id: clocks
            width: root.columnWidth

            ClockCell {
                width: root.cellWidth
                name: qsTr("Certificate")
                standing: root.mastery.certificate
                note: root.mastery.certificateNote
                sign: root.mastery.certificateSign
            }

            ClockCell {
                width: root.cellWidth
                name: qsTr("Recency")
                standing: root.mastery.currency
                note: root.mastery.currencyNote
                sign: root.mastery.currencySign
            }

            ClockCell {
                width: root.cellWidth
                name: qsTr("Estimate")
                standing: root.mastery.estimate
                aside: root.mastery.estimateRange
                note: root.mastery.estimateNote
                sign: root.mastery.estimateSign
            }
        }
    }

    SectionTitle {
        width: root.columnWidth
        text: qsTr("180 days")
        remark: qsTr("chance to settle in one trip, %; the band is the nine-tenths interval; ● right ○ wrong")
    }

    LineCoursePlot {
        width: root.columnWidth
        mastery: root.mastery
    }

    QuietText {
        width: root.columnWidth
        text: qsTr("Items answered before count for little: right again mostly says that they are remembered. What is new to you counts in full.")
    }

    SignLine {
        visible: root.mastery.changeWords.length > 0
        width: root.columnWidth
        kind: Sign.Due
        text: root.mastery.changeWords
    }

    Flow {
        width: root.columnWidth
        spacing: Theme.space24

        Column {
            id: asked
            visible: requests.count > 0
            width: root.wide ? Math.round((root.columnWidth - Theme.space24) * 0.64) : root.columnWidth

            SectionTitle {
                width: parent.width
                text: qsTr("What people come for in this line")
                remark: qsTr("%, nine-tenths interval")
            }

            Repeater {
                id: requests
                model: root.mastery.requests

                RequestLine {
                    width: asked.width
                }
            }
        }

        Column {
            width: root.wide ? Math.floor((root.columnWidth - Theme.space24) * 0.36) : root.columnWidth
            spacing: Theme.space8

            PlainText {
                visible: root.mastery.advice.length > 0
                width: parent.width
                text: root.mastery.advice
            }

            AppButton {
                width: Math.min(parent.width, implicitWidth)
                kind: AppButton.Primary
                text: qsTr("Practise this line")
                keyText: "Enter"
                onClicked: root.mastery.practise()
            }

            AppButton {
                width: Math.min(parent.width, implicitWidth)
                text: qsTr("Only what I have not seen")
                keyText: "U"
                onClicked: root.mastery.practiseUnseen()
            }

            QuietText {
                width: parent.width
                text: qsTr("Your director sees level and recency, never which items you got wrong. Looking is on record.")
            }

            QuietText {
                visible: root.mastery.looks.length > 0
                width: parent.width
                text: qsTr("Who looked last:") + "\n" + root.mastery.looks
            }
        }
    }
}
