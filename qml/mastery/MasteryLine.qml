import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// A line in the list: its level, its share with interval, or what is wanted first.
T.AbstractButton {
    id: root

    required property int index
    required property string name
    required property int level
    required property int percent
    required property int low
    required property int high
    required property string remark
    required property string sentence
    property bool chosen: false
    property bool tall: false  // names are long: they have a row of their own
    property bool current: false  // the row that the arrows stand on

    readonly property bool known: root.level >= 0
    readonly property int figureEnd: Math.round(root.width * 0.56)
    readonly property int barStart: Math.round(root.width * 0.6)

    readonly property int nameEnd: root.tall ? root.width - Theme.space12 : Math.round(root.width * 0.28)
    readonly property int middle: root.tall ? Math.round(40 * Theme.textScale) : Math.round(root.height / 2)

    implicitHeight: Math.round((root.tall ? 58 : 35) * Theme.textScale)
    hoverEnabled: true
    activeFocusOnTab: false  // Tab goes to the list, arrows inside it

    Accessible.role: Accessible.ListItem
    Accessible.name: root.sentence
    Accessible.onPressAction: root.clicked()

    PlainText {
        x: Theme.space12
        y: root.tall ? Theme.space4 : Math.round(root.middle - height / 2)
        width: root.nameEnd - x
        text: root.name
        bold: root.chosen
        maximumLineCount: 1
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    LevelLabel {
        id: label
        x: root.tall ? Theme.space12 : root.nameEnd
        y: Math.round(root.middle - height / 2)
        level: root.level
        Accessible.ignored: true
    }

    PlainText {
        visible: root.known
        x: root.figureEnd - width
        y: Math.round(root.middle - height / 2)
        width: Math.round(root.width * 0.12)
        text: root.percent
        bold: root.chosen
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }

    IntervalBar {
        visible: root.known
        x: root.barStart
        y: Math.round(root.middle - height / 2)
        width: root.width - x - Theme.space16
        percent: root.percent
        low: root.low
        high: root.high
    }

    QuietText {
        visible: !root.known
        x: Math.max(root.tall ? 0 : root.barStart, label.x + label.width + Theme.space12)
        y: Math.round(root.middle - height / 2)
        width: root.width - x - Theme.space8
        text: root.remark
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    background: Rectangle {
        color: root.chosen ? Theme.accentTint : root.hovered ? Theme.sunken : "transparent"

        Rectangle {
            visible: root.chosen
            width: 3
            height: parent.height
            color: Theme.accent
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }

        FocusRing {
            anchors.margins: 3  // inside the row: the list cuts off what stands out of it
            radius: Theme.radiusCell
            visible: root.current
        }
    }
}
