import QtQuick
import Qgt.Components
import Qgt.Theme

// A duty: which part of the day, its rate as figure and bar, and whether it is locked.
Item {
    id: root

    required property int day
    required property int above
    required property int order
    required property int seats
    required property string part
    required property int percent
    required property int grade
    required property bool locked
    required property bool over
    required property string sentence

    readonly property color tone: root.grade === 2 ? Theme.gap : root.grade === 1 ? Theme.due : Theme.edge

    Accessible.role: Accessible.Cell
    Accessible.name: root.sentence

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: 2
        radius: Theme.radiusKey
        color: root.over || root.grade === 0 ? "transparent" : root.grade === 2 ? Theme.gapTint : Theme.dueTint
        border.width: root.locked ? 1 : 0
        border.color: Theme.edge
    }

    PlainText {
        id: which
        x: Theme.space4
        y: 2
        text: root.part
        size: Theme.label
        color: Theme.quiet
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    NavIcon {
        visible: root.locked
        x: Theme.space4
        y: which.y + which.height
        width: 12
        height: 12
        path: IconPaths.safety
        color: Theme.quiet
    }

    PlainText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        y: 1
        visible: root.percent >= 0
        text: root.percent
        bold: root.grade === 2
        spacing: Theme.headingLine
        color: root.over ? Theme.quiet : root.grade === 0 ? Theme.ink : root.tone
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Rectangle {
        x: Theme.space4
        y: parent.height - 7
        width: parent.width - 2 * Theme.space4
        height: 3
        color: Theme.line

        Rectangle {
            width: parent.width * Math.max(0, root.percent) / 100
            height: 3
            color: root.tone
        }
    }
}
