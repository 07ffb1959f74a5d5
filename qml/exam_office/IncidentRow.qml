import QtQuick
import Qgt.Components
import Qgt.Theme

// Something that happened at a seat, and when.
Item {
    id: root

    required property string at
    required property string incident

    implicitHeight: Math.max(time.implicitHeight, words.implicitHeight) + Theme.space8

    Accessible.role: Accessible.StaticText
    Accessible.name: root.at + " " + root.incident

    QuietText {
        id: time
        y: Theme.space4
        width: Math.min(implicitWidth, root.width)
        text: root.at
        Accessible.ignored: true
    }

    PlainText {
        id: words
        y: Theme.space4
        x: Math.min(time.width + Theme.space12, Math.round(root.width / 2))
        width: root.width - x
        size: Theme.label
        text: root.incident
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
