import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// 答对自动下一题: how long this page still stays, and the way to keep it.
Row {
    id: root

    required property AutoNext autoNext

    spacing: Theme.space12

    Item {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(words.implicitWidth, 72)
        height: words.height + Theme.space4 + 3
        Accessible.role: Accessible.ProgressBar
        Accessible.name: words.text

        QuietText {
            id: words
            text: qsTr("Next item soon")
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: 3
            color: Theme.line

            Rectangle {
                id: bar
                width: parent.width
                height: parent.height
                color: Theme.quiet

                NumberAnimation on width {
                    running: root.autoNext.running && !AppSettings.reduceMotion
                    from: 0
                    to: bar.parent.width
                    duration: root.autoNext.durationMs
                }
            }
        }
    }

    AppButton {
        anchors.verticalCenter: parent.verticalCenter
        size: AppButton.Small
        text: qsTr("Stay here")
        keyText: qsTr("any key")
        onClicked: root.autoNext.stay()
    }
}
