import QtQuick
import Qgt.Components
import Qgt.Theme

// How all together stand in a line.
Item {
    id: root

    required property int index
    required property int covered
    required property string bears
    required property bool single

    implicitHeight: share.height + how.height

    PlainText {
        id: share
        width: parent.width
        text: root.covered
        size: Theme.label
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    PlainText {
        id: how
        y: share.height
        width: parent.width
        text: root.bears
        size: Theme.label
        bold: root.single
        color: root.single ? Theme.gap : Theme.quiet
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
