import QtQuick
import Qgt.Components
import Qgt.Theme

// Who sits in a seat of a duty. Hatched where whoever is held may not change to.
Item {
    id: root

    required property int index
    required property int day
    required property int above
    required property int order
    required property string name
    required property bool chosen
    required property bool held
    required property bool illegal

    property bool focused: false

    Hatch {
        anchors.fill: parent
        visible: root.illegal
        strength: 0.5
        radius: Theme.radiusKey
    }

    Rectangle {
        anchors.fill: parent
        visible: root.held
        radius: Theme.radiusKey
        color: Theme.accentTint
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space4
        width: root.width - Theme.space4
        text: root.name.length > 0 ? root.name : qsTr("open")
        spacing: Theme.headingLine
        color: root.name.length === 0 || root.illegal ? Theme.quiet : Theme.ink
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Rectangle {
        visible: root.chosen
        anchors.fill: parent
        anchors.margins: -1
        radius: Theme.radiusKey
        color: "transparent"
        border.width: 2
        border.color: root.focused ? Theme.accent : Theme.ink
    }
}
