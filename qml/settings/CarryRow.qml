import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A computer that practice was taken to; the chosen one opens in place and asks.
FocusScope {
    id: root

    required property int index
    required property string taken
    required property string brought
    required property bool ended
    property bool asked: false

    signal chosen
    signal confirmed
    signal refused

    implicitHeight: column.implicitHeight + Theme.space8

    onAskedChanged: root.asked ? FocusMove.to(no) : undefined

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        Item {
            width: parent.width
            height: Math.max(Theme.control, words.height)

            Column {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - act.width - Theme.space12

                PlainText {
                    width: parent.width
                    text: root.taken
                }

                QuietText {
                    width: parent.width
                    text: root.ended ? qsTr("%1; ended").arg(root.brought) : root.brought
                }
            }

            AppButton {
                id: act
                visible: !root.asked && !root.ended
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                size: AppButton.Small
                text: qsTr("End it…")
                Accessible.name: qsTr("End this computer: %1").arg(root.taken)
                onClicked: root.chosen()
            }
        }

        NoticeBar {
            visible: root.asked
            width: parent.width
            kind: NoticeBar.Due
            lead: qsTr("Really?")
            text: qsTr("Answers that are still on that computer are lost then. What came back stays.")
        }

        Flow {
            visible: root.asked
            width: parent.width
            spacing: Theme.space12

            AppButton {
                id: no
                text: qsTr("No, keep it")
                keyText: "Esc"
                onClicked: root.refused()
            }

            AppButton {
                text: qsTr("Yes, end it")
                onClicked: root.confirmed()
            }
        }
    }
}
