import QtQuick
import Qgt.Components
import Qgt.Theme

// One point that was looked at.
Item {
    id: root

    required property int checkSign
    required property string checkWords

    implicitHeight: line.implicitHeight + 2 * Theme.space8

    SignLine {
        id: line
        y: Theme.space8
        width: root.width
        size: Theme.body
        kind: root.checkSign
        text: root.checkWords
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
