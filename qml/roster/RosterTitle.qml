import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Which roster is shown, and the ones before and after it.
Row {
    id: root

    required property RosterViewModel roster

    spacing: Theme.space8

    AppButton {
        size: AppButton.Small
        text: "←"
        enabled: root.roster.canBack
        Accessible.name: qsTr("The roster before")
        onClicked: root.roster.back()
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        text: root.roster.period
        size: Theme.label
        bold: true
        wrapMode: Text.NoWrap
    }

    AppButton {
        size: AppButton.Small
        text: "→"
        enabled: root.roster.canForward
        Accessible.name: qsTr("The roster after, or a new one")
        onClicked: root.roster.forward()
    }
}
