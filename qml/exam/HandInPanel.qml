pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What stands open before the paper is handed in, each with the way to it. In place: the paper stays
// in view.
FocusScope {
    id: root

    required property SittingViewModel sitting

    readonly property bool nothing: root.sitting.open + root.sitting.unseen + root.sitting.flags === 0

    implicitHeight: column.implicitHeight + 2 * Theme.space16

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Before you hand in")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 3
            color: Theme.accent
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
            text: qsTr("Hand in?")
            remark: qsTr("after that nothing can be changed")
        }

        PlainText {
            width: parent.width
            text: root.nothing ? qsTr("Every task is answered and none is flagged. Time left: %1.").arg(root.sitting.timeLeft) : qsTr("Time left: %1.").arg(root.sitting.timeLeft)
        }

        Flow {
            visible: !root.nothing
            width: parent.width
            spacing: Theme.space8

            AppButton {
                visible: root.sitting.open > 0
                size: AppButton.Small
                text: qsTr("%n seen and not answered", "", root.sitting.open)
                onClicked: root.sitting.goToOpen()
            }

            AppButton {
                visible: root.sitting.unseen > 0
                size: AppButton.Small
                text: qsTr("%n not seen", "", root.sitting.unseen)
                onClicked: root.sitting.goToUnseen()
            }

            AppButton {
                visible: root.sitting.flags > 0
                size: AppButton.Small
                text: qsTr("%n flagged", "", root.sitting.flags)
                onClicked: root.sitting.goToFlagged()
            }
        }

        SignLine {
            visible: text.length > 0
            width: parent.width
            kind: Sign.Due
            text: root.sitting.tooEarly
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                focus: true
                text: qsTr("Go on working")
                keyText: "Esc"
                enabled: !root.sitting.handingIn
                onClicked: root.sitting.closePanel()
            }

            AppButton {
                kind: AppButton.Primary
                text: root.sitting.handingIn ? qsTr("Handing in …") : qsTr("Hand in now")
                keyText: "Ctrl+Enter"
                enabled: root.sitting.tooEarly.length === 0 && !root.sitting.handingIn
                onClicked: root.sitting.handIn()
            }
        }
    }
}
