pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One person; the chosen one opens in place for the secret.
FocusScope {
    id: root

    required property int index
    required property string personName
    required property string post
    required property string last
    required property bool usesPin
    required property bool hasSecret
    required property SignInViewModel signIn

    // A row that is being removed has the index -1, as nobody is chosen.
    readonly property bool open: root.index >= 0 && root.signIn.current === root.index
    readonly property int nameWidth: Math.round(72 * Theme.textScale)

    implicitHeight: head.height + opened.implicitHeight
    height: implicitHeight
    focus: root.open
    clip: true

    Behavior on height {
        NumberAnimation {
            duration: Theme.slow
        }
    }

    Connections {
        target: root.signIn
        function onSecretWanted() {
            root.open && entry.count > 0 ? entry.itemAt(0).forceActiveFocus() : undefined;
        }
    }

    Rectangle {
        visible: root.open
        y: Theme.space16
        width: 3
        height: root.height - 2 * Theme.space16
        color: Theme.accent
    }

    T.AbstractButton {
        id: head
        x: Theme.space24
        width: root.width - x
        height: root.open ? Math.round(56 * Theme.textScale) : Math.round(43 * Theme.textScale)
        hoverEnabled: true
        // Qt refuses to take a tab stop from what has the focus.
        activeFocusOnTab: !root.open || head.activeFocus

        Accessible.role: Accessible.Button
        Accessible.name: root.post.length > 0 ? root.personName + " " + root.post : root.personName
        Accessible.description: root.last
        Accessible.onPressAction: head.clicked()

        Keys.onReturnPressed: head.clicked()
        Keys.onEnterPressed: head.clicked()
        // Who is chosen already has the secret to type next.
        onClicked: root.open && entry.count > 0 ? entry.itemAt(0).forceActiveFocus() : root.signIn.choose(root.index)

        background: Rectangle {
            color: head.hovered && !root.open ? Theme.sunken : "transparent"

            FocusRing {
                radius: Theme.radiusCell
                anchors.margins: 3
                visible: head.visualFocus
            }
        }

        Item {
            anchors.fill: parent

            PlainText {
                id: name
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(implicitWidth, root.nameWidth - Theme.space12)
                text: root.personName
                size: root.open ? Theme.stem : Theme.body
                bold: root.open
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                x: Math.max(root.nameWidth, name.width + Theme.space12)
                width: head.width - x - lastTime.width - Theme.space8
                text: root.post
                color: Theme.quiet
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            QuietText {
                id: lastTime
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.last
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Column {
        id: opened
        x: Theme.space24
        y: head.height
        width: root.width - x

        Repeater {
            id: entry
            model: root.open && root.hasSecret ? 1 : 0

            SecretEntry {
                width: opened.width
                focus: true
                signIn: root.signIn
                usesPin: root.usesPin
                // A mouse has given the focus to the name, and asking for it by `focus` is then too late.
                Component.onCompleted: forceActiveFocus()
            }
        }

        SignLine {
            visible: root.open && !root.hasSecret
            width: parent.width
            kind: Sign.Due
            text: qsTr("Nobody has given a first PIN yet. The director or the administrator does it on the page People; it takes a minute.")
        }

        Item {
            visible: root.open && !root.hasSecret
            width: 1
            height: Theme.space16
        }
    }

    Rectangle {
        x: Theme.space24
        anchors.bottom: parent.bottom
        width: parent.width - x
        height: 1
        color: Theme.line
    }
}
