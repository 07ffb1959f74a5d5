import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A row of the table; the first one names the columns.
T.AbstractButton {
    id: root

    required property int index
    required property string personName
    required property string post
    required property string roles
    required property string duties
    required property string last
    required property bool active
    required property bool selected
    property bool head: false

    readonly property bool wide: root.width >= Math.round(760 * Theme.textScale)
    readonly property int size: root.head ? Theme.label : Theme.body
    readonly property color tone: root.head || !root.active ? Theme.quiet : Theme.ink

    implicitHeight: Math.max(root.head ? Theme.tableRow : Theme.control, dutyText.implicitHeight + Theme.space8)
    enabled: !root.head
    hoverEnabled: true

    Accessible.role: root.head ? Accessible.StaticText : Accessible.Button
    Accessible.name: root.personName + ", " + root.post + ", " + root.roles + ", " + root.duties + ", " + root.last
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onUpPressed: FocusMove.back(root)
    Keys.onDownPressed: FocusMove.forward(root)

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        width: Math.round(root.width * 0.12) - x
        text: root.personName
        size: root.size
        bold: !root.head && root.active
        color: root.tone
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * 0.12)
        width: Math.round(root.width * (root.wide ? 0.15 : 0.3)) - Theme.space8
        text: root.post
        size: root.size
        color: root.tone
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        visible: root.wide
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * 0.27)
        width: Math.round(root.width * 0.21) - Theme.space8
        text: root.roles
        size: Theme.label
        color: root.tone
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        id: dutyText
        visible: root.wide
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * 0.48)
        width: Math.round(root.width * 0.38) - Theme.space8
        text: root.duties
        size: Theme.label
        color: root.tone
        Accessible.ignored: true
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * (root.wide ? 0.86 : 0.5))
        width: root.width - x - Theme.space12
        text: root.last
        size: Theme.label
        color: Theme.quiet
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    background: Rectangle {
        color: root.selected ? Theme.accentTint : root.hovered && root.enabled ? Theme.sunken : "transparent"

        Rectangle {
            visible: root.selected
            width: 3
            height: parent.height
            color: Theme.accent
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: root.head ? Theme.edge : Theme.line
        }

        FocusRing {
            radius: Theme.radiusCell
            visible: root.visualFocus
        }
    }
}
