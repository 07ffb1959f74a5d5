pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// How it went by line, what comes back, and the next step.
FocusScope {
    id: root

    required property PracticeViewModel practice

    readonly property int nameWidth: Math.round(248 * Theme.textScale)

    Keys.onReturnPressed: root.practice.toToday()
    Keys.onEnterPressed: root.practice.toToday()

    ScrollPage {
        anchors.fill: parent
        focus: true
        maximumWidth: Math.round(760 * Math.max(1, Math.min(Theme.textScale, 1.4)))
        gap: Theme.space12

        QuietText {
            width: parent.width
            text: root.practice.wasReading ? qsTr("Reading finished, your place is kept") : qsTr("Session finished, every answer is saved")
            size: Theme.body
        }

        FigureText {
            width: parent.width
            text: root.practice.sum
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: root.practice.sumRemark
            size: Theme.stem
        }

        Item {
            width: 1
            height: Theme.space8
        }

        SectionTitle {
            visible: !root.practice.wasReading
            width: parent.width
            text: qsTr("By line")
            remark: qsTr("right at the first try of all asked")
        }

        Repeater {
            model: root.practice.outcomes

            Item {
                id: line

                required property string lineName
                required property string remark
                required property int rightCount
                required property int allCount

                width: parent ? parent.width : 0
                height: Theme.tableRow
                Accessible.role: Accessible.StaticText
                Accessible.name: line.lineName + ", " + line.remark

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: root.nameWidth
                    text: line.lineName
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                SessionTicks {
                    anchors.verticalCenter: parent.verticalCenter
                    x: root.nameWidth + Theme.space12
                    width: Math.min(implicitWidth, parent.width - x - words.width - Theme.space12)
                    marks: "r".repeat(line.rightCount) + "w".repeat(line.allCount - line.rightCount)
                    Accessible.ignored: true
                }

                QuietText {
                    id: words
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.remark
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }

        Item {
            width: 1
            height: Theme.space8
        }

        SectionTitle {
            visible: !root.practice.wasReading
            width: parent.width
            text: qsTr("What comes back")
        }

        PlainText {
            visible: !root.practice.wasReading
            width: parent.width
            text: root.practice.errorBook > 0 ? qsTr("%n item(s) stand in the error book. Each comes again from tomorrow on, until it was right on two different days.", "", root.practice.errorBook) : qsTr("The error book is empty. What was right comes back later, so that it stays.")
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
                text: qsTr("To today")
                keyText: "Enter"
                onClicked: root.practice.toToday()
            }

            AppButton {
                text: qsTr("Practise something else")
                onClicked: root.practice.startOver()
            }
        }
    }
}
