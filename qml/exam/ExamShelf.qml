pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The exams of this candidate, and the mock exams that can be made.
FocusScope {
    id: root

    required property AppModel app
    required property ExamViewModel exam

    // The rows ask here and not the model: they go a moment after the shelf, which takes this along.
    readonly property bool idle: !root.exam.busy

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        arrowsScroll: false
        maximumWidth: Math.round(860 * Math.max(1, Math.min(Theme.textScale, 1.4)))
        gap: Theme.space12

        SectionTitle {
            visible: exams.count > 0
            width: page.columnWidth
            text: qsTr("Exams for you")
        }

        EmptyState {
            visible: exams.count === 0
            width: Math.min(Math.round(560 * Theme.textScale), page.columnWidth)
            title: qsTr("No exam is set for you now")
            text: offers.count > 0 ? qsTr("When the unit sets one, it stands here with its time. A mock exam shows where you stand; nobody else sees it.") : qsTr("When the unit sets one, it stands here with its time. Practice goes on meanwhile.")
            action: offers.count > 0 ? qsTr("Draw the first mock exam") : qsTr("To practice")
            onTriggered: offers.count > 0 ? root.exam.openOffer(0) : root.app.show("practice")
        }

        Repeater {
            id: exams
            model: root.exam.exams

            ExamShelfRow {
                id: row

                required property int index

                width: page.columnWidth
                focus: index === 0
                enabled: row.actionText.length > 0 && root.idle
                Keys.onUpPressed: FocusMove.back(row)
                Keys.onDownPressed: FocusMove.forward(row)
                onClicked: root.exam.openExam(row.index)
            }
        }

        Item {
            visible: offers.count > 0
            width: 1
            height: Theme.space4
        }

        SectionTitle {
            visible: offers.count > 0
            width: page.columnWidth
            text: qsTr("Mock exams")
            remark: qsTr("drawn from the practice bank; the result is yours alone")
        }

        Repeater {
            id: offers
            model: root.exam.offers

            ExamShelfRow {
                id: offer

                required property int index

                width: page.columnWidth
                enabled: root.idle
                Keys.onUpPressed: FocusMove.back(offer)
                Keys.onDownPressed: FocusMove.forward(offer)
                onClicked: root.exam.openOffer(offer.index)
            }
        }

        SectionTitle {
            visible: root.exam.lineOffer.length > 0
            width: page.columnWidth
            text: qsTr("%1: about which line?").arg(root.exam.lineOffer)
        }

        Flow {
            visible: root.exam.lineOffer.length > 0
            width: page.columnWidth
            spacing: Theme.space8

            Repeater {
                model: root.exam.lineOffer.length > 0 ? root.exam.lines : 0

                AppButton {
                    id: line

                    required property int index
                    required property string label

                    size: AppButton.Small
                    text: label
                    onClicked: root.exam.chooseLine(line.index)
                }
            }
        }

        QuietText {
            visible: root.exam.busy
            width: page.columnWidth
            text: qsTr("One moment: the paper is being got ready.")
        }
    }
}
