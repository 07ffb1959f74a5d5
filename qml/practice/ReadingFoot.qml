import QtQuick
import QtQuick.Layouts
import Qgt.App
import Qgt.Components
import Qgt.Theme

// 背题: what reading counts as, and the page before and after.
RowLayout {
    id: root

    required property PracticeViewModel practice
    property bool moreShown: false

    signal moreClicked

    spacing: Theme.space16

    PlainText {
        Layout.fillWidth: true
        text: qsTr("Read, not answered: this item counts as seen and as nothing else.")
        color: Theme.quiet
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    AppButton {
        visible: root.moreShown
        kind: AppButton.Quiet
        text: qsTr("More")
        onClicked: root.moreClicked()
    }

    AppButton {
        size: AppButton.Big
        text: qsTr("Previous")
        keyText: "←"
        enabled: root.practice.canReadBack && !root.practice.busy
        onClicked: root.practice.readBack()
    }

    AppButton {
        kind: AppButton.Primary
        size: AppButton.Big
        text: root.practice.canReadOn ? qsTr("Next") : qsTr("To the summary")
        keyText: root.practice.canReadOn ? "→" : "Enter"
        enabled: !root.practice.busy
        onClicked: root.practice.readOn()
    }
}
