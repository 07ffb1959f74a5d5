pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What the director wishes: hours, how evenly lines count, which lines have a floor.
ScrollPage {
    id: root

    required property TrainingViewModel training

    readonly property int floorsBeside: Math.max(1, Math.floor(root.columnWidth / Math.round(180 * Theme.textScale)))
    readonly property int floorWidth: Math.floor((root.columnWidth - (root.floorsBeside - 1) * Theme.space8) / root.floorsBeside)

    gap: Theme.space8
    arrowsScroll: false

    SectionTitle {
        width: root.columnWidth
        text: qsTr("Hours for each this week")
        remark: root.training.total
    }

    Column {
        width: root.columnWidth

        Repeater {
            model: root.training.persons

            HoursRow {
                width: root.columnWidth
                onAdded: hours => root.training.addHours(index, hours)
            }
        }
    }

    SectionTitle {
        width: root.columnWidth
        text: qsTr("How evenly lines count")
    }

    AppSlider {
        width: Math.min(root.columnWidth, Math.round(320 * Theme.textScale))
        name: qsTr("How evenly lines count")
        valueText: root.training.evennessWords
        from: 0
        to: 100
        stepSize: 10
        snapMode: AppSlider.SnapAlways
        value: root.training.evenness
        onMoved: root.training.evenness = Math.round(value)
    }

    PlainText {
        width: root.columnWidth
        text: root.training.evennessWords
        size: Theme.label
    }

    QuietText {
        width: root.columnWidth
        text: qsTr("To the left most requests are settled, to the right rare lines are not left behind. Both numbers stand beside.")
    }

    SectionTitle {
        width: root.columnWidth
        text: qsTr("Lines of safety first")
        remark: qsTr("are brought to 60 % before anything else")
    }

    Flow {
        width: root.columnWidth
        spacing: Theme.space8

        Repeater {
            model: root.training.floors

            AppSwitch {
                required property int index
                required property string name
                required property bool chosen

                width: root.floorWidth
                implicitHeight: Theme.controlSmall
                text: name
                checked: chosen
                onToggled: root.training.toggleFloor(index)
            }
        }
    }
}
