import QtQuick
import Qgt.Components
import Qgt.Theme

// An item that practises the section: its stem and how it stands.
Item {
    id: root

    required property string stem
    required property string standing
    required property int sign

    implicitHeight: Math.max(Theme.control, Math.max(words.implicitHeight, standingLine.implicitHeight) + Theme.space12)

    Accessible.role: Accessible.ListItem
    Accessible.name: root.stem + " " + root.standing

    PlainText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - standingLine.width - Theme.space16
        text: root.stem
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    SignLine {
        id: standingLine
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width / 3)
        kind: root.sign
        text: root.standing
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
