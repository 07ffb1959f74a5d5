pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Who is on duty, who is away, and what that comes to, in a sentence.
Rectangle {
    id: root

    required property TeamViewModel team

    readonly property alias firstControl: cautious

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.edge
    }

    Column {
        id: column
        x: Theme.space24
        y: Theme.space12
        width: root.width - 2 * x
        spacing: Theme.space8

        Flow {
            width: parent.width
            spacing: Theme.space12

            PlainText {
                height: Theme.controlSmall
                text: qsTr("If on duty are")
                color: Theme.quiet
                wrapMode: Text.NoWrap
            }

            PlainText {
                text: root.team.firstName + " · " + root.team.secondName
                bold: true
                wrapMode: Text.NoWrap
            }

            PlainText {
                text: root.team.awayNames.length > 0 ? qsTr("away: %1").arg(root.team.awayNames) : qsTr("nobody is away")
                color: Theme.quiet
                width: Math.min(implicitWidth, column.width)
            }

            AppSwitch {
                id: cautious
                implicitHeight: Theme.controlSmall
                text: qsTr("cautious (G)")
                checked: root.team.cautious
                onToggled: root.team.toggleCautious()
            }

            AppSwitch {
                implicitHeight: Theme.controlSmall
                text: qsTr("help by telephone (T)")
                checked: root.team.phone
                onToggled: root.team.togglePhone()
            }

            AppButton {
                size: AppButton.Small
                text: qsTr("Compare")
                keyText: "C"
                enabled: root.team.canKeep
                onClicked: root.team.keep()
            }

            AppButton {
                size: AppButton.Small
                kind: AppButton.Quiet
                text: qsTr("Undo")
                keyText: "Z"
                enabled: root.team.canUndo
                onClicked: root.team.undo()
            }
        }

        Item {
            width: parent.width
            height: Math.max(figure.height, words.height)

            Accessible.role: Accessible.StaticText
            Accessible.name: root.team.rate + " " + root.team.answer

            HeadingText {
                id: figure
                text: root.team.rate
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            PlainText {
                id: words
                x: figure.width + Theme.space12
                y: Math.max(0, figure.baselineOffset - baselineOffset)
                width: parent.width - x
                text: root.team.answer
                size: Theme.stem
                Accessible.ignored: true
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            PlainText {
                width: Math.min(implicitWidth, parent.width)
                text: root.team.advice
            }

            LinkText {
                visible: root.team.canSwap
                text: qsTr("Make the swap (X)")
                onClicked: root.team.takeSwap()
            }

            QuietText {
                visible: text.length > 0
                text: root.team.step
            }
        }

        QuietText {
            width: parent.width
            text: qsTr("What these two settle of each line, %, the costliest first; the stroke is where the swap would bring it")
        }

        Grid {
            id: bars
            columns: Math.max(1, Math.floor(parent.width / Math.round(182 * Theme.textScale)))
            columnSpacing: Theme.space12

            Repeater {
                model: root.team.bars

                CoverBar {
                    width: Math.floor((column.width - (bars.columns - 1) * bars.columnSpacing) / bars.columns)
                }
            }
        }

        Flow {
            visible: kept.count > 0
            width: parent.width
            spacing: Theme.space8

            Repeater {
                id: kept
                model: root.team.kept

                KeptDesk {
                    onDropped: row => root.team.dropKept(row)
                }
            }
        }
    }
}
