import QtQuick
import Qgt.Components
import Qgt.Theme

// The head of a part of the paper, with its place in it.
Item {
    id: root

    required property string label
    required property string remark
    required property bool first

    signal moved(int by)
    signal removed

    implicitHeight: row.implicitHeight + Theme.space16

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    Flow {
        id: row
        y: Theme.space16
        width: parent.width
        spacing: Theme.space8

        SectionTitle {
            width: Math.min(implicitWidth + Theme.space24, row.width)
            text: root.label
            remark: root.remark
        }

        AppButton {
            size: AppButton.Small
            text: "↑"
            enabled: !root.first
            Accessible.name: qsTr("%1: one place up").arg(root.label)
            onClicked: root.moved(-1)
        }

        AppButton {
            size: AppButton.Small
            text: "↓"
            Accessible.name: qsTr("%1: one place down").arg(root.label)
            onClicked: root.moved(1)
        }

        AppButton {
            size: AppButton.Small
            text: qsTr("Take it out")
            Accessible.name: qsTr("%1: take it out").arg(root.label)
            onClicked: root.removed()
        }
    }
}
