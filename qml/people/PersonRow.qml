import QtQuick
import QtQuick.Templates as T
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
    required property bool waits
    property bool selected: false
    property bool current: false  // the row that the arrows stand on
    property bool head: false

    // What stands where, as shares of the width: all columns, without roles, or the two that
    // tell persons apart and the last sign-in.
    readonly property bool wide: root.width >= Math.round(760 * Theme.textScale)
    readonly property bool middle: root.width >= Math.round(520 * Theme.textScale)
    readonly property real postAt: root.wide ? 0.12 : root.middle ? 0.15 : 0.26
    readonly property real rolesAt: 0.27
    readonly property real dutiesAt: root.wide ? 0.48 : 0.38
    readonly property real lastAt: root.wide ? 0.86 : root.middle ? 0.78 : 0.66
    readonly property int size: root.head ? Theme.label : Theme.body
    readonly property color tone: root.head || !root.active ? Theme.quiet : Theme.ink

    // Asked for always: asked for first when it comes into sight, it is made anew while the
    // height of the row is being reckoned.
    readonly property real withDuties: dutyText.implicitHeight + Theme.space8

    implicitHeight: Math.max(root.head ? Theme.tableRow : Theme.control, root.middle ? root.withDuties : 0)
    enabled: !root.head
    hoverEnabled: true
    activeFocusOnTab: false  // Tab goes to the table, arrows inside it

    Accessible.role: root.head ? Accessible.StaticText : Accessible.Button
    Accessible.name: root.personName + ", " + root.post + ", " + root.roles + ", " + root.duties + ", " + root.last
    Accessible.onPressAction: root.clicked()

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        width: Math.round(root.width * root.postAt) - x - Theme.space8
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
        x: Math.round(root.width * root.postAt)
        width: Math.round(root.width * ((root.wide ? root.rolesAt : root.middle ? root.dutiesAt : root.lastAt) - root.postAt)) - Theme.space8
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
        x: Math.round(root.width * root.rolesAt)
        width: Math.round(root.width * (root.dutiesAt - root.rolesAt)) - Theme.space8
        text: root.roles
        size: Theme.label
        color: root.tone
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        id: dutyText
        visible: root.middle
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * root.dutiesAt)
        width: Math.round(root.width * (root.lastAt - root.dutiesAt)) - Theme.space8
        text: root.duties
        size: Theme.label
        color: root.tone
        Accessible.ignored: true
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * root.lastAt)
        width: root.width - x - Theme.space12
        text: root.last
        size: Theme.label
        color: root.waits ? Theme.due : Theme.quiet
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
            anchors.margins: 3  // inside the row: the table cuts off what stands out of its first one
            radius: Theme.radiusCell
            visible: root.current || root.visualFocus
        }
    }
}
