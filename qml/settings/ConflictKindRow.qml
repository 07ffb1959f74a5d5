import QtQuick
import Qgt.Components
import Qgt.Theme

// All conflicts of one kind, decided at once.
Flow {
    id: root

    required property int index
    required property string words
    required property string name

    signal chosen(bool theirs)

    spacing: Theme.space12

    Item {
        width: Math.min(caption.implicitWidth, root.width)
        height: Math.max(Theme.controlSmall, caption.height)

        PlainText {
            id: caption
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            text: root.words
        }
    }

    AppButton {
        size: AppButton.Small
        text: qsTr("keep ours for all")
        Accessible.name: qsTr("keep ours for all: %1").arg(root.name)
        onClicked: root.chosen(false)
    }

    AppButton {
        size: AppButton.Small
        text: qsTr("take the newer for all")
        Accessible.name: qsTr("take the newer for all: %1").arg(root.name)
        onClicked: root.chosen(true)
    }
}
