pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The day of an exam that nobody sealed here yet: set, moved, taken back.
PopoverPanel {
    id: root

    required property OwnGoalModel goal

    readonly property bool wanted: root.goal.open

    contentNeeds: page.contentHeight

    onWantedChanged: root.wanted ? root.open() : root.close()
    onOpened: {
        date.text = root.goal.date;
        date.forceActiveFocus();
    }
    onClosed: root.goal.close()

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        marginX: Theme.space24
        marginY: Theme.space16
        gap: Theme.space12
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("The day of your exam")

        HeadingText {
            width: parent.width
            text: qsTr("The day of your exam")
        }

        QuietText {
            width: parent.width
            text: qsTr("The plan then prepares for this day and says what the exam would come to. An exam that is arranged here and comes earlier goes first. Only you see this day.")
        }

        TextFieldRow {
            id: date
            width: parent.width
            label: qsTr("Day")
            maximumLength: 10
            error: root.goal.problem
            onEdited: words => root.goal.date = words
            onAccepted: root.goal.keep()
        }

        QuietText {
            width: parent.width
            text: root.goal.meaning
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: [2, 4, 8, 12]

                ChoiceChip {
                    required property int modelData

                    text: qsTr("In %1 weeks").arg(modelData)
                    onClicked: {
                        root.goal.setWeeks(modelData);
                        date.text = root.goal.date;
                    }
                }
            }
        }

        QuietText {
            width: parent.width
            text: qsTr("What the exam will be like")
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: root.goal.choices

                ChoiceChip {
                    required property int index
                    required property string title
                    required property bool chosen

                    text: title
                    selected: chosen
                    onClicked: root.goal.choose(index)
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Prepare for this day")
                keyText: "Enter"
                enabled: !root.goal.busy
                onClicked: root.goal.keep()
            }

            AppButton {
                visible: root.goal.kept
                kind: AppButton.Quiet
                text: qsTr("No day any more")
                enabled: !root.goal.busy
                onClicked: root.goal.takeBack()
            }
        }
    }
}
