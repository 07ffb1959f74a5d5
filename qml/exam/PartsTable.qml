pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Blocks and their lines with marks, share and floor.
Column {
    id: root

    required property ExamResultViewModel result

    readonly property bool roomy: root.width >= Math.round(560 * Theme.textScale)
    readonly property int marksWidth: Math.round(110 * Theme.textScale)
    readonly property int percentWidth: Math.round(40 * Theme.textScale)
    readonly property int verdictWidth: root.roomy ? Math.round(96 * Theme.textScale) : 0
    readonly property int barWidth: root.roomy ? Math.round(Math.min(250, root.width * 0.3)) : 0
    readonly property int nameWidth: root.width - root.marksWidth - root.barWidth - root.percentWidth - root.verdictWidth - 4 * Theme.space16

    Item {
        width: root.width
        height: Math.max(what.height, how.visible ? how.height : 0) + Theme.space4

        QuietText {
            id: what
            width: root.nameWidth
            text: qsTr("Blocks and lines")
        }

        QuietText {
            x: root.nameWidth + Theme.space16
            width: root.marksWidth
            horizontalAlignment: Text.AlignRight
            text: qsTr("marks")
        }

        QuietText {
            id: how
            visible: root.roomy
            x: root.nameWidth + root.marksWidth + 2 * Theme.space16
            width: root.barWidth
            text: root.result.floorHead
        }

        QuietText {
            x: root.nameWidth + root.marksWidth + root.barWidth + 3 * Theme.space16
            width: root.percentWidth
            horizontalAlignment: Text.AlignRight
            text: "%"
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.edge
        }
    }

    Repeater {
        model: root.result.parts

        PartLine {
            width: root.width
            nameWidth: root.nameWidth
            marksWidth: root.marksWidth
            barWidth: root.barWidth
            percentWidth: root.percentWidth
            verdictWidth: root.verdictWidth
        }
    }

    Item {
        width: 1
        height: Theme.space12
    }

    PlainText {
        visible: text.length > 0
        width: root.width
        text: root.result.cases
    }

    Item {
        width: 1
        height: Theme.space12
    }

    SectionTitle {
        visible: levels.count > 0
        width: root.width
        text: qsTr("What kind of knowing")
    }

    Repeater {
        id: levels
        model: root.result.levels

        PartLine {
            width: root.width
            nameWidth: root.nameWidth
            marksWidth: root.marksWidth
            barWidth: root.barWidth
            percentWidth: root.percentWidth
            verdictWidth: root.verdictWidth
        }
    }
}
