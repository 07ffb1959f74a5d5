import QtQuick
import Qgt.Theme

// The bar at the foot of a page for what to do next.
Rectangle {
    id: root

    default property alias content: inner.data

    implicitHeight: Theme.foot
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    Item {
        id: inner
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
    }
}
