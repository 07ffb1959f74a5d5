import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A step that cannot be taken back: what it does, yes or no. The keyboard stands on no.
FocusScope {
    id: root

    required property ExamPoolModel pool
    required property int part
    required property string yes

    readonly property bool asked: root.pool.part === root.part && root.pool.question.length > 0

    signal confirmed
    signal closed

    visible: root.asked
    implicitHeight: column.implicitHeight

    // With the keys the fields go that the keyboard would come back to.
    onAskedChanged: root.asked ? FocusMove.to(no) : root.pool.unlocked ? root.closed() : undefined

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        NoticeBar {
            width: parent.width
            kind: NoticeBar.Due
            lead: qsTr("Really?")
            text: root.pool.question
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                id: no
                text: qsTr("No, leave it")
                keyText: "Esc"
                onClicked: root.pool.cancel()
            }

            AppButton {
                text: root.yes
                enabled: !root.pool.busy
                onClicked: root.confirmed()
            }
        }
    }
}
