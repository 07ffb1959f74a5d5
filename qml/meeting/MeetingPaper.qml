import QtQuick
import Qgt.App
import Qgt.Theme

// The page on white paper, in both themes; whoever hears the screen hears its words.
Rectangle {
    id: root

    required property MeetingViewModel meeting

    implicitHeight: Math.round(root.width * 297 / 210)
    color: "white"
    border.width: 1
    border.color: Theme.edge

    Accessible.role: Accessible.StaticText
    Accessible.name: root.meeting.words

    SheetPreview {
        anchors.fill: parent
        anchors.margins: 1
        page: root.meeting.page
    }
}
