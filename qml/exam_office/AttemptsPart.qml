pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Several attempts of one candidate side by side: one is chosen, with a reason.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamDoubleModel attempts: root.office.attempts

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        maximumWidth: Math.round(980 * Theme.textScale)

        HeadingText {
            width: page.columnWidth
            text: root.attempts.heading
        }

        PlainText {
            width: page.columnWidth
            text: qsTr("All attempts are kept. The result, and what counts as an attempt later, come from the chosen one only. Compare the digests with the signed hand-in slip: it says which one the candidate handed in last, and where.")
        }

        NoticeBar {
            visible: root.attempts.before.length > 0
            width: page.columnWidth
            text: root.attempts.before
        }

        Flow {
            width: page.columnWidth
            spacing: Theme.space16

            Repeater {
                model: root.attempts.list

                AttemptCard {
                    width: page.columnWidth >= Math.round(640 * Theme.textScale) ? Math.round((page.columnWidth - Theme.space16) / 2) : page.columnWidth
                    onClicked: root.attempts.choose(index)
                }
            }
        }

        TextFieldRow {
            id: reason
            width: Math.min(page.columnWidth, Math.round(620 * Theme.textScale))
            label: qsTr("Why this one counts; it goes into the audit record")
            onAccepted: root.attempts.decide(reason.text)
        }

        NoticeBar {
            visible: root.attempts.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.attempts.problem
        }

        Flow {
            width: page.columnWidth
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("The chosen one counts")
                enabled: root.attempts.possible && !root.attempts.busy
                onClicked: root.attempts.decide(reason.text)
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
