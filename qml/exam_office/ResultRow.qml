import QtQuick
import Qgt.Components
import Qgt.Theme

// What a candidate got, and which rule failed.
Rectangle {
    id: root

    required property int index
    required property string number
    required property string personName
    required property string committee
    required property string marks
    required property string outcome
    required property int outcomeSign
    required property string remark
    property bool current: false

    signal tapped

    readonly property bool wide: root.width >= Math.round(700 * Theme.textScale)

    // The text's height is asked for always: asked for first when it comes into sight, it is
    // made anew while this is being reckoned.
    readonly property real withReason: reason.y + reason.implicitHeight + Theme.space8

    implicitHeight: root.remark.length > 0 ? Math.max(Theme.control, root.withReason) : Theme.control
    color: root.current ? Theme.accentTint : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("No. %1 %2, %3: %4, %5 %6").arg(root.number).arg(root.personName).arg(root.committee).arg(root.marks).arg(root.outcome).arg(root.remark)

    Item {
        id: line
        width: root.width
        height: Theme.control

        TextCell {
            rowWidth: root.width
            until: root.wide ? 0.07 : 0.12
            text: root.number
            color: Theme.quiet
        }

        TextCell {
            rowWidth: root.width
            at: root.wide ? 0.07 : 0.12
            until: root.wide ? 0.22 : 0.36
            text: root.personName
            bold: true
        }

        TextCell {
            visible: root.wide
            rowWidth: root.width
            at: 0.22
            until: 0.42
            text: root.committee
            size: Theme.label
            color: Theme.quiet
        }

        TextCell {
            rowWidth: root.width
            at: root.wide ? 0.42 : 0.36
            until: root.wide ? 0.68 : 0.7
            text: root.marks
        }

        SignLine {
            anchors.verticalCenter: parent.verticalCenter
            x: Math.round(root.width * (root.wide ? 0.68 : 0.7))
            width: root.width - x - Theme.space8
            kind: root.outcomeSign
            text: root.outcome
            Accessible.ignored: true
        }
    }

    QuietText {
        id: reason
        visible: root.remark.length > 0
        y: line.height - Theme.space4
        x: Math.round(root.width * (root.wide ? 0.07 : 0.12))
        width: root.width - x - Theme.space8
        text: root.remark
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    FocusRing {
        anchors.margins: 3
        radius: Theme.radiusCell
        visible: root.current
    }

    TapHandler {
        onTapped: root.tapped()
    }
}
