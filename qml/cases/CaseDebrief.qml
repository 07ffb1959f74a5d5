pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The way taken beside the best one, and what was scored.
FocusScope {
    id: root

    required property CaseViewModel cases

    Keys.onReturnPressed: root.cases.toShelf()
    Keys.onEnterPressed: root.cases.toShelf()

    ScrollPage {
        anchors.fill: parent
        focus: true
        maximumWidth: Math.round(980 * Math.max(1, Math.min(Theme.textScale, 1.4)))
        gap: Theme.space12

        SignLine {
            width: parent.width
            kind: root.cases.oneTrip ? Sign.Ok : Sign.Due
            text: root.cases.trip === root.cases.endingTitle ? root.cases.trip : root.cases.trip + " · " + root.cases.endingTitle
        }

        FigureText {
            width: parent.width
            text: root.cases.score
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: root.cases.endingText
        }

        QuietText {
            width: parent.width
            text: root.cases.scoreRemark
        }

        NoticeBar {
            visible: root.cases.criticals.length > 0
            width: parent.width
            height: visible ? implicitHeight : 0
            kind: NoticeBar.Gap
            lead: qsTr("No mark makes this good")
            text: root.cases.criticals
        }

        Item {
            width: 1
            height: Theme.space8
        }

        SectionTitle {
            width: parent.width
            text: qsTr("Your way and the best one")
            remark: qsTr("play again from any decision")
        }

        Repeater {
            model: root.cases.comparison

            CaseComparison {
                width: parent ? parent.width : 0
                onAgain: root.cases.playFrom(movePlace)
            }
        }

        Item {
            width: 1
            height: Theme.space8
        }

        SectionTitle {
            width: parent.width
            text: qsTr("What was scored")
            remark: qsTr("100 marks in all")
        }

        Repeater {
            model: root.cases.criteria

            CaseCriterion {
                width: parent ? parent.width : 0
            }
        }

        Item {
            visible: root.cases.hasHandbook
            width: 1
            height: Theme.space8
        }

        SectionTitle {
            visible: root.cases.hasHandbook
            width: parent.width
            text: qsTr("Read on")
            remark: qsTr("the handbook sections of this case")
        }

        CaseSections {
            width: parent.width
            cases: root.cases
        }

        Item {
            width: 1
            height: Theme.space8
        }

        Row {
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                focus: true
                text: qsTr("To the list")
                keyText: "Enter"
                onClicked: root.cases.toShelf()
            }

            AppButton {
                text: qsTr("Play from the start")
                enabled: !root.cases.busy
                onClicked: root.cases.playFrom(0)
            }
        }
    }
}
