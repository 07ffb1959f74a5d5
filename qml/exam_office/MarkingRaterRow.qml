import QtQuick
import Qgt.Components
import Qgt.Theme

// How far a rater is, and what the marks say of the rater.
Column {
    id: root

    required property string raterName
    required property string progress
    required property string words
    required property bool removable

    signal takeOutWanted

    spacing: Theme.space4

    PlainText {
        width: parent.width
        bold: true
        text: root.raterName + " · " + root.progress
    }

    QuietText {
        visible: root.words.length > 0
        width: parent.width
        text: root.words
    }

    AppButton {
        visible: root.removable
        kind: AppButton.Quiet
        text: qsTr("Take out of the marking…")
        Accessible.name: qsTr("Take %1 out of the marking…").arg(root.raterName)
        onClicked: root.takeOutWanted()
    }
}
