import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Where the session stands, and the ways out of it: to another kind of practice, or to a pause.
Row {
    id: root

    required property PracticeViewModel practice

    spacing: Theme.space16

    QuietText {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Item %1 of %2").arg(root.practice.place).arg(root.practice.total)
        wrapMode: Text.NoWrap
    }

    QuietText {
        visible: !root.practice.wasReading
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("about %1 min left").arg(root.practice.minutesLeft)
        wrapMode: Text.NoWrap
    }

    SessionTicks {
        visible: !root.practice.wasReading
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, 255)
        marks: root.practice.ticks
        name: qsTr("Item %1 of %2").arg(root.practice.place).arg(root.practice.total)
    }

    AppButton {
        size: AppButton.Small
        kind: AppButton.Quiet
        text: qsTr("Something else")
        onClicked: root.practice.startOver()
    }

    AppButton {
        size: AppButton.Small
        text: qsTr("Pause")
        keyText: "Esc"
        onClicked: root.practice.pause()
    }
}
