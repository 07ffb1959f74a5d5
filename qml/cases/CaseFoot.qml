import QtQuick
import QtQuick.Layouts
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Keys of the page, one step back, and what Enter does.
RowLayout {
    id: root

    required property CaseViewModel cases
    property bool sideShown: true

    signal moreClicked

    readonly property bool choosing: root.cases.stage === CaseViewModel.Choosing
    readonly property bool marking: root.cases.stage === CaseViewModel.Marking
    readonly property bool writing: root.cases.stage === CaseViewModel.Writing

    spacing: Theme.space16

    Row {
        visible: root.sideShown && root.cases.lastLetter.length > 0
        spacing: 2

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            text: "A"
        }

        QuietText {
            text: "–"
        }

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            text: root.cases.lastLetter
        }

        QuietText {
            text: " " + qsTr("choose")
        }
    }

    AppButton {
        kind: AppButton.Quiet
        text: qsTr("To the list")
        keyText: "Esc"
        onClicked: root.cases.toShelf()
    }

    AppButton {
        visible: root.cases.canStepBack
        kind: AppButton.Quiet
        text: root.marking ? qsTr("Back to my text") : qsTr("One step back")
        keyText: "Z"
        enabled: !root.cases.busy
        onClicked: root.cases.stepBack()
    }

    AppButton {
        visible: !root.sideShown
        kind: AppButton.Quiet
        text: qsTr("How it stands")
        onClicked: root.moreClicked()
    }

    Item {
        Layout.fillWidth: true
    }

    AppButton {
        visible: root.cases.hasHandbook
        kind: AppButton.Quiet
        text: qsTr("Handbook first")
        keyText: root.writing ? "" : "L"
        onClicked: root.cases.lookUp()
    }

    AppButton {
        kind: AppButton.Primary
        size: AppButton.Big
        text: root.cases.busy ? qsTr("Saving") : root.choosing ? qsTr("Do it this way") : root.writing ? qsTr("Compare") : root.marking ? qsTr("Save my marks") : qsTr("Look back")
        keyText: root.writing ? "Ctrl+Enter" : "Enter"
        enabled: root.cases.ready && !root.cases.busy
        onClicked: root.cases.confirm()
    }
}
