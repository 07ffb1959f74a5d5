pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A case as a conversation: what was seen and said so far, and what to decide now. Nothing of what
// comes of it.
FocusScope {
    id: root

    required property SittingTask task

    signal handIn

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        Repeater {
            model: root.task.lines

            Item {
                id: line

                required property int lineKind
                required property string who
                required property string words

                readonly property bool own: lineKind === CaseLineList.Own
                readonly property bool told: lineKind === CaseLineList.Told
                readonly property int nameWidth: Math.round(88 * Math.min(Theme.textScale, 1.4))

                width: column.width
                implicitHeight: said.height

                QuietText {
                    visible: !line.told
                    width: line.nameWidth - Theme.space16
                    y: Math.round((said.lineHeight - lineHeight) / 2)
                    horizontalAlignment: Text.AlignRight
                    text: line.own ? qsTr("you") : line.who
                    bold: line.own
                    color: line.own ? Theme.ink : Theme.quiet
                }

                PlainText {
                    id: said
                    x: line.told ? 0 : line.nameWidth
                    width: line.width - x
                    text: line.told || line.own ? line.words : "“" + line.words + "”"
                    color: line.told ? Theme.quiet : Theme.ink
                }
            }
        }

        StemText {
            visible: !root.task.caseEnded
            width: column.width
            text: root.task.prompt
            Accessible.role: Accessible.Heading
        }

        PlainText {
            visible: root.task.caseEnded
            width: column.width
            text: qsTr("The case is decided to its end. What came of it is said after the exam.")
            bold: true
        }

        Repeater {
            model: !root.task.caseEnded && !root.task.caseOpen ? 1 : 0

            TaskChoices {
                width: column.width
                focus: true
                task: root.task
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.task.caseOpen ? 1 : 0

            TaskWriting {
                width: column.width
                focus: true
                name: qsTr("What you would say or do")
                task: root.task
                onHandIn: root.handIn()
                Component.onCompleted: forceActiveFocus()
            }
        }

        AppButton {
            visible: !root.task.caseEnded
            kind: AppButton.Secondary
            text: root.task.caseOpen ? qsTr("Say this; it cannot be taken back") : qsTr("Do it this way; it cannot be taken back")
            keyText: root.task.caseOpen ? "" : "Enter"
            enabled: root.task.caseReady
            onClicked: root.task.confirm()
        }
    }
}
