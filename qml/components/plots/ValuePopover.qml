import QtQuick
import Qgt.Components
import Qgt.Theme

// A value of a plot in words, over the plot.
Rectangle {
    id: root

    property string text
    property real centerX: 0
    property real widest: Math.round(320 * Theme.textScale)

    visible: root.text.length > 0
    z: 10
    x: parent ? Math.max(0, Math.min(parent.width - width, Math.round(root.centerX - width / 2))) : 0
    width: words.width + 2 * Theme.space12
    height: words.height + Theme.space8
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    SoftShadow {
        z: -1
    }

    PlainText {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.widest, (root.parent ? root.parent.width : root.widest) - 2 * Theme.space12)
        text: root.text
        size: Theme.label
        Accessible.ignored: true
    }
}
