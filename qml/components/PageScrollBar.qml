import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

T.ScrollBar {
    id: root

    implicitWidth: 8
    padding: 1
    minimumSize: 0.06
    visible: root.size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: root.pressed || root.hovered ? Theme.edge : Theme.amount[2]
    }
}
