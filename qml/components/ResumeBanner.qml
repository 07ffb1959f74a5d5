import QtQuick
import Qgt.Theme

// Something was left open or waits: one key leads to it.
Rectangle {
    id: root

    required property string text
    required property string action
    required property bool first  // Enter leads to it

    signal triggered

    implicitHeight: Math.max(words.implicitHeight, go.implicitHeight) + 2 * Theme.space8
    radius: Theme.radius
    color: Theme.accentTint

    PlainText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space16
        width: root.width - go.width - 3 * Theme.space16
        text: root.text
    }

    AppButton {
        id: go
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        kind: root.first ? AppButton.Primary : AppButton.Secondary
        text: root.action
        keyText: root.first ? "Enter" : ""
        onClicked: root.triggered()
    }
}
