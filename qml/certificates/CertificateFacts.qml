pragma ComponentBehavior: Bound

import QtQuick
import Qgt.Components
import Qgt.Theme

// What a certificate says, a line each: word for word what stands on paper.
Column {
    id: root

    property alias model: lines.model

    spacing: Theme.space4

    Repeater {
        id: lines

        Item {
            id: line

            required property string label
            required property string value

            readonly property real labelWidth: Math.round(Math.min(190 * Theme.textScale, line.width * 0.45))

            width: root.width
            height: Math.max(name.height, words.implicitHeight)

            Accessible.role: Accessible.StaticText
            Accessible.name: line.label + ": " + line.value

            QuietText {
                id: name
                width: line.labelWidth
                text: line.label
                Accessible.ignored: true
            }

            PlainText {
                id: words
                x: line.labelWidth + Theme.space12
                width: line.width - x
                text: line.value
                Accessible.ignored: true
            }
        }
    }
}
