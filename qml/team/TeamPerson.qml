import QtQuick
import Qgt.Components
import Qgt.Theme

// A person before their row: name, digit, and whether they are on duty or away.
Item {
    id: root

    required property int index
    required property string name
    required property string key
    required property bool away
    required property bool onDuty
    required property string sentence
    property bool current: false

    signal clicked

    Accessible.role: Accessible.RowHeader
    Accessible.name: root.sentence
    Accessible.onPressAction: root.clicked()

    Rectangle {
        visible: root.onDuty
        anchors.verticalCenter: parent.verticalCenter
        x: -Theme.space8
        width: 3
        height: Math.round(20 * Theme.textScale)
        color: Theme.accent
    }

    PlainText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: digit.x - Theme.space4
        text: root.name
        bold: root.onDuty || root.current
        struck: root.away
        color: root.away ? Theme.quiet : Theme.ink
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    QuietText {
        id: digit
        anchors.verticalCenter: parent.verticalCenter
        x: parent.width - width - Theme.space8
        text: root.key
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.clicked()
    }
}
