import QtQuick
import Qgt.Theme

// A row of Segment children of which one is selected.
Rectangle {
    id: root

    property string name
    default property alias segments: row.data

    implicitWidth: row.implicitWidth + 2
    implicitHeight: row.implicitHeight + 2
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.edge

    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Row {
        id: row
        x: 1
        y: 1
        spacing: 1
    }
}
