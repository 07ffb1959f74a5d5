import QtQuick
import Qgt.Theme

// A level of competence 0 to 3 in words; -1 means not enough evidence.
Item {
    id: root

    required property int level

    readonly property bool known: root.level >= 0 && root.level <= 3
    readonly property list<string> names: [qsTr("new to it"), qsTr("aware"), qsTr("able"), qsTr("can mentor")]
    readonly property string text: root.known ? root.names[root.level] : qsTr("not enough evidence")

    implicitWidth: words.implicitWidth + 12
    implicitHeight: Theme.levelLabel

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Rectangle {
        visible: root.known
        anchors.fill: parent
        radius: Theme.radiusCell
        color: root.known ? Theme.level[root.level] : "transparent"
        border.width: root.level === 0 ? 1 : 0
        border.color: Theme.levelFrame
    }

    Hatch {
        visible: !root.known
        anchors.fill: parent
        radius: Theme.radiusCell
        step: 5
        strength: 0.35
    }

    PlainText {
        id: words
        anchors.centerIn: parent
        text: root.text
        size: Theme.label
        spacing: Theme.figureLine
        color: root.known ? Theme.textOnLevel[root.level] : Theme.textOnUnknown
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
