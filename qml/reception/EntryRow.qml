import QtQuick
import Qgt.Components
import Qgt.Theme

// Something that was logged today and may be taken back.
Item {
    id: root

    required property int index
    required property string time
    required property string entryText

    signal takenBack(int row)

    implicitHeight: Math.max(words.implicitHeight + Theme.space8, back.height)

    Accessible.role: Accessible.ListItem
    Accessible.name: root.time + ": " + root.entryText

    PlainText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: back.x - Theme.space8
        text: root.time + "  " + root.entryText
        size: Theme.label
        Accessible.ignored: true
    }

    AppButton {
        id: back
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        size: AppButton.Small
        kind: AppButton.Quiet
        text: qsTr("Take back")
        keyText: root.index === 0 ? "Z" : ""
        Accessible.name: qsTr("Take back: %1").arg(root.entryText)
        onClicked: root.takenBack(root.index)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
