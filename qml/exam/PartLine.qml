import QtQuick
import Qgt.Components
import Qgt.Theme

// A block, a line or a level with its marks, a bar and what the floor says.
Item {
    id: root

    // Of the table, so that columns stand under each other.
    property int nameWidth: 0
    property int marksWidth: 0
    property int barWidth: 0
    property int percentWidth: 0
    property int verdictWidth: 0
    readonly property bool roomy: root.barWidth > 0

    required property string name
    required property string marks
    required property string percent
    required property string verdict
    required property string spoken
    required property real share
    required property real floorAt
    required property bool isBlock
    required property bool below

    height: Math.max(label.height, Math.round((root.isBlock ? 28 : 22) * Theme.textScale))

    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken

    PlainText {
        id: label
        x: root.isBlock ? 0 : Theme.space16
        width: root.nameWidth - x
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        size: Theme.label
        bold: root.isBlock
        color: root.isBlock ? Theme.ink : Theme.quiet
        Accessible.ignored: true
    }

    PlainText {
        x: root.nameWidth + Theme.space16
        width: root.marksWidth
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: root.marks
        size: Theme.label
        color: root.isBlock ? Theme.ink : Theme.quiet
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    PartBar {
        visible: root.roomy
        x: root.nameWidth + root.marksWidth + 2 * Theme.space16
        width: root.barWidth
        anchors.verticalCenter: parent.verticalCenter
        share: root.share
        floorAt: root.floorAt
        strong: root.isBlock
        below: root.below
    }

    PlainText {
        x: root.nameWidth + root.marksWidth + root.barWidth + 3 * Theme.space16
        width: root.percentWidth
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: root.percent
        size: Theme.label
        bold: root.isBlock
        color: root.below ? Theme.gap : root.isBlock ? Theme.ink : Theme.quiet
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    SignLine {
        visible: root.roomy && root.floorAt >= 0
        x: root.width - root.verdictWidth
        width: root.verdictWidth
        anchors.verticalCenter: parent.verticalCenter
        kind: root.below ? Sign.Gap : Sign.Ok
        text: root.verdict
        Accessible.ignored: true
    }

    Rectangle {
        visible: root.isBlock
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
