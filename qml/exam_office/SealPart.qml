pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Sealing: what will happen, the passphrase, how far it is; then codes, or why there are no papers.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamSealModel sealing: root.office.sealing
    readonly property int stage: root.sealing.stage
    readonly property int attempts: root.sealing.attempts
    readonly property bool open: root.stage === ExamSealModel.Said || root.stage === ExamSealModel.Conflict
    readonly property bool coded: root.stage === ExamSealModel.Codes

    onAttemptsChanged: passphrase.secret = ""

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        maximumWidth: Math.round(760 * Theme.textScale)

        HeadingText {
            visible: !root.coded
            width: page.columnWidth
            text: qsTr("Seal “%1”").arg(root.sealing.title)
        }

        PlainText {
            visible: !root.coded
            width: page.columnWidth
            text: root.sealing.plan
        }

        AppSwitch {
            visible: root.sealing.fromPool && !root.coded
            text: qsTr("Trial with specimen items; it certifies nothing")
            checked: root.sealing.specimen
            enabled: root.open
            onToggled: root.sealing.specimen = checked
        }

        NoticeBar {
            visible: root.sealing.keysMissing && !root.coded
            width: page.columnWidth
            kind: NoticeBar.Due
            lead: qsTr("No exam keys yet")
            text: qsTr("An exam that certifies is locked with the unit's keys. Make them in the settings first, or try the exam with specimen items.")
        }

        AppButton {
            visible: root.sealing.keysMissing && !root.coded
            text: qsTr("To the exam keys in the settings")
            onClicked: root.sealing.makeKeys()
        }

        NoticeBar {
            visible: root.sealing.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.sealing.problem
        }

        NoticeBar {
            visible: root.stage === ExamSealModel.Conflict
            width: page.columnWidth
            kind: NoticeBar.Gap
            lead: qsTr("No papers")
            text: qsTr("Nothing was sealed and nothing changed. This is why, and what can be written:")
        }

        Repeater {
            model: root.sealing.conflicts

            PlainText {
                id: line

                required property string sentence

                width: page.columnWidth
                text: line.sentence
            }
        }

        SecretFieldRow {
            id: passphrase
            visible: root.sealing.needsPassphrase && !root.sealing.keysMissing && root.stage !== ExamSealModel.Working && !root.coded
            enabled: visible
            width: Math.min(page.columnWidth, Math.round(420 * Theme.textScale))
            label: qsTr("Passphrase of the exam keys")
            onAccepted: root.sealing.ask(), FocusMove.to(yes)
        }

        Flow {
            visible: root.open
            width: page.columnWidth
            spacing: Theme.space12

            AppButton {
                id: ask
                kind: AppButton.Primary
                focus: true
                text: qsTr("Seal the exam…")
                enabled: root.sealing.possible
                onClicked: root.sealing.ask(), FocusMove.to(no)
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back")
                keyText: "Esc"
                onClicked: root.office.back()
            }
        }

        NoticeBar {
            visible: root.stage === ExamSealModel.Asked
            width: page.columnWidth
            kind: NoticeBar.Due
            lead: qsTr("Really?")
            text: qsTr("After sealing nothing of this exam can be changed; who has not begun can still get extra time.")
        }

        Flow {
            visible: root.stage === ExamSealModel.Asked
            width: page.columnWidth
            spacing: Theme.space12

            AppButton {
                id: no
                text: qsTr("No, not yet")
                keyText: "Esc"
                onClicked: root.sealing.cancel()
            }

            AppButton {
                id: yes
                kind: AppButton.Primary
                text: qsTr("Yes, seal it")
                onClicked: root.sealing.seal(passphrase.secret)
            }
        }

        WorkProgress {
            visible: root.stage === ExamSealModel.Working
            width: page.columnWidth
            text: qsTr("Drawing and locking the papers")
            remark: root.sealing.stopping ? qsTr("Stopping; nothing is kept") : qsTr("This may take some minutes; other pages wait for it")
            fraction: root.sealing.fraction
            onStopped: root.sealing.stop()
        }

        CodesPart {
            visible: root.coded
            width: page.columnWidth
            sealing: root.sealing
        }
    }
}
