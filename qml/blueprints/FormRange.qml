import QtQuick
import Qgt.Components
import Qgt.Theme

// How many items at least and at most, with what it comes to.
Column {
    id: root

    required property string label
    required property string least
    required property string most
    required property bool strong
    required property string error
    required property string remark
    required property int sign

    signal leastEdited(string words)
    signal mostEdited(string words)

    readonly property int nameWidth: Math.round(300 * Theme.textScale)
    readonly property int fieldWidth: Math.round(92 * Theme.textScale)

    spacing: Theme.space4

    Flow {
        width: parent.width
        spacing: Theme.space8

        PlainText {
            width: Math.min(root.nameWidth, root.width)
            height: Theme.control
            text: root.label
            bold: root.strong
            spacing: Theme.control / Theme.body
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }

        AppTextField {
            id: leastField
            width: root.fieldWidth
            name: qsTr("%1, items at least").arg(root.label)
            hint: qsTr("least")
            text: root.least
            failed: root.error.length > 0
            onTextEdited: root.leastEdited(leastField.text)
        }

        AppTextField {
            id: mostField
            width: root.fieldWidth
            name: qsTr("%1, items at most").arg(root.label)
            hint: qsTr("most")
            text: root.most
            failed: root.error.length > 0
            onTextEdited: root.mostEdited(mostField.text)
        }

        Item {
            visible: root.remark.length > 0
            width: Math.min(comes.implicitWidth, root.width)
            height: Math.max(Theme.control, comes.implicitHeight)

            SignLine {
                id: comes
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                kind: root.sign
                text: root.remark
            }
        }
    }

    SignLine {
        visible: root.error.length > 0
        width: parent.width
        text: root.error
    }
}
