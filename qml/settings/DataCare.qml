pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Backup, check and restore, for those who may.
Column {
    id: root

    required property DataCareViewModel care

    SettingRow {
        width: parent.width
        label: qsTr("Backup")
        remark: qsTr("A copy in this folder that was read back and checked; take it to another drive now and then")
        wide: true

        control: Column {
            width: parent ? parent.width : 0
            spacing: Theme.space8

            Flow {
                width: parent.width
                spacing: Theme.space12

                AppButton {
                    visible: root.care.mayBackUp
                    text: qsTr("Back up now")
                    enabled: !root.care.busy
                    onClicked: root.care.backUp()
                }

                AppButton {
                    visible: root.care.mayBackUp
                    text: qsTr("Check the data")
                    enabled: !root.care.busy
                    onClicked: root.care.check()
                }
            }

            PlainText {
                visible: root.care.busy
                width: parent.width
                text: qsTr("Working; every record is read")
                color: Theme.quiet
            }

            NoticeBar {
                visible: root.care.done.length > 0
                width: parent.width
                kind: root.care.sound ? NoticeBar.Ok : NoticeBar.Gap
                lead: root.care.sound ? qsTr("Done") : qsTr("Damage found")
                text: root.care.done
            }

            NoticeBar {
                visible: root.care.problem.length > 0
                width: parent.width
                kind: NoticeBar.Gap
                text: root.care.problem
            }
        }
    }

    SettingRow {
        visible: root.care.mayRestore
        width: parent.width
        label: qsTr("Restore")
        remark: qsTr("You are asked before anything happens")
        wide: true

        control: Column {
            width: parent ? parent.width : 0

            QuietText {
                visible: backups.count === 0
                width: parent.width
                text: qsTr("There is no backup yet, so there is nothing to restore: “Back up now” makes the first.")
            }

            Repeater {
                id: backups
                model: root.care.backups

                BackupRow {
                    width: parent ? parent.width : 0
                    asked: index >= 0 && root.care.chosen === index
                    question: root.care.question
                    enabled: !root.care.busy
                    onChosen: root.care.choose(index)
                    onConfirmed: root.care.restore()
                    onRefused: root.care.cancel()
                }
            }
        }
    }
}
