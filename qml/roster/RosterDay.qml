import QtQuick
import Qgt.Components
import Qgt.Theme

// A day of the grid: its date and what is noted of it.
Rectangle {
    id: root

    required property int index
    required property string name
    required property string note
    required property bool weekend
    required property bool today

    color: root.weekend ? Theme.sunken : "transparent"

    Accessible.role: Accessible.StaticText
    Accessible.name: root.note.length > 0 ? root.name + ": " + root.note : root.name

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    Rectangle {
        visible: root.index % 7 < 6
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    PlainText {
        id: date
        x: Theme.space8
        text: root.name
        size: Theme.label
        bold: root.today
        color: root.today ? Theme.accent : Theme.quiet
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    PlainText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        width: Math.max(0, Math.min(implicitWidth, root.width - date.x - date.width - 2 * Theme.space8))
        text: root.note
        size: Theme.label
        color: Theme.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
