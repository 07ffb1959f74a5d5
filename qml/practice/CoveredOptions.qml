import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// 先想后看选项: in the place of the options until they are asked for.
FocusScope {
    id: root

    required property PracticeViewModel practice

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        PlainText {
            width: parent.width
            text: qsTr("Think of the answer first. What you find yourself stays longer than what you recognise.")
            color: Theme.quiet
        }

        AppButton {
            focus: true
            size: AppButton.Big
            text: qsTr("Show the options")
            keyText: "O"
            enabled: !root.practice.busy
            onClicked: root.practice.showOptions()
        }
    }
}
