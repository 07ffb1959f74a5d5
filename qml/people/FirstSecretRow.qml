import QtQuick
import Qgt.Components
import Qgt.Theme

// A person and the secret to be told to them.
Rectangle {
    id: root

    required property int index
    required property string personName
    required property string post
    required property string secret
    property bool current: false

    height: Math.max(Theme.control, figures.implicitHeight + Theme.space8)
    color: root.current ? Theme.accentTint : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.name: root.personName + ", " + root.post + ": " + root.secret

    PlainText {
        id: name
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        width: Math.round(root.width * 0.22)
        text: root.personName
        bold: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    FigureText {
        id: figures
        anchors.verticalCenter: parent.verticalCenter
        x: name.x + name.width + Theme.space12
        width: Math.round(root.width * 0.34)
        text: root.secret
        size: Theme.stem
        Accessible.ignored: true
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: figures.x + figures.width + Theme.space12
        width: root.width - x - Theme.space16
        text: root.post
        color: Theme.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
