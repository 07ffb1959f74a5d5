pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Plots
import Qgt.Theme

// The 18 lines: what the person can be expected to settle, with the interval that is left open.
Column {
    id: root

    required property TodayViewModel today

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("18 lines")
        remark: qsTr("chance to settle in one trip, %; the thin line is the nine-tenths interval, the dotted one 80 %. Enter practises a line.")
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: [0, 1, 2, 3, -1]

            LevelLabel {
                required property int modelData

                level: modelData
            }
        }
    }

    LineStrip {
        width: parent.width
        bars: root.today.bars
        onChosen: lineId => root.today.practiseLine(lineId)
    }
}
