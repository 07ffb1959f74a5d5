import QtQuick
import Qgt.Components
import Qgt.Theme

// A level with the person's or the line's name.
Item {
    id: root

    required property string name
    required property string role
    required property int level

    implicitHeight: Math.round(26 * Theme.textScale)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.name + " " + root.role + ": " + label.text

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        width: label.x - Theme.space8
        text: root.role.length > 0 ? root.name + "  " + root.role : root.name
        bold: root.role.length > 0
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    LevelLabel {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        x: root.width - width
        level: root.level
        Accessible.ignored: true
    }
}
