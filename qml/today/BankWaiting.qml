import QtQuick
import Qgt.Components
import Qgt.Theme

// A newer bank came with the program, for whoever may merge it.
Rectangle {
    id: root

    signal asked

    implicitHeight: Math.max(words.implicitHeight, go.implicitHeight) + 2 * Theme.space8
    radius: Theme.radius
    color: Theme.accentTint

    PlainText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space16
        width: root.width - go.width - 3 * Theme.space16
        text: qsTr("A newer question bank came with the program. Nothing has changed yet; what the unit changed is kept when you merge it.")
    }

    AppButton {
        id: go
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        text: qsTr("Look at it in the settings")
        onClicked: root.asked()
    }
}
