import QtQuick
import QtQuick.Layouts
import Qgt.App
import Qgt.Components
import Qgt.Theme

// How sure, not known, confirm.
RowLayout {
    id: root

    required property PracticeViewModel practice
    property bool moreShown: false

    signal moreClicked

    readonly property PracticeQuestion question: root.practice.question
    readonly property bool typing: root.question.kind === PracticeQuestion.FillIn || root.writing
    readonly property bool writing: root.question.kind === PracticeQuestion.ShortAnswer && !root.question.marking
    readonly property bool able: root.question.ready && !root.practice.busy

    spacing: Theme.space16

    QuietText {
        visible: !root.question.marking
        text: qsTr("How sure")
        size: Theme.body
        wrapMode: Text.NoWrap
    }

    SegmentedChoice {
        visible: !root.question.marking
        name: qsTr("How sure; choosing confirms the answer")

        Segment {
            text: qsTr("sure")
            keyText: "S"
            enabled: root.able
            onClicked: root.practice.confirm(0)
        }

        Segment {
            text: qsTr("not sure")
            keyText: "U"
            selected: true
            enabled: root.able
            onClicked: root.practice.confirm(1)
        }

        Segment {
            text: qsTr("guessed")
            keyText: "V"
            enabled: root.able
            onClicked: root.practice.confirm(2)
        }
    }

    AppButton {
        visible: !root.question.marking
        kind: AppButton.Quiet
        text: qsTr("I do not know")
        keyText: "X"
        enabled: !root.practice.busy
        onClicked: root.practice.dontKnow()
    }

    AppButton {
        visible: root.practice.canUndo
        kind: AppButton.Quiet
        text: root.question.marking ? qsTr("Back to my text") : qsTr("Undo")
        keyText: "Z"
        enabled: !root.practice.busy
        onClicked: root.practice.undo()
    }

    AppButton {
        visible: root.moreShown
        kind: AppButton.Quiet
        text: qsTr("More")
        onClicked: root.moreClicked()
    }

    Item {
        Layout.fillWidth: true
    }

    Row {
        visible: root.question.letters.length > 0 && !root.moreShown && !root.question.marking && !root.practice.covered
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
            text: root.question.letters
        }

        QuietText {
            text: " " + qsTr("choose")
        }
    }

    // Letters go into the field as long as it has the keyboard.
    Row {
        visible: root.typing && !root.moreShown
        spacing: 2

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            text: "Tab"
        }

        QuietText {
            text: " " + qsTr("leaves the field, then single keys work")
        }
    }

    AppButton {
        kind: AppButton.Primary
        size: AppButton.Big
        text: root.practice.busy ? qsTr("Saving") : root.question.marking ? qsTr("Save my marks") : qsTr("Confirm")
        keyText: root.writing ? "Ctrl+Enter" : "Enter"
        enabled: root.able
        onClicked: root.practice.confirm(1)
    }
}
