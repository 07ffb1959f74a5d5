import QtQuick
import Qgt.Components
import Qgt.Theme

// A task that two persons read differently: what each read, and what stands on the sheet.
Rectangle {
    id: root

    required property int index
    required property string taskWords
    required property string firstRead
    required property string secondRead
    required property string settledWords
    required property bool isOpen
    property bool possible: true

    signal firstIsRight
    signal secondIsRight
    signal typed(string keys)

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Column {
        id: column
        x: Theme.space12
        y: Theme.space12
        width: root.width - 2 * x
        spacing: Theme.space8

        PlainText {
            width: parent.width
            bold: true
            text: root.taskWords
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                text: qsTr("First: %1").arg(root.firstRead)
                enabled: root.possible
                onClicked: root.firstIsRight()
            }

            AppButton {
                text: qsTr("Second: %1").arg(root.secondRead)
                enabled: root.possible
                onClicked: root.secondIsRight()
            }

            AppTextField {
                id: other
                width: Math.min(column.width, Math.round(180 * Theme.textScale))
                enabled: root.possible
                name: qsTr("%1: what stands on the sheet").arg(root.taskWords)
                hint: qsTr("or type it")
                onAccepted: {
                    if (other.text.trim().length > 0) {
                        root.typed(other.text);
                    }
                }
            }

            AppButton {
                text: qsTr("It is blank")
                enabled: root.possible
                onClicked: root.typed("")
            }
        }

        SignLine {
            width: parent.width
            kind: root.isOpen ? Sign.Due : Sign.Ok
            text: root.settledWords.length > 0 ? root.settledWords : qsTr("Open: look at the sheet and say what stands there")
        }
    }
}
