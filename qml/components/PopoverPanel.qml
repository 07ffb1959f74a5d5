import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

// What pops over a page: never modal, Esc or a click outside closes it. Its content is usually one
// ScrollPage that fills it; `contentNeeds` says how high that wants to be.
T.Popup {
    id: root

    property real contentNeeds: 0
    property real roomWidth: root.parent ? root.parent.width : 0
    property real roomHeight: root.parent ? root.parent.height : 0

    margins: Theme.space16
    padding: 1
    width: Math.min(Math.round(480 * Theme.textScale), root.roomWidth - 2 * Theme.space16)
    height: Math.min(root.contentNeeds + 2, root.roomHeight - 2 * Theme.space16)
    focus: true

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: Theme.line

        SoftShadow {
        }
    }
}
