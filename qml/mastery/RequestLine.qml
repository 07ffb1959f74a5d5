import QtQuick
import Qgt.Components
import Qgt.Theme

// A kind of request of the line: what is expected, and how often it was asked about.
Item {
    id: root

    required property int index
    required property string name
    required property bool known
    required property int percent
    required property string range
    required property string remark

    readonly property int barAt: Math.round(root.width * 0.4)
    readonly property int barWidth: Math.round(root.width * 0.22)

    implicitHeight: Math.max(Theme.controlSmall, title.implicitHeight + Theme.space4)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.known ? qsTr("%1: %2 %, between %3; %4").arg(root.name).arg(root.percent).arg(root.range).arg(root.remark) : root.name + ": " + root.remark

    PlainText {
        id: title
        anchors.verticalCenter: parent.verticalCenter
        width: root.barAt - Theme.space8
        text: root.name
        Accessible.ignored: true
    }

    Rectangle {
        visible: root.known
        anchors.verticalCenter: parent.verticalCenter
        x: root.barAt
        width: root.barWidth
        height: Math.round(10 * Theme.textScale)
        color: Theme.amount[1]

        Rectangle {
            width: Math.round(parent.width * root.percent / 100)
            height: parent.height
            color: Theme.amount[3]
        }
    }

    PlainText {
        visible: root.known
        anchors.verticalCenter: parent.verticalCenter
        x: root.barAt + root.barWidth + Theme.space12
        width: Math.round(root.width * 0.1)
        text: qsTr("%1 %").arg(root.percent)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    QuietText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        width: Math.round(root.width * 0.24)
        text: root.known ? root.range + " · " + root.remark : root.remark
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
}
