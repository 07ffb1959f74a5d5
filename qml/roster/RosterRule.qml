import QtQuick
import Qgt.Components
import Qgt.Theme

// A rule with its tick, or what breaks it.
Item {
    id: root

    required property string ruleText
    required property string detail
    required property bool good

    implicitHeight: line.implicitHeight + (more.visible ? more.implicitHeight : 0)

    Sign {
        id: sign
        y: Math.round((line.lineHeight - height) / 2)
        size: Theme.label
        kind: root.good ? Sign.Ok : Sign.Gap
        color: root.good ? Theme.ok : Theme.gap
    }

    PlainText {
        id: line
        x: Math.round(20 * Theme.textScale)
        width: root.width - x
        text: root.ruleText
        size: Theme.label
        Accessible.name: root.good ? qsTr("Kept: %1").arg(root.ruleText) : qsTr("Broken: %1").arg(root.ruleText)
    }

    PlainText {
        id: more
        visible: root.detail.length > 0
        x: line.x
        y: line.height
        width: root.width - x
        text: root.detail
        size: Theme.label
        color: Theme.gap
    }
}
