import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Opening, or why it could not be: what happened, what is safe, what to do.
NeedlePage {
    id: root

    required property StartViewModel start

    title: qsTr("Opening")
    showKeys: false
    footNote: qsTr("Data folder: %1").arg(root.start.folder)

    HeadingText {
        width: parent.width
        visible: root.start.failed || root.start.late
        text: root.start.failed ? qsTr("The data could not be opened") : qsTr("One moment")
    }

    Item {
        width: 1
        height: Theme.space16
    }

    WorkProgress {
        visible: !root.start.failed && root.start.late
        width: parent.width
        text: root.start.work
        fraction: root.start.fraction
        stopText: qsTr("Quit")
        onStopped: root.start.quit()
    }

    NoticeBar {
        visible: root.start.failed
        width: parent.width
        kind: NoticeBar.Gap
        text: root.start.problem
    }

    Item {
        width: 1
        height: Theme.space24
    }

    Row {
        visible: root.start.failed
        spacing: Theme.space12

        AppButton {
            kind: AppButton.Primary
            focus: true
            text: qsTr("Try again")
            onClicked: root.start.retry()
        }

        AppButton {
            visible: !root.start.demo
            text: qsTr("Open the demo instead")
            onClicked: root.start.openDemo()
        }

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Quit")
            onClicked: root.start.quit()
        }
    }
}
