import QtQuick
import Qgt.Theme

// One of several that do not fit into one row.
Rectangle {
    id: root

    property alias text: segment.text
    property alias name: segment.name
    property alias selected: segment.selected

    signal clicked

    implicitWidth: segment.implicitWidth + 2
    implicitHeight: segment.implicitHeight + 2
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: root.selected ? Theme.accent : Theme.edge

    Segment {
        id: segment
        x: 1
        y: 1
        onClicked: root.clicked()
    }
}
