import QtQuick
import Qgt.Theme

Rectangle {
    id: root

    enum Kind {
        Neutral,
        Accent,
        Ok,
        Due,
        Gap
    }

    property string text
    property int kind: Chip.Neutral

    readonly property color inkColor: root.kind === Chip.Accent ? Theme.accent : root.kind === Chip.Ok ? Theme.ok : root.kind === Chip.Due ? Theme.due : root.kind === Chip.Gap ? Theme.gap : Theme.quiet

    implicitWidth: words.implicitWidth + 2 * Theme.space8 + (sign.visible ? sign.width + 4 : 0)
    implicitHeight: Theme.chip
    radius: Theme.radiusKey
    color: Theme.surface
    border.width: 1
    border.color: root.kind === Chip.Neutral ? Theme.line : root.inkColor

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Sign {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space8
        size: Math.round(Theme.label * 0.85)
        color: root.inkColor
        kind: root.kind === Chip.Ok ? Sign.Ok : root.kind === Chip.Due ? Sign.Due : root.kind === Chip.Gap ? Sign.Gap : Sign.None
    }

    PlainText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space8 + (sign.visible ? sign.width + 4 : 0)
        width: Math.max(0, root.width - x - Theme.space8)
        text: root.text
        size: Theme.label
        spacing: Theme.headingLine
        color: root.inkColor
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
