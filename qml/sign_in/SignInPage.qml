pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

NeedlePage {
    id: root

    required property SignInViewModel signIn
    required property JoinModel joining

    title: qsTr("Sign in")
    footNote: root.signIn.bankLine
    arrowsScroll: !list.visible
    showKeys: list.visible
    lineNames: root.signIn.lineNames
    keys: [
        KeyLine {
            keys: "↑ ↓"
            text: qsTr("Choose a person")
        },
        KeyLine {
            keys: "0 … 9"
            text: qsTr("PIN of the chosen person")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Go in")
        }
    ]

    Keys.onUpPressed: root.signIn.choose(root.signIn.current - 1)
    Keys.onDownPressed: root.signIn.choose(root.signIn.current + 1)
    Keys.onEscapePressed: root.signIn.cancel()

    HeadingText {
        width: parent.width
        text: root.signIn.committee
    }

    PlainText {
        visible: list.visible
        width: parent.width
        text: root.signIn.dateLine
        color: Theme.quiet
    }

    Item {
        visible: hint.visible
        width: 1
        height: Theme.space8
    }

    NoticeBar {
        id: hint
        visible: list.visible && root.signIn.demoHint.length > 0
        width: parent.width
        kind: NoticeBar.Due
        lead: qsTr("Demo")
        text: root.signIn.demoHint
    }

    Item {
        width: 1
        height: Theme.space12
    }

    AppTextField {
        id: finder
        visible: list.visible && root.signIn.total > 12
        width: parent.width
        focus: visible
        // The names may come after the page: the hand is here then, unless somebody is chosen.
        onVisibleChanged: finder.visible && root.signIn.current < 0 ? finder.forceActiveFocus() : undefined
        name: qsTr("Find your name")
        hint: qsTr("Find your name")
        onTextEdited: root.signIn.filter = finder.text
        onAccepted: finder.text.length > 0 ? root.signIn.choose(0) : root.signIn.askSecret()
    }

    Connections {
        target: root.signIn
        function onFilterEmptied() {
            finder.clear();
        }
    }

    SignLine {
        visible: finder.visible && root.signIn.filterNote.length > 0
        width: parent.width
        kind: Sign.Due
        text: root.signIn.filterNote
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Item {
        visible: finder.visible
        width: 1
        height: Theme.space12
    }

    Rectangle {
        visible: list.visible
        width: parent.width
        height: 1
        color: Theme.line
    }

    Column {
        id: list
        visible: root.signIn.stage === SignInViewModel.Choose && !root.joining.open
        x: -Theme.space24
        width: parent.width + Theme.space24

        Repeater {
            model: root.signIn.persons

            SignInRow {
                width: list.width
                signIn: root.signIn
            }
        }
    }

    Item {
        visible: list.visible
        width: 1
        height: Theme.space16
    }

    QuietText {
        visible: list.visible && !root.joining.again
        width: parent.width
        text: qsTr("Not in the list? The administrator or the director adds persons on the page People.")
    }

    LinkText {
        visible: list.visible && root.joining.again
        size: Theme.label
        text: qsTr("Read a newer file from the committee; a forgotten PIN is set anew with it")
        onClicked: root.joining.start()
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
        visible: list.visible && !root.joining.again
        size: Theme.label
        text: qsTr("Exam station")
        Accessible.description: qsTr("Candidates sit here one after another without accounts")
        onClicked: root.app.openStation()
    }

    Repeater {
        model: root.signIn.stage === SignInViewModel.MustChange ? 1 : 0

        ChangeSecretPanel {
            focus: true
            width: root.contentWidth
            signIn: root.signIn
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.signIn.stage === SignInViewModel.Recover ? 1 : 0

        RecoveryPanel {
            focus: true
            width: root.contentWidth
            signIn: root.signIn
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.signIn.stage === SignInViewModel.Recovered ? 1 : 0

        CodePanel {
            focus: true
            width: root.contentWidth
            code: root.signIn.recoveryCode
            sheet: root.signIn.sheet
            title: qsTr("The new password holds. Write down the new recovery code")
            onAcknowledged: root.signIn.cancel()
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
