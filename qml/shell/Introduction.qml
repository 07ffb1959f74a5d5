pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Three steps for a first day. Over the page and never in its way: Esc or a click beside it ends it
// for good, F1 and Settings bring it back.
PopoverPanel {
    id: root

    required property IntroductionModel introduction

    readonly property bool wanted: root.introduction.shown
    readonly property bool last: root.introduction.step >= root.introduction.steps

    parent: T.Overlay.overlay
    x: Math.round((root.roomWidth - root.width) / 2)
    y: Math.round((root.roomHeight - root.height) / 2)
    width: Math.min(Math.round(560 * Theme.textScale), root.roomWidth - 2 * Theme.space16)
    contentNeeds: words.contentHeight + foot.height

    onWantedChanged: root.wanted ? root.open() : root.close()
    onOpened: onward.forceActiveFocus()
    onClosed: root.introduction.close()

    FocusScope {
        id: scope
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Introduction, step %1 of %2: %3").arg(root.introduction.step).arg(root.introduction.steps).arg(root.introduction.title)

        Keys.onRightPressed: root.introduction.next()
        Keys.onLeftPressed: root.introduction.back()

        ScrollPage {
            id: words
            width: scope.width
            height: scope.height - foot.height
            marginX: Theme.space24
            gap: Theme.space8

            QuietText {
                width: parent.width
                text: qsTr("Step %1 of %2").arg(root.introduction.step).arg(root.introduction.steps)
            }

            HeadingText {
                width: parent.width
                text: root.introduction.title
            }

            PlainText {
                width: parent.width
                text: root.introduction.text
            }

            Item {
                width: 1
                height: Theme.space4
            }

            Repeater {
                model: root.introduction.lines

                KeyHelpRow {
                    id: line

                    required property string does

                    width: words.columnWidth
                    text: line.does
                }
            }
        }

        Item {
            id: foot
            anchors.bottom: parent.bottom
            width: scope.width
            height: Theme.controlBig + 2 * Theme.space12

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.space16
                anchors.rightMargin: Theme.space24
                spacing: Theme.space8

                AppButton {
                    visible: !root.last
                    kind: AppButton.Quiet
                    text: qsTr("Skip")
                    keyText: "Esc"
                    onClicked: root.introduction.close()
                }

                Item {
                    Layout.fillWidth: true
                }

                AppButton {
                    visible: root.introduction.step > 1
                    text: qsTr("Back")
                    keyText: "←"
                    onClicked: root.introduction.back()
                }

                AppButton {
                    id: onward
                    focus: true
                    kind: AppButton.Primary
                    text: root.last ? qsTr("Begin") : qsTr("Next")
                    keyText: "Enter"
                    onClicked: root.introduction.next()
                }
            }
        }
    }
}
