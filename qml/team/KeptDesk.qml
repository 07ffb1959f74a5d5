import QtQuick
import Qgt.Components
import Qgt.Theme

// An answer put aside to compare.
Rectangle {
    id: root

    required property int index
    required property string who
    required property string rate
    required property string gap

    signal dropped(int row)

    implicitWidth: Math.max(words.implicitWidth, gapWords.implicitWidth) + figure.implicitWidth + drop.width + 4 * Theme.space12
    implicitHeight: words.implicitHeight + gapWords.implicitHeight + Theme.space8
    radius: Theme.radius
    color: Theme.ground
    border.width: 1
    border.color: Theme.line

    Accessible.role: Accessible.StaticText
    Accessible.name: root.who + ": " + root.rate + ", " + root.gap

    PlainText {
        id: figure
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        text: root.rate
        size: Theme.stem
        bold: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    PlainText {
        id: words
        x: figure.x + figure.width + Theme.space12
        y: Theme.space4
        width: drop.x - x - Theme.space8
        text: root.who
        size: Theme.label
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    QuietText {
        id: gapWords
        x: words.x
        y: words.y + words.height
        width: words.width
        text: root.gap
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    AppButton {
        id: drop
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        kind: AppButton.Quiet
        size: AppButton.Small
        text: qsTr("Drop")
        Accessible.name: qsTr("Drop %1").arg(root.who)
        onClicked: root.dropped(root.index)
    }
}
