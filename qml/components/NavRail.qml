pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// The rail at the left: pages grouped by role, settings at the foot.
Rectangle {
    id: root

    required property AppModel app
    property bool narrow: Theme.railNarrow

    implicitWidth: root.narrow ? Theme.railThin : Theme.railWide
    color: Theme.sunken

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    PlainText {
        id: mark
        x: root.narrow ? Math.round((root.width - implicitWidth) / 2) : Theme.space16 + 4
        y: Math.round((Theme.head - height) / 2)
        text: root.narrow ? qsTr("Q", "the program's mark, one character") : qsTr("All-post")
        size: root.narrow ? 20 : Theme.stem
        bold: true
        wrapMode: Text.NoWrap
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.topMargin: Theme.head
        anchors.bottom: feet.top
        anchors.left: parent.left
        anchors.right: parent.right
        marginX: Theme.space8
        marginY: 3
        gap: 0

        Repeater {
            model: root.app.pages

            NavRailRow {
                app: root.app
                narrow: root.narrow
                width: root.width - 2 * Theme.space8
                foot: false
            }
        }
    }

    Column {
        id: feet
        x: Theme.space8
        width: root.width - 2 * Theme.space8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12

        Repeater {
            model: root.app.pages

            NavRailRow {
                app: root.app
                narrow: root.narrow
                width: feet.width
                foot: true
            }
        }
    }
}
