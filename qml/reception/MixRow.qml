import QtQuick
import Qgt.Components
import Qgt.Mastery
import Qgt.Theme

// A line's share of the requests with its interval, and what was logged of it.
Item {
    id: root

    required property string name
    required property real percent
    required property real low
    required property real high
    required property string logged
    required property string sentence
    required property real scale100  // the share that is as long as the bar

    readonly property int nameWidth: Math.round(root.width * 0.27)
    readonly property int figureWidth: Math.round(44 * Theme.textScale)
    readonly property int loggedWidth: Math.round(root.width * 0.3)

    implicitHeight: Math.max(Math.round(26 * Theme.textScale), title.implicitHeight)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.sentence

    PlainText {
        id: title
        anchors.verticalCenter: parent.verticalCenter
        width: root.nameWidth - Theme.space8
        text: root.name
        size: Theme.label
        Accessible.ignored: true
    }

    IntervalBar {
        anchors.verticalCenter: parent.verticalCenter
        x: root.nameWidth
        width: root.width - x - root.figureWidth - root.loggedWidth - Theme.space8
        percent: Math.round(root.percent / root.scale100 * 100)
        low: Math.round(root.low / root.scale100 * 100)
        high: Math.min(100, Math.round(root.high / root.scale100 * 100))
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: root.width - root.loggedWidth - root.figureWidth
        width: root.figureWidth
        text: qsTr("%1 %").arg(Math.round(root.percent))
        size: Theme.label
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    QuietText {
        anchors.verticalCenter: parent.verticalCenter
        x: root.width - root.loggedWidth
        width: root.loggedWidth
        text: root.logged
        Accessible.ignored: true
    }
}
