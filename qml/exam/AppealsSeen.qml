pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The appeals against a result with what became of them, and the way to another one.
Column {
    id: root

    required property ExamViewModel exam

    readonly property ExamAppealModel appeal: root.exam.appeal

    visible: root.appeal.any
    spacing: Theme.space8

    SectionTitle {
        width: root.width
        text: qsTr("Another look at the result")
    }

    QuietText {
        width: root.width
        text: root.appeal.notice
    }

    Repeater {
        model: root.appeal.lines

        Item {
            id: line

            required property string heading
            required property string words
            required property string stateWords
            required property int stateSign
            required property string answer

            width: root.width
            implicitHeight: column.height + 2 * Theme.space8

            Accessible.role: Accessible.StaticText
            Accessible.name: line.heading + ". " + line.words + ". " + line.stateWords + (line.answer.length > 0 ? ". " + qsTr("Answer: %1").arg(line.answer) : "")

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }

            Column {
                id: column
                y: Theme.space8
                width: parent.width
                spacing: Theme.space4

                QuietText {
                    width: parent.width
                    text: line.heading
                    Accessible.ignored: true
                }

                PlainText {
                    width: parent.width
                    text: line.words
                    Accessible.ignored: true
                }

                SignLine {
                    width: parent.width
                    kind: line.stateSign
                    text: line.stateWords
                    Accessible.ignored: true
                }

                PlainText {
                    visible: line.answer.length > 0
                    width: parent.width
                    text: qsTr("Answer: %1").arg(line.answer)
                    Accessible.ignored: true
                }
            }
        }
    }

    AppButton {
        visible: root.appeal.mayFile
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Ask for another look…")
        keyText: "A"
        onClicked: root.exam.appealAgainst(0)
    }
}
