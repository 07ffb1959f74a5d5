import QtQuick
import Qgt.App
import Qgt.Theme

// One row of the page list as the rail shows it: a line before a new group, then the entry.
Column {
    id: root

    required property AppModel app
    required property bool narrow
    required property bool foot

    required property string pageId
    required property string title
    required property int group
    required property bool firstOfGroup
    required property string shortcut

    visible: (root.group === 0) === root.foot

    Item {
        visible: root.firstOfGroup && !root.foot
        width: root.width
        height: Theme.space16 + 1

        Rectangle {
            x: Theme.space12
            y: Theme.space8
            width: parent.width - 2 * Theme.space12
            height: 1
            color: Theme.line
        }
    }

    NavEntry {
        width: root.width
        narrow: root.narrow
        text: root.title
        iconPath: IconPaths[root.pageId]
        shortcutText: root.shortcut
        current: root.app.railPage === root.pageId
        onClicked: root.app.show(root.pageId)
    }
}
