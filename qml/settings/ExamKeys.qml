pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The keys of the exams, for those who may use them.
Column {
    id: root

    required property ExamKeysViewModel keys

    readonly property int attempts: root.keys.attempts

    onAttemptsChanged: passphrase.secret = "", again.secret = ""

    Item {
        width: 1
        height: Theme.space24
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Exam keys")
        remark: qsTr("They open the exam pool, sign papers and certificates, and open the answers. Every use is in the audit record.")
    }

    SettingRow {
        width: parent.width
        label: qsTr("Keys")
        remark: qsTr("Fingerprints may be known to anybody; compare them by telephone")
        wide: true

        control: Column {
            width: parent ? parent.width : 0

            QuietText {
                visible: root.keys.ready && !root.keys.exist
                width: parent.width
                text: qsTr("There are no keys yet: choose a passphrase below and make them.")
            }

            PlainText {
                visible: root.keys.exist
                width: parent.width
                text: root.keys.root
            }

            Repeater {
                model: root.keys.generations

                ExamKeyRow {
                    width: parent ? parent.width : 0
                }
            }
        }
    }

    SettingRow {
        width: parent.width
        label: qsTr("Passphrase")
        remark: root.keys.exist ? qsTr("It is kept nowhere; when it is forgotten, the recovery sheet sets a new one") : qsTr("At least 15 characters; a sentence that only you know is easiest to remember")
        wide: true

        control: Column {
            width: parent ? parent.width : 0
            spacing: Theme.space12

            // Above the field, so that they are seen while the field keeps the focus.
            PlainText {
                visible: root.keys.busy
                width: parent.width
                text: qsTr("Working; a passphrase takes a moment")
                color: Theme.quiet
            }

            NoticeBar {
                visible: root.keys.done.length > 0
                width: parent.width
                kind: NoticeBar.Ok
                lead: qsTr("Done")
                text: root.keys.done
            }

            NoticeBar {
                visible: root.keys.problem.length > 0
                width: parent.width
                kind: NoticeBar.Gap
                text: root.keys.problem
            }

            RestoreKeys {
                visible: root.keys.restoring
                enabled: visible
                width: parent.width
                keys: root.keys
            }

            SecretFieldRow {
                id: passphrase
                visible: !root.keys.restoring
                enabled: visible
                width: parent.width
                label: root.keys.exist ? qsTr("Passphrase of the exam keys") : qsTr("New passphrase of the exam keys")
                onAccepted: root.keys.exist ? root.keys.check(passphrase.secret) : again.forceActiveFocus()
            }

            SecretFieldRow {
                id: again
                visible: root.keys.ready && !root.keys.exist && !root.keys.restoring
                enabled: visible
                width: parent.width
                label: qsTr("The passphrase once more")
                onAccepted: root.keys.create(passphrase.secret, again.secret)
            }

            Flow {
                visible: root.keys.question.length === 0 && !root.keys.restoring
                width: parent.width
                spacing: Theme.space12

                AppButton {
                    visible: root.keys.ready && !root.keys.exist
                    text: qsTr("Make the exam keys")
                    enabled: !root.keys.busy
                    onClicked: root.keys.create(passphrase.secret, again.secret)
                }

                AppButton {
                    visible: root.keys.exist
                    text: qsTr("Check the passphrase")
                    enabled: !root.keys.busy
                    onClicked: root.keys.check(passphrase.secret)
                }

                AppButton {
                    visible: root.keys.exist
                    text: qsTr("Recovery sheet")
                    enabled: !root.keys.busy
                    onClicked: root.keys.openSheet(passphrase.secret)
                }

                AppButton {
                    id: rotation
                    visible: root.keys.exist
                    text: qsTr("Rotate the keys…")
                    enabled: !root.keys.busy
                    onClicked: root.keys.askRotation(), FocusMove.to(no)
                }

                AppButton {
                    visible: root.keys.ready
                    text: qsTr("From the recovery sheet…")
                    enabled: !root.keys.busy
                    onClicked: root.keys.askSheet()
                }
            }

            NoticeBar {
                visible: root.keys.question.length > 0
                width: parent.width
                kind: NoticeBar.Due
                lead: qsTr("Really?")
                text: root.keys.question
            }

            Flow {
                visible: root.keys.question.length > 0
                width: parent.width
                spacing: Theme.space12

                AppButton {
                    id: no
                    text: qsTr("No, keep the keys in use")
                    keyText: "Esc"
                    onClicked: root.keys.cancel()
                }

                AppButton {
                    text: qsTr("Yes, rotate the keys")
                    enabled: !root.keys.busy
                    onClicked: root.keys.rotate(passphrase.secret)
                }
            }

            SaveSheet {
                visible: root.keys.sheetOpen
                width: parent.width
                sheet: root.keys.sheet
                possible: root.keys.sheetOpen
            }

            AppButton {
                visible: root.keys.sheetOpen
                text: qsTr("It is printed and locked away")
                onClicked: root.keys.closeSheet()
            }
        }
    }
}
