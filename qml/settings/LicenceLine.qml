import QtQuick
import Qgt.Components
import Qgt.Theme

Item {
    id: root

    required property string name
    required property string licence

    implicitWidth: Math.round(230 * Theme.textScale)
    implicitHeight: title.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: root.name + ", " + root.licence

    PlainText {
        id: title
        text: root.name
        size: Theme.label
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    QuietText {
        anchors.right: parent.right
        text: root.licence
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
