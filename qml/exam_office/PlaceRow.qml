pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A seat: who sits there, a place before or after, more time and why.
Column {
    id: root

    required property int index
    required property string place
    required property string personName
    required property string committee
    required property string percent
    required property string reason
    required property string decider
    required property string error
    required property string confirm
    property bool last: false
    property bool extraPossible: false
    property ExamCandidatesModel people: null

    signal moved(int by)
    signal percentEdited(string words)
    signal reasonEdited(string words)
    signal decided(int row)
    signal confirmed(string secret)

    readonly property bool wide: root.width >= Math.round(520 * Theme.textScale)

    topPadding: Theme.space4
    bottomPadding: Theme.space4
    spacing: Theme.space4

    Flow {
        width: root.width
        spacing: Theme.space8

        PlainText {
            width: Math.round(150 * Theme.textScale)
            height: Theme.control
            text: root.place + "  " + root.personName
            spacing: Theme.control / Theme.body
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }

        AppButton {
            height: Theme.control
            size: AppButton.Small
            text: "↑"
            enabled: root.index > 0
            Accessible.name: qsTr("%1 one seat forward").arg(root.personName)
            onClicked: root.moved(-1)
        }

        AppButton {
            height: Theme.control
            size: AppButton.Small
            text: "↓"
            enabled: !root.last
            Accessible.name: qsTr("%1 one seat back").arg(root.personName)
            onClicked: root.moved(1)
        }

        AppTextField {
            id: percentField
            visible: root.extraPossible
            width: Math.round(92 * Theme.textScale)
            name: qsTr("Extra time of %1 in per cent").arg(root.personName)
            hint: qsTr("+ %")
            text: root.percent
            failed: root.error.length > 0
            onTextEdited: root.percentEdited(percentField.text)
        }

        AppTextField {
            id: reasonField
            visible: root.extraPossible && (root.percent.length > 0 || root.reason.length > 0)
            width: Math.round(150 * Theme.textScale)
            name: qsTr("Reason for the extra time of %1").arg(root.personName)
            hint: qsTr("Reason")
            text: root.reason
            failed: root.error.length > 0
            onTextEdited: root.reasonEdited(reasonField.text)
        }
    }

    Flow {
        visible: reasonField.visible && directors.count > 0
        width: root.width
        spacing: Theme.space8

        QuietText {
            height: Theme.control
            text: qsTr("Decided by")
            spacing: Theme.control / Theme.label
        }

        Repeater {
            id: directors
            model: root.people === null ? null : root.people.deciders

            ChoiceChip {
                id: director

                required property int index
                required property string choiceName

                text: director.choiceName
                selected: director.choiceName === root.decider
                name: qsTr("%1 decided about the extra time of %2").arg(director.choiceName).arg(root.personName)
                onClicked: root.decided(director.index)
            }
        }
    }

    Flow {
        visible: root.confirm.length > 0
        width: root.width
        spacing: Theme.space8

        SecretFieldRow {
            id: secret
            enabled: visible
            visible: root.confirm.length > 0
            width: Math.min(root.width, Math.round(320 * Theme.textScale))
            label: root.confirm
            onAccepted: root.confirmed(secret.secret), secret.secret = ""
        }

        AppButton {
            size: AppButton.Small
            text: qsTr("Confirm")
            Accessible.name: qsTr("Confirm the extra time of %1").arg(root.personName)
            onClicked: root.confirmed(secret.secret), secret.secret = ""
        }
    }

    SignLine {
        visible: root.error.length > 0
        width: root.width
        text: root.error
    }

    Rectangle {
        width: root.width
        height: 1
        color: Theme.line
    }
}
