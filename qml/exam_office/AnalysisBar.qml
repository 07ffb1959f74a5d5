import QtQuick
import Qgt.Components
import Qgt.Theme

// The share of one group that chose an option; groups differ by white, grey and black.
Item {
    id: root

    required property string group
    required property real share  // below 0: not shown
    property int pattern: AnalysisBar.Empty

    enum Pattern {
        Empty,
        Grey,
        Solid
    }

    readonly property int nameWidth: Math.round(34 * Theme.textScale)
    readonly property int shareWidth: Math.round(48 * Theme.textScale)

    implicitHeight: name.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.share < 0 ? qsTr("%1 group: not shown").arg(root.group) : qsTr("%1 group: %2 %").arg(root.group).arg(Math.round(100 * root.share))

    QuietText {
        id: name
        width: root.nameWidth
        text: root.group
        Accessible.ignored: true
    }

    Rectangle {
        id: bed
        x: root.nameWidth + Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, root.width - x - root.shareWidth - Theme.space8)
        height: Math.round(10 * Theme.textScale)
        color: Theme.grid
        visible: root.share >= 0

        Rectangle {
            id: bar
            width: Math.round(parent.width * Math.max(0, root.share))
            height: parent.height
            visible: width > 0
            color: root.pattern === AnalysisBar.Solid ? Theme.ink : root.pattern === AnalysisBar.Grey ? Theme.amount[3] : Theme.surface
            border.width: 1
            border.color: Theme.ink
        }
    }

    QuietText {
        anchors.right: parent.right
        width: root.share < 0 ? root.width - root.nameWidth - Theme.space4 : root.shareWidth
        horizontalAlignment: Text.AlignRight
        text: root.share < 0 ? qsTr("not shown") : qsTr("%1 %").arg(Math.round(100 * root.share))
        Accessible.ignored: true
    }
}
