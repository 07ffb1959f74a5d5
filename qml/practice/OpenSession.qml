import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Above the choice of a new session: the one that is still open, and the way back into it.
Rectangle {
    id: root

    required property PracticeViewModel practice

    implicitHeight: Math.max(words.implicitHeight, go.implicitHeight) + 2 * Theme.space8
    radius: Theme.radius
    color: Theme.accentTint

    PlainText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space16
        width: root.width - go.width - 3 * Theme.space16
        text: qsTr("A session is open: item %1 of %2. What you begin here takes its place; every answer given is saved.").arg(root.practice.offer.openPlace).arg(root.practice.offer.openTotal)
    }

    AppButton {
        id: go
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        text: qsTr("Go on with it")
        onClicked: root.practice.enter()
    }
}
