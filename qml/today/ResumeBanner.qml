import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A session was left open: it goes on exactly where it stood.
Rectangle {
    id: root

    required property TodayViewModel today

    implicitHeight: Math.max(words.implicitHeight, go.implicitHeight) + 2 * Theme.space8
    radius: Theme.radius
    color: Theme.accentTint

    PlainText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space16
        width: root.width - go.width - 3 * Theme.space16
        text: qsTr("Your last session is open: item %1 of %2. Every answer given is saved.").arg(root.today.openPlace).arg(root.today.openTotal)
    }

    AppButton {
        id: go
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        kind: AppButton.Primary
        text: qsTr("Continue")
        keyText: "Enter"
        onClicked: root.today.resume()
    }
}
