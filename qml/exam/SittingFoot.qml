import QtQuick
import QtQuick.Layouts
import Qgt.App
import Qgt.Components
import Qgt.Theme

// To and fro, the flag, and handing in.
RowLayout {
    id: root

    required property SittingViewModel sitting
    property bool sheetShown: true
    property bool sheetOpen: false

    signal sheetClicked

    readonly property bool free: root.sitting.cover === SittingViewModel.Uncovered && !root.sitting.handingIn
    readonly property SittingTask task: root.sitting.task
    readonly property bool letters: root.sheetShown && root.task.lastLetter.length > 0

    spacing: Theme.space12

    AppButton {
        size: AppButton.Big
        text: qsTr("Back")
        keyText: root.sheetShown ? "←" : ""
        enabled: root.free && root.sitting.canGoBack
        Accessible.name: qsTr("Task before")
        onClicked: root.sitting.goBack()
    }

    AppButton {
        kind: AppButton.Primary
        size: AppButton.Big
        text: qsTr("Next")
        keyText: root.sheetShown ? "→" : ""
        enabled: root.free && root.sitting.canGoOn
        Accessible.name: qsTr("Next task")
        onClicked: root.sitting.goOn()
    }

    AppButton {
        size: AppButton.Big
        text: root.sitting.flagged ? qsTr("Take the flag off") : qsTr("Flag")
        keyText: root.sheetShown ? "M" : ""
        enabled: root.free
        onClicked: root.sitting.toggleFlag()
    }

    AppButton {
        visible: !root.sheetShown
        size: AppButton.Big
        text: root.sheetOpen ? qsTr("Close the sheet") : qsTr("Answer sheet")
        enabled: root.free
        onClicked: root.sheetClicked()
    }

    Row {
        visible: root.letters
        spacing: 2
        Layout.leftMargin: Theme.space12

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            text: "A"
        }

        QuietText {
            text: "–"
            Accessible.ignored: true
        }

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            text: root.task.lastLetter
        }

        QuietText {
            text: " " + qsTr("choose")
            wrapMode: Text.NoWrap
        }
    }

    Row {
        visible: root.letters && root.task.several
        spacing: 2

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            text: "Space"
        }

        QuietText {
            text: " " + qsTr("choose or take back")
            wrapMode: Text.NoWrap
        }
    }

    Item {
        Layout.fillWidth: true
    }

    AppButton {
        size: AppButton.Big
        text: root.sitting.handingIn ? qsTr("Handing in …") : qsTr("Hand in")
        keyText: root.sheetShown ? "Ctrl+Enter" : ""
        enabled: root.free
        onClicked: root.sitting.askHandIn()
    }
}
