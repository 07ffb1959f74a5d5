import QtQuick
import Qgt.Theme

// Where what is dragged would come to lie.
Rectangle {
    anchors.fill: parent
    anchors.margins: -4  // seen around what is carried over it
    radius: Theme.radius + 4
    color: "transparent"
    border.width: 4
    border.color: Theme.accent
}
