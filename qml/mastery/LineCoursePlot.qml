pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// How the estimate of a line went: the share with its band, the answers as dots at the floor.
Item {
    id: root

    required property MasteryViewModel mastery

    readonly property int labelWidth: Math.round(34 * Theme.textScale)
    readonly property int plotHeight: Math.round(180 * Math.min(1.3, Theme.textScale))
    readonly property int topRoom: Theme.space16

    implicitHeight: root.topRoom + root.plotHeight + Math.round(Theme.label * Theme.textLine) + Theme.space4

    Accessible.role: Accessible.Graphic
    Accessible.name: root.mastery.courseWords

    Repeater {
        model: [0, 20, 40, 60, 80, 100]

        QuietText {
            required property int modelData

            y: Math.round(root.topRoom + root.plotHeight * (1 - modelData / 100) - height / 2)
            width: root.labelWidth - Theme.space8
            text: modelData
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }

    CourseCurve {
        x: root.labelWidth
        y: root.topRoom
        width: root.width - x - Theme.space8
        height: root.plotHeight
        points: root.mastery.points
        answers: root.mastery.answers
        marks: root.mastery.marks
        target: root.mastery.target
        lineColor: Theme.accent
        bandColor: Theme.band
        gridColor: Theme.grid
        inkColor: Theme.ink
        markColor: Theme.due
    }

    QuietText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        y: Math.round(root.topRoom + root.plotHeight * (1 - root.mastery.target)) - height
        text: qsTr("%1 %, able from here on").arg(Math.round(root.mastery.target * 100))
        Accessible.ignored: true
    }

    QuietText {
        x: root.labelWidth
        y: root.topRoom + root.plotHeight + Theme.space4
        text: root.mastery.firstDay
        Accessible.ignored: true
    }

    QuietText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        y: root.topRoom + root.plotHeight + Theme.space4
        text: qsTr("today")
        Accessible.ignored: true
    }
}
