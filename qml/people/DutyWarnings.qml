import QtQuick
import Qgt.Components
import Qgt.Theme

// What the A and B lines lack: the first lines, and all of them when asked, so that the table below
// keeps its place.
Column {
    id: root

    property string text
    property bool all: false

    readonly property list<string> lines: root.text.split("\n")
    readonly property int brief: 2
    readonly property bool more: root.lines.length > root.brief

    spacing: Theme.space4

    NoticeBar {
        width: parent.width
        kind: NoticeBar.Due
        lead: qsTr("A and B lines")
        text: root.all || !root.more ? root.text : root.lines.slice(0, root.brief).join("\n")
    }

    LinkText {
        visible: root.more
        size: Theme.label
        text: root.all ? qsTr("Show less") : qsTr("Show all %1").arg(root.lines.length)
        onClicked: root.all = !root.all
    }
}
