import QtQuick
import Qgt.Components
import Qgt.Theme

// A day of one's own calendar: duty, leave, wishes.
Rectangle {
    id: root

    required property int index
    required property string name
    required property string duty
    required property string said
    required property bool leave
    required property bool past
    required property bool today
    required property bool chosen
    required property bool weekend
    required property string sentence

    property bool focused: false

    color: root.duty.length > 0 ? Theme.accentTint : root.weekend ? Theme.sunken : "transparent"

    Accessible.role: Accessible.Cell
    Accessible.name: root.sentence

    Hatch {
        anchors.fill: parent
        visible: root.leave
        strength: 0.35
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: 1
        border.color: Theme.line
    }

    PlainText {
        id: date
        x: Theme.space8
        y: Theme.space4
        width: root.width - 2 * Theme.space8
        text: root.name
        size: Theme.label
        bold: root.today
        color: root.today ? Theme.accent : Theme.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        id: what
        x: Theme.space8
        y: date.y + date.height
        width: root.width - 2 * Theme.space8
        text: root.duty
        size: Theme.label
        spacing: Theme.headingLine
        bold: true
        maximumLineCount: 2
        elide: Text.ElideRight
        color: root.past ? Theme.quiet : Theme.ink
        Accessible.ignored: true
    }

    PlainText {
        x: Theme.space8
        y: what.text.length > 0 ? what.y + what.height : what.y
        width: root.width - 2 * Theme.space8
        text: root.said
        size: Theme.label
        spacing: Theme.headingLine
        maximumLineCount: 2
        elide: Text.ElideRight
        color: Theme.quiet
        Accessible.ignored: true
    }

    Rectangle {
        visible: root.chosen
        anchors.fill: parent
        color: "transparent"
        border.width: 2
        border.color: root.focused ? Theme.accent : Theme.ink
    }
}
