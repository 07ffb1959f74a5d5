import QtQuick
import Qgt.Theme

// The name of a key in an outline.
Rectangle {
    id: root

    property string text
    property color inkColor: Theme.quiet
    property color frame: Theme.edge

    implicitWidth: Math.max(cap.implicitWidth + 10, Math.round(20 * Theme.textScale))
    implicitHeight: Math.round(19 * Theme.textScale)
    radius: Theme.radiusCell
    color: "transparent"
    border.width: 1
    border.color: root.frame

    PlainText {
        id: cap
        anchors.centerIn: parent
        text: root.text
        size: Theme.label
        spacing: Theme.figureLine
        color: root.inkColor
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
