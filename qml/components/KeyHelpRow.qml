pragma ComponentBehavior: Bound

import QtQuick
import Qgt.Theme

// Keys at the left, what they do at the right.
Item {
    id: root

    required property string keys
    required property string text

    readonly property int keyWidth: Math.round(150 * Theme.textScale)

    implicitHeight: Math.max(caps.implicitHeight, words.implicitHeight) + Theme.space4

    Accessible.role: Accessible.StaticText
    Accessible.name: root.keys + ": " + root.text

    Flow {
        id: caps
        width: root.keyWidth
        spacing: Theme.space4
        y: 3

        Repeater {
            model: root.keys.split(" ")

            KeyCap {
                required property string modelData

                text: modelData
                frame: modelData === "…" ? "transparent" : Theme.edge
            }
        }
    }

    PlainText {
        id: words
        x: root.keyWidth + Theme.space12
        width: root.width - x
        text: root.text
        Accessible.ignored: true
    }
}
