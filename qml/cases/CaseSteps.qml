pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The decisions of the case in a row: taken ones with a sign, the present one filled, those ahead
// quiet. Where there is no room only the present one keeps its name.
Row {
    id: root

    required property CaseViewModel cases
    property real maximumWidth: 100000

    readonly property bool roomy: marks.count * 130 * Theme.textScale <= root.maximumWidth

    spacing: Theme.space8
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.cases.counted

    Repeater {
        id: marks
        model: root.cases.steps

        Row {
            id: step

            required property int index
            required property string stepName
            required property int stepState
            required property int grade

            readonly property bool now: step.stepState === CaseStepList.Now
            readonly property bool done: step.stepState === CaseStepList.Done
            readonly property color tone: step.now ? Theme.accent : !step.done ? Theme.edge : step.grade === 0 ? Theme.ok : step.grade === 1 ? Theme.due : Theme.gap

            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            spacing: Theme.space8

            Rectangle {
                visible: step.index > 0
                anchors.verticalCenter: parent.verticalCenter
                width: root.roomy ? 20 : 8
                height: 1
                color: Theme.edge
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(22 * Math.min(Theme.textScale, 1.4))
                height: width
                radius: width / 2
                color: step.now ? Theme.accent : "transparent"
                border.width: 1
                border.color: step.tone

                Sign {
                    visible: step.done
                    anchors.centerIn: parent
                    kind: step.grade === 0 ? Sign.Ok : step.grade === 1 ? Sign.Due : Sign.Gap
                    size: Math.round(parent.width * 0.55)
                    color: step.tone
                }

                PlainText {
                    visible: !step.done
                    anchors.centerIn: parent
                    text: step.index + 1
                    size: Theme.label
                    spacing: Theme.figureLine
                    bold: step.now
                    color: step.now ? Theme.textOnAccent : Theme.quiet
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }

            PlainText {
                visible: root.roomy || step.now
                anchors.verticalCenter: parent.verticalCenter
                text: step.stepName
                size: Theme.label
                bold: step.now
                color: step.now ? Theme.ink : Theme.quiet
                wrapMode: Text.NoWrap
            }
        }
    }
}
