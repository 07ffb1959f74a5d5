import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Plots
import Qgt.Theme

// Minutes by day of the last twelve weeks, and their sum in words.
Row {
    id: root

    required property TodayViewModel today

    spacing: Theme.space24

    MinutesHeatmap {
        days: root.today.days
    }

    Column {
        width: Math.round(128 * Theme.textScale)

        PlainText {
            width: parent.width
            text: qsTr("Last 12 weeks")
            size: Theme.label
            bold: true
        }

        PlainText {
            width: parent.width
            text: root.today.practised
            size: Theme.label
        }

        QuietText {
            width: parent.width
            text: root.today.practisedRemark
        }

        QuietText {
            visible: root.today.habit.length > 0
            width: parent.width
            text: root.today.habit
        }
    }
}
