import QtQuick
import Qgt.Components
import Qgt.Theme

// Marks and outcome of one candidate before and after a correction.
Item {
    id: root

    required property string number
    required property string personName
    required property string before
    required property string after
    required property string outcome
    required property int outcomeSign

    readonly property bool wide: root.width >= Math.round(700 * Theme.textScale)

    implicitHeight: root.wide ? Theme.control : 2 * Theme.control

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("No. %1 %2: %3 → %4 marks, %5").arg(root.number).arg(root.personName).arg(root.before).arg(root.after).arg(root.outcome)

    Item {
        width: root.width
        height: Theme.control

        TextCell {
            rowWidth: root.width
            until: root.wide ? 0.08 : 0.14
            text: root.number
            color: Theme.quiet
        }

        TextCell {
            rowWidth: root.width
            at: root.wide ? 0.08 : 0.14
            until: root.wide ? 0.24 : 0.44
            text: root.personName
            bold: true
        }

        TextCell {
            rowWidth: root.width
            at: root.wide ? 0.24 : 0.44
            until: root.wide ? 0.48 : 1
            text: qsTr("%1 → %2 marks").arg(root.before).arg(root.after)
        }
    }

    SignLine {
        x: Math.round(root.width * (root.wide ? 0.48 : 0.14))
        y: root.wide ? Math.round((Theme.control - height) / 2) : Theme.control
        width: root.width - x - Theme.space8
        kind: root.outcomeSign
        text: root.outcome
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
