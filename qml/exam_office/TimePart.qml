pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// More time for somebody who has not begun a sealed exam, confirmed by whoever decides it.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamTimeModel time: root.office.time
    readonly property int tries: root.time.tries

    onTriesChanged: secret.secret = ""

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        gap: Theme.space12
        maximumWidth: Math.round(760 * Theme.textScale)

        HeadingText {
            width: page.columnWidth
            text: qsTr("Extra time after sealing")
        }

        PlainText {
            width: page.columnWidth
            text: root.time.rule
        }

        PlainText {
            visible: root.time.begun.length > 0
            width: page.columnWidth
            text: root.time.begun
        }

        SectionTitle {
            visible: root.time.anybody
            width: page.columnWidth
            text: qsTr("Who has not begun")
        }

        Flow {
            width: page.columnWidth
            spacing: Theme.space8

            Repeater {
                model: root.time.candidates

                ChoiceChip {
                    id: candidate

                    required property int index
                    required property string choiceName
                    required property bool chosen

                    text: candidate.choiceName
                    selected: candidate.chosen
                    name: qsTr("Extra time for %1").arg(candidate.choiceName)
                    onClicked: root.time.choose(candidate.index)
                }
            }
        }

        TextFieldRow {
            id: percent
            visible: root.time.anybody
            width: Math.min(page.columnWidth, Math.round(220 * Theme.textScale))
            label: qsTr("More time in per cent")
        }

        TextFieldRow {
            id: reason
            visible: root.time.anybody
            width: Math.min(page.columnWidth, Math.round(420 * Theme.textScale))
            label: qsTr("Reason for the extra time")
        }

        SectionTitle {
            visible: root.time.anybody
            width: page.columnWidth
            text: qsTr("Decided by")
        }

        Flow {
            visible: root.time.anybody
            width: page.columnWidth
            spacing: Theme.space8

            Repeater {
                model: root.time.deciders

                ChoiceChip {
                    id: decider

                    required property int index
                    required property string choiceName
                    required property bool chosen

                    text: decider.choiceName
                    selected: decider.chosen
                    name: qsTr("%1 decides it").arg(decider.choiceName)
                    onClicked: root.time.decide(decider.index)
                }
            }
        }

        SecretFieldRow {
            id: secret
            visible: root.time.secretLabel.length > 0
            enabled: visible
            width: Math.min(page.columnWidth, Math.round(420 * Theme.textScale))
            label: root.time.secretLabel
        }

        NoticeBar {
            visible: root.time.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.time.problem
        }

        SignLine {
            visible: root.time.done.length > 0
            width: page.columnWidth
            size: Theme.body
            kind: Sign.Ok
            text: root.time.done
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Flow {
            width: page.columnWidth
            spacing: Theme.space12

            AppButton {
                visible: root.time.anybody
                kind: AppButton.Primary
                text: qsTr("Give this time")
                enabled: root.time.complete && !root.time.busy
                onClicked: root.time.give(percent.text, reason.text, secret.secret)
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back to the exam")
                keyText: "Esc"
                onClicked: root.office.back()
            }
        }
    }
}
