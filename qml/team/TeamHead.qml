import QtQuick
import Qgt.Components
import Qgt.Theme

// A line over its column: name and its share of the requests.
Item {
    id: root

    required property int index
    required property string name
    required property real share
    required property string sentence
    property bool current: false
    property bool longNames: false

    signal clicked

    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.sentence
    Accessible.onPressAction: root.clicked()

    PlainText {
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.space4
        anchors.horizontalCenter: parent.horizontalCenter
        // Chinese names stand in two lines of two characters.
        width: root.longNames ? root.width : Math.min(root.width, Math.round(28 * Theme.textScale))
        text: root.name
        size: Theme.label
        spacing: 1.3
        bold: root.current
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: root.longNames ? 3 : 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Rectangle {
        id: bar
        anchors.bottom: parent.bottom
        width: parent.width
        height: 4
        color: Theme.line

        Rectangle {
            width: Math.max(1, Math.round(parent.width * root.share))
            height: parent.height
            color: Theme.amount[4]
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.clicked()
    }
}
