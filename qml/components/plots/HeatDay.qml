import QtQuick
import Qgt.Components
import Qgt.Theme

// One day: deeper is more. The month stands under the first week of it.
Item {
    id: root

    required property int index
    required property int amount
    required property string sentence
    required property string monthLabel
    required property bool today

    required property int cell
    required property int pitch
    required property bool current

    readonly property int week: Math.floor(root.index / 7)
    readonly property int weekday: root.index % 7

    x: root.week * root.pitch
    y: root.weekday * root.pitch
    width: root.cell
    height: root.cell

    Accessible.role: Accessible.StaticText
    Accessible.name: root.sentence

    Rectangle {
        anchors.fill: parent
        radius: 2
        color: root.amount > 0 || !root.today ? Theme.amount[root.amount] : "transparent"
        border.width: root.current ? 2 : root.today ? 1 : 0
        border.color: root.current ? Theme.accent : Theme.amount[3]
    }

    QuietText {
        visible: root.monthLabel.length > 0
        y: (7 - root.weekday) * root.pitch
        text: root.monthLabel
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
