import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Going on would shut something for good: stay, or go on.
FocusScope {
    id: root

    required property SittingViewModel sitting

    implicitHeight: column.implicitHeight + 2 * Theme.space16

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("There is no way back")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 3
            color: Theme.due
        }
    }

    Column {
        id: column
        x: Theme.pageMargin
        y: Theme.space16
        width: root.width - 2 * x
        spacing: Theme.space8

        SectionTitle {
            width: parent.width
            text: qsTr("There is no way back")
        }

        PlainText {
            width: parent.width
            text: root.sitting.leaveText
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                focus: true
                text: qsTr("Stay here")
                keyText: "Esc"
                onClicked: root.sitting.closePanel()
            }

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Go on")
                onClicked: root.sitting.leaveAnyway()
            }
        }
    }
}
