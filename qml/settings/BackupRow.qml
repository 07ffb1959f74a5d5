import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One backup; the chosen one opens in place and asks.
FocusScope {
    id: root

    required property int index
    required property string made
    required property string size
    required property string file
    property bool asked: false
    property string question

    signal chosen
    signal confirmed
    signal refused

    implicitHeight: column.implicitHeight + Theme.space4

    onAskedChanged: root.asked ? FocusMove.to(no) : undefined

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        Item {
            width: parent.width
            height: Theme.control

            PlainText {
                id: when
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(140 * Theme.textScale)
                text: root.made
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }

            QuietText {
                anchors.verticalCenter: parent.verticalCenter
                x: when.width + Theme.space12
                width: parent.width - x - act.width - Theme.space12
                text: root.size + "　" + root.file
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }

            AppButton {
                id: act
                visible: !root.asked
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                size: AppButton.Small
                text: qsTr("Restore…")
                Accessible.name: qsTr("Restore the backup of %1").arg(root.made)
                onClicked: root.chosen()
            }
        }

        NoticeBar {
            visible: root.asked
            width: parent.width
            kind: NoticeBar.Due
            lead: qsTr("Really?")
            text: root.question
        }

        Flow {
            visible: root.asked
            width: parent.width
            spacing: Theme.space12

            AppButton {
                id: no
                text: qsTr("No, keep what is here")
                keyText: "Esc"
                onClicked: root.refused()
            }

            AppButton {
                text: qsTr("Yes, restore %1").arg(root.made)
                onClicked: root.confirmed()
            }
        }
    }
}
