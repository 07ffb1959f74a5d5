import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Answers that were not handed in leave the machine only when somebody says so.
FocusScope {
    id: root

    required property StationViewModel station

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("Write out answers that are not handed in?")
        }

        PlainText {
            width: parent.width
            text: qsTr("Only for when this machine cannot go on. The file has every answer that was saved, and the trainer sees that it was not handed in. Nothing is closed or deleted here.")
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                focus: true
                text: qsTr("No, leave them here")
                keyText: "Esc"
                onClicked: root.station.askToCarry()
            }

            AppButton {
                text: qsTr("Write the unfinished answers")
                onClicked: root.station.carryOpen()
            }
        }
    }
}
