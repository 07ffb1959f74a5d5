pragma ComponentBehavior: Bound

import QtQuick
import Qgt.Components
import Qgt.Theme

// What fills and marks of the map mean.
Flow {
    id: root

    spacing: Theme.space8

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What the marks mean")

    Repeater {
        model: [0, 1, 2, 3, -1]

        LevelLabel {
            required property int modelData

            level: modelData
        }
    }

    QuietText {
        text: qsTr("0–3 in the cell")
    }

    QuietText {
        text: qsTr("certificate ● valid")
    }

    QuietText {
        text: qsTr("◐ ends within 30 days")
    }

    QuietText {
        text: qsTr("○ expired")
    }

    QuietText {
        text: qsTr("× overtaken")
    }

    QuietText {
        text: qsTr("clock: no answer for 90 days")
    }

    QuietText {
        text: qsTr("dashed: the line hangs on one")
    }

    QuietText {
        text: qsTr("bar: share of requests")
    }
}
