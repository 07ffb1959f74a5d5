import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A rater is taken out of the marking, asked once, with the reason.
Column {
    id: root

    required property MarkingRoundModel marking

    readonly property bool asked: root.marking.takeOutText.length > 0
    readonly property alias reasonField: reason

    visible: root.asked
    spacing: Theme.space8

    onAskedChanged: reason.field.clear()

    NoticeBar {
        width: parent.width
        kind: NoticeBar.Due
        lead: qsTr("Really?")
        text: root.marking.takeOutText
    }

    TextFieldRow {
        id: reason
        width: Math.min(root.width, Math.round(620 * Theme.textScale))
        label: qsTr("Reason for taking the rater out; it goes into the audit record")
        maximumLength: 300
        onAccepted: root.marking.takeOut(reason.text)
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            text: qsTr("No, leave it as it is")
            keyText: "Esc"
            onClicked: root.marking.cancelTakeOut()
        }

        AppButton {
            kind: AppButton.Primary
            text: qsTr("Yes, take the rater out")
            enabled: !root.marking.busy
            onClicked: root.marking.takeOut(reason.text)
        }
    }
}
