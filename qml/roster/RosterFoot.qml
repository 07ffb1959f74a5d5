import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What can be done with the roster.
Item {
    id: root

    required property RosterViewModel roster

    implicitHeight: column.implicitHeight + 2 * Theme.space12

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    Column {
        id: column
        x: Theme.space24
        y: Theme.space12
        width: root.width - 2 * Theme.space24
        spacing: Theme.space8

        WorkProgress {
            visible: root.roster.solving
            width: parent.width
            text: qsTr("Looking for a better one …")
            fraction: root.roster.fraction
            onStopped: root.roster.stop()
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            AppButton {
                size: AppButton.Small
                kind: root.roster.filled ? AppButton.Secondary : AppButton.Primary
                text: root.roster.filled ? qsTr("Plan the rest anew") : qsTr("Plan")
                keyText: "S"
                enabled: !root.roster.solving && !root.roster.busy
                onClicked: root.roster.solve()
            }

            AppButton {
                size: AppButton.Small
                text: root.roster.locked ? qsTr("Unlock") : qsTr("Lock")
                keyText: "L"
                enabled: !root.roster.solving
                onClicked: root.roster.toggleLock()
            }

            AppButton {
                size: AppButton.Small
                text: qsTr("Undo")
                keyText: "Z"
                enabled: root.roster.canUndo
                onClicked: root.roster.undo()
            }

            AppButton {
                size: AppButton.Small
                kind: root.roster.filled ? AppButton.Primary : AppButton.Secondary
                text: qsTr("Publish")
                enabled: root.roster.filled && !root.roster.solving && !root.roster.busy
                onClicked: root.roster.publish()
            }
        }
    }
}
