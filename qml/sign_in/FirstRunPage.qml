pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

NeedlePage {
    id: root

    required property FirstRunViewModel firstRun
    required property JoinModel joining

    readonly property bool asking: root.firstRun.recoveryCode.length === 0 && !root.joining.open
    readonly property bool founded: root.firstRun.recoveryCode.length > 0

    title: qsTr("First run")
    showKeys: false
    footNote: qsTr("Everything stays on this computer; the program opens no network connection. The demo has a data folder of its own.")

    HeadingText {
        width: parent.width
        text: qsTr("First run")
    }

    PlainText {
        visible: root.asking
        width: parent.width
        text: qsTr("Found your unit: the administrator then adds the cadres.")
        color: Theme.quiet
    }

    Item {
        width: 1
        height: Theme.space16
    }

    Repeater {
        model: root.asking ? 1 : 0

        FirstRunForm {
            focus: true
            width: root.contentWidth
            firstRun: root.firstRun
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Item {
        visible: root.asking
        width: 1
        height: Theme.space16
    }

    LinkText {
        visible: root.asking
        size: Theme.label
        text: qsTr("I bring a file from my committee: my own computer, to practise at home")
        onClicked: root.joining.start()
    }

    Item {
        visible: root.asking
        width: 1
        height: Theme.space8
    }

    Repeater {
        model: root.joining.open ? 1 : 0

        JoinForm {
            focus: true
            width: root.contentWidth
            joining: root.joining
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
    }

    LinkText {
        visible: root.asking
        size: Theme.label
        text: qsTr("Only an exam station: candidates sit here without accounts")
        onClicked: root.app.openStation()
    }

    Repeater {
        model: root.founded ? 1 : 0

        CodePanel {
            focus: true
            width: root.contentWidth
            code: root.firstRun.recoveryCode
            sheet: root.firstRun.sheet
            title: qsTr("The unit is founded. Write down the recovery code")
            onAcknowledged: root.firstRun.acknowledge()
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
