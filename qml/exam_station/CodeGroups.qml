import QtQuick
import Qgt.Theme

// A code in groups, large, to be compared or copied by hand. Every letter has the same width.
Rectangle {
    id: root

    required property string code
    required property string name

    implicitWidth: words.implicitWidth + 2 * Theme.space16
    implicitHeight: words.implicitHeight + 2 * Theme.space12
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.edge

    Accessible.role: Accessible.StaticText
    Accessible.name: root.name + ": " + root.code

    Text {
        id: words
        x: Theme.space16
        y: Theme.space12
        width: root.width - 2 * x
        text: root.code
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.ink
        font.family: "Noto Sans Mono CJK SC"
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.ignored: true
    }
}
