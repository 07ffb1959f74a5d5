pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// For the invigilator at this seat: what is done, why, and the code that tells who does it.
FocusScope {
    id: root

    required property InvigilatorModel invigilator

    implicitHeight: column.implicitHeight + 2 * Theme.space16

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("For the invigilator")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 3
            color: Theme.edge
        }
    }

    Column {
        id: column
        x: Theme.pageMargin
        y: Theme.space16
        width: root.width - 2 * x
        spacing: Theme.space8

        SectionTitle {
            width: parent.width
            text: qsTr("For the invigilator")
            remark: qsTr("it is recorded with your name and the reason")
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            ChoiceChip {
                text: qsTr("Let it go on")
                selected: root.invigilator.act === InvigilatorModel.Resume
                onClicked: root.invigilator.setAct(InvigilatorModel.Resume)
            }

            ChoiceChip {
                text: qsTr("Pause")
                selected: root.invigilator.act === InvigilatorModel.Pause
                onClicked: root.invigilator.setAct(InvigilatorModel.Pause)
            }

            ChoiceChip {
                text: qsTr("More time")
                selected: root.invigilator.act === InvigilatorModel.ExtraTime
                onClicked: root.invigilator.setAct(InvigilatorModel.ExtraTime)
            }

            ChoiceChip {
                text: qsTr("Say how much is used")
                selected: root.invigilator.act === InvigilatorModel.UsedTime
                onClicked: root.invigilator.setAct(InvigilatorModel.UsedTime)
            }

            ChoiceChip {
                text: qsTr("Close the exam")
                selected: root.invigilator.act === InvigilatorModel.Close
                onClicked: root.invigilator.setAct(InvigilatorModel.Close)
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            SecretFieldRow {
                focus: true
                width: Math.min(column.width, Math.round(200 * Theme.textScale))
                label: qsTr("Your code")
                onSecretChanged: root.invigilator.setCode(secret)
                onAccepted: root.invigilator.apply()
            }

            TextFieldRow {
                visible: root.invigilator.needsMinutes
                width: Math.min(column.width, Math.round(100 * Theme.textScale))
                label: qsTr("Minutes")
                maximumLength: 3
                onEdited: words => root.invigilator.setMinutes(words)
                onAccepted: root.invigilator.apply()
            }

            TextFieldRow {
                width: Math.min(column.width, Math.round(360 * Theme.textScale))
                label: qsTr("Reason")
                maximumLength: 200
                onEdited: words => root.invigilator.setReason(words)
                onAccepted: root.invigilator.apply()
            }
        }

        SignLine {
            visible: text.length > 0
            width: parent.width
            kind: Sign.Gap
            text: root.invigilator.problem
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                text: qsTr("Cancel")
                keyText: "Esc"
                onClicked: root.invigilator.close()
            }

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Do it")
                enabled: root.invigilator.complete && !root.invigilator.busy
                onClicked: root.invigilator.apply()
            }
        }
    }
}
