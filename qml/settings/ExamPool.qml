pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The exam pool, for those who may use it: what it holds, adding, removing, writing out.
Column {
    id: root

    required property ExamPoolModel pool

    readonly property int attempts: root.pool.attempts
    readonly property bool unlocked: root.pool.unlocked

    onAttemptsChanged: passphrase.secret = ""

    Item {
        width: 1
        height: Theme.space24
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Exam pool")
        remark: qsTr("Items and cases that certify, sealed in the data folder. None of their words is shown here. Every use is in the audit record.")
    }

    SettingRow {
        width: parent.width
        label: qsTr("What it holds")
        remark: root.unlocked ? qsTr("The keys stay unlocked until you leave this page") : qsTr("Sealed: the passphrase of the exam keys opens it")
        wide: true

        control: Column {
            width: parent ? parent.width : 0
            spacing: Theme.space12

            SecretFieldRow {
                id: passphrase
                visible: !root.unlocked
                enabled: visible
                width: parent.width
                label: qsTr("Passphrase for the exam pool; kept until you leave this page")
                onAccepted: root.pool.unlock(passphrase.secret)
            }

            PlainText {
                visible: root.unlocked
                width: parent.width
                bold: true
                text: root.pool.sum
            }

            SignLine {
                visible: root.pool.damage.length > 0
                width: parent.width
                text: root.pool.damage
            }

            Column {
                visible: root.unlocked && !root.pool.empty
                width: parent.width

                Accessible.role: Accessible.List
                Accessible.name: qsTr("What the exam pool holds, line by line")

                Repeater {
                    model: root.pool.lines

                    PoolHeldRow {
                        width: parent ? parent.width : 0
                    }
                }
            }

            PlainText {
                visible: root.pool.ends.length > 0
                width: parent.width
                text: root.pool.ends
            }

            Flow {
                width: parent.width
                spacing: Theme.space12

                AppButton {
                    visible: !root.unlocked
                    text: qsTr("Open the exam pool")
                    enabled: !root.pool.busy
                    onClicked: root.pool.unlock(passphrase.secret)
                }

                AppButton {
                    visible: root.unlocked
                    text: qsTr("Check the pool")
                    enabled: !root.pool.busy && !(root.pool.empty && root.pool.damage.length === 0)
                    onClicked: root.pool.checkAll()
                }

                AppButton {
                    visible: root.unlocked
                    text: qsTr("Lock")
                    enabled: !root.pool.busy
                    onClicked: root.pool.lock(), FocusMove.to(passphrase)
                }
            }

            PoolNotice {
                width: parent.width
                pool: root.pool
                part: ExamPoolModel.Holding
            }

            PoolFindings {
                width: parent.width
                pool: root.pool
                part: ExamPoolModel.Holding
            }
        }
    }

    SettingRow {
        visible: root.unlocked
        width: parent.width
        label: qsTr("Add items")
        remark: qsTr("Files as the bank has them, each item and case with “pool: exam”. They are checked first; all come in, or none")
        wide: true

        control: PoolAdding {
            id: adding
            width: parent ? parent.width : 0
            pool: root.pool

            // The field of the passphrase has gone, and the keyboard with it.
            readonly property bool open: root.unlocked
            onOpenChanged: adding.open ? adding.begin() : undefined
        }
    }

    SettingRow {
        visible: root.unlocked
        width: parent.width
        label: qsTr("Remove one")
        remark: qsTr("You are asked before anything happens")
        wide: true

        control: PoolRemoving {
            width: parent ? parent.width : 0
            pool: root.pool
        }
    }

    SettingRow {
        visible: root.unlocked
        width: parent.width
        label: qsTr("Write out")
        remark: qsTr("To review items elsewhere: plain text, not sealed")
        wide: true

        control: PoolExport {
            width: parent ? parent.width : 0
            pool: root.pool
        }
    }
}
