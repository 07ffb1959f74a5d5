pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// How fast things are forgotten here: the numbers in use, an estimate from the unit's own answers,
// and putting it in force.
SettingRow {
    id: root

    required property MemoryFittingModel memory

    label: qsTr("Memory")
    remark: qsTr("How fast things are forgotten decides when an item comes again. Estimate it from what everybody here answered; names are not looked at")
    wide: true

    control: Column {
        width: parent ? parent.width : 0
        spacing: Theme.space8

        PlainText {
            width: parent.width
            text: root.memory.inForce
        }

        WorkProgress {
            visible: root.memory.running
            width: parent.width
            text: qsTr("Estimating")
            fraction: root.memory.fraction
            onStopped: root.memory.stop()
        }

        NoticeBar {
            visible: root.memory.finding.length > 0
            width: parent.width
            kind: root.memory.better ? NoticeBar.Ok : NoticeBar.Info
            lead: root.memory.better ? qsTr("Better") : qsTr("No better")
            text: root.memory.finding
        }

        TextFieldRow {
            id: reason
            visible: root.memory.asking
            width: Math.min(parent.width, Math.round(520 * Theme.textScale))
            label: qsTr("Reason, kept with your name")
            maximumLength: 200
            error: root.memory.asking ? root.memory.problem : ""
            onErrorChanged: {
                if (reason.error.length > 0) {
                    reason.field.forceActiveFocus();
                }
            }
            onAccepted: root.memory.confirm(reason.text)
            onVisibleChanged: {
                reason.text = "";
                if (reason.visible) {
                    reason.field.forceActiveFocus();
                }
            }
        }

        NoticeBar {
            visible: root.memory.problem.length > 0 && !root.memory.asking
            width: parent.width
            kind: NoticeBar.Gap
            text: root.memory.problem
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                visible: !root.memory.asking
                text: qsTr("Estimate from our answers")
                enabled: !root.memory.busy
                onClicked: root.memory.start()
            }

            AppButton {
                visible: root.memory.better && !root.memory.asking
                text: qsTr("Adopt the new numbers…")
                enabled: !root.memory.busy
                onClicked: root.memory.adopt()
            }

            AppButton {
                visible: root.memory.own && !root.memory.asking
                kind: AppButton.Quiet
                text: qsTr("Back to those of the program…")
                enabled: !root.memory.busy
                onClicked: root.memory.takeBack()
            }

            AppButton {
                visible: root.memory.asking
                text: qsTr("Put in force")
                enabled: !root.memory.busy
                onClicked: root.memory.confirm(reason.text)
            }

            AppButton {
                visible: root.memory.asking
                kind: AppButton.Quiet
                text: qsTr("Do not")
                onClicked: root.memory.cancel()
            }
        }
    }
}
