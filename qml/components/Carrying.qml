import QtQuick
import Qgt.App
import Qgt.Theme

// Over a row that the mouse can carry: it follows the pointer and is back in its place when it is
// let go. Its page scrolls meanwhile only where the pointer comes near its edge.
MouseArea {
    id: root

    required property Item carried
    property point grip

    readonly property bool carrying: root.pressed && (root.carried.x !== 0 || root.carried.y !== 0)

    preventStealing: true
    cursorShape: root.carrying ? Qt.ClosedHandCursor : Qt.OpenHandCursor
    drag.target: root.carried
    drag.smoothed: false

    onPressed: mouse => root.grip = Qt.point(mouse.x, mouse.y)
    onPressedChanged: root.pressed ? undefined : (root.carried.x = 0, root.carried.y = 0)

    EdgeScroll {
        carried: root.carried
        grip: root.grip
        edge: Theme.space32 + Theme.space16
        active: root.carrying
        onScrolled: by => root.carried.y += by
    }
}
