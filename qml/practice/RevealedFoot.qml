import QtQuick
import QtQuick.Layouts
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Right or wrong, what follows from it, undo, next.
RowLayout {
    id: root

    required property PracticeViewModel practice
    property bool moreShown: false

    signal moreClicked

    spacing: Theme.space16

    Row {
        spacing: Theme.space4

        Sign {
            anchors.verticalCenter: parent.verticalCenter
            kind: root.practice.right ? Sign.Ok : Sign.Gap
            size: Theme.label
            color: root.practice.right ? Theme.ok : Theme.gap
        }

        PlainText {
            text: root.practice.verdict
            bold: true
            color: root.practice.right ? Theme.ok : Theme.gap
            wrapMode: Text.NoWrap
        }
    }

    PlainText {
        Layout.fillWidth: true
        text: root.practice.outlook
        color: Theme.quiet
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    SoonNext {
        visible: root.practice.autoNext.running
        autoNext: root.practice.autoNext
    }

    QuietText {
        text: qsTr("Saved")
        wrapMode: Text.NoWrap
    }

    AppButton {
        visible: root.moreShown
        kind: AppButton.Quiet
        text: qsTr("More")
        onClicked: root.moreClicked()
    }

    AppButton {
        kind: AppButton.Quiet
        text: qsTr("Undo")
        keyText: "Ctrl+Z"
        enabled: root.practice.canUndo && !root.practice.busy
        onClicked: root.practice.undo()
    }

    AppButton {
        kind: AppButton.Primary
        size: AppButton.Big
        text: root.practice.place < root.practice.total ? qsTr("Next") : qsTr("To the summary")
        keyText: "Enter"
        enabled: !root.practice.busy
        onClicked: root.practice.next()
    }
}
