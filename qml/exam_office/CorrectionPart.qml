pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Correcting keys after an exam: the orders there were, the tasks, and one of either at a time.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamCorrectionModel corrections: root.office.corrections
    readonly property int attempts: root.corrections.attempts

    onAttemptsChanged: unlocking.clear()

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        gap: Theme.space16
        maximumWidth: Math.round(980 * Theme.textScale)

        HeadingText {
            width: page.columnWidth
            text: qsTr("Correct keys")
        }

        NoticeBar {
            visible: root.corrections.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.corrections.problem
        }

        SignLine {
            visible: root.corrections.done.length > 0 && root.corrections.problem.length === 0
            width: page.columnWidth
            size: Theme.body
            kind: Sign.Ok
            text: root.corrections.done
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        PlainText {
            visible: !root.corrections.keyed
            width: page.columnWidth
            text: qsTr("The papers of this exam are sealed. To see its tasks and to score again, its keys are needed.")
        }

        UnlockKeys {
            id: unlocking
            visible: !root.corrections.keyed
            focus: visible
            width: page.columnWidth
            kind: AppButton.Primary
            busy: root.corrections.busy
            onUnlock: passphrase => root.corrections.unlock(passphrase)
        }

        QuietText {
            visible: root.corrections.busy
            width: page.columnWidth
            text: qsTr("Working; this takes a moment")
        }

        CorrectionOverview {
            visible: root.corrections.loaded && root.corrections.stage === ExamCorrectionModel.Overview
            width: page.columnWidth
            corrections: root.corrections
        }

        // Made anew for each task and order, with empty fields.
        Repeater {
            model: root.corrections.loaded && root.corrections.stage === ExamCorrectionModel.Draft ? 1 : 0

            CorrectionDraft {
                width: page.columnWidth
                corrections: root.corrections
            }
        }

        Repeater {
            model: root.corrections.loaded && root.corrections.stage === ExamCorrectionModel.Entry ? 1 : 0

            CorrectionOrder {
                width: page.columnWidth
                corrections: root.corrections
            }
        }

        CorrectionDryRun {
            visible: root.corrections.preview.length > 0
            width: page.columnWidth
            corrections: root.corrections
        }

        AppButton {
            kind: AppButton.Quiet
            text: root.corrections.stage === ExamCorrectionModel.Overview ? qsTr("Back to the exam") : qsTr("Back to all tasks")
            keyText: "Esc"
            onClicked: root.office.back()
        }
    }
}
