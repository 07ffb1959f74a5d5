import QtQuick
import Qgt.Theme

// The column at the right of a page, behind a line, scrolling on its own.
Rectangle {
    id: root

    default property alias content: page.content
    property alias gap: page.gap
    readonly property bool holdsFocus: page.activeFocus

    implicitWidth: Theme.sideWidth
    color: "transparent"

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }

    ScrollPage {
        id: page
        anchors.fill: parent
        anchors.leftMargin: 1
        marginX: Theme.space24 + 4
        marginY: Theme.space24
        gap: Theme.space8
    }
}
