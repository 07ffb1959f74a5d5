import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The plan in one sentence and the one button.
Column {
    id: root

    required property TodayViewModel today
    required property bool first  // Enter leads to it

    spacing: Theme.space4

    PlainText {
        width: parent.width
        text: root.today.when
        color: Theme.quiet
    }

    FigureText {
        width: parent.width
        text: root.today.headline
        Accessible.role: Accessible.Heading
    }

    PlainText {
        width: parent.width
        text: root.today.plan
        size: Theme.stem
    }

    PlainText {
        visible: root.today.duty.length > 0
        width: parent.width
        text: root.today.duty
        bold: true
    }

    PlainText {
        visible: root.today.ahead.length > 0
        width: parent.width
        text: root.today.ahead
    }

    QuietText {
        visible: root.today.forecast.length > 0
        width: parent.width
        text: root.today.forecast
    }

    LinkText {
        id: day
        visible: root.today.ownGoal || root.today.ahead.length === 0
        text: root.today.ownGoal ? qsTr("Another day, or none") : qsTr("Prepare for the day of an exam")
        onClicked: root.today.goal.begin()

        GoalForm {
            goal: root.today.goal
            y: day.height + Theme.space4
            roomWidth: root.width + 2 * Theme.space16
            roomHeight: Math.round(560 * Theme.textScale)
        }
    }

    Item {
        width: 1
        height: Theme.space12
    }

    Flow {
        width: parent.width
        spacing: Theme.space16

        AppButton {
            id: start
            kind: root.first ? AppButton.Primary : AppButton.Secondary
            size: AppButton.Big
            text: root.today.openTotal > 0 ? qsTr("Start a new one") : qsTr("Start practice")
            keyText: root.first ? "Enter" : ""
            onClicked: root.today.start()
        }

        Item {
            width: choice.width
            height: start.height

            SegmentedChoice {
                id: choice
                anchors.verticalCenter: parent.verticalCenter
                name: qsTr("Length of the session")

                Segment {
                    enterPresses: false
                    text: qsTr("%1 minutes").arg(5)
                    selected: root.today.minutes === 5
                    onClicked: root.today.minutes = 5
                }

                Segment {
                    enterPresses: false
                    text: qsTr("%1 minutes").arg(15)
                    selected: root.today.minutes === 15
                    onClicked: root.today.minutes = 15
                }

                Segment {
                    enterPresses: false
                    text: qsTr("%1 minutes").arg(30)
                    selected: root.today.minutes === 30
                    onClicked: root.today.minutes = 30
                }
            }
        }

        Item {
            visible: root.today.errorBook > 0
            width: errors.width
            height: start.height

            AppButton {
                id: errors
                anchors.verticalCenter: parent.verticalCenter
                kind: AppButton.Quiet
                text: qsTr("Only the error book, %1").arg(root.today.errorBook)
                onClicked: root.today.practiseErrors()
            }
        }
    }
}
