pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A first PIN or password for everybody who has none; shown once, so that the panel is left on
// purpose only.
FocusScope {
    id: root

    required property PeopleViewModel people

    readonly property FirstSecretsModel secrets: root.people.firstSecrets
    readonly property bool shown: root.secrets.given > 0
    readonly property int margin: Theme.pageMargin

    FolderDialog {
        id: dialog
        title: qsTr("Choose a folder")
        onAccepted: root.secrets.sheet.choose(dialog.selectedFolder)
    }

    Column {
        id: head
        x: root.margin
        y: Theme.space24
        width: root.width - 2 * x
        spacing: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("First PINs")
        }

        PlainText {
            width: parent.width
            size: Theme.label
            text: qsTr("Everybody without a PIN or password gets a temporary one. It stands here until you close this page and is kept nowhere; at the first sign-in it is replaced by one of their own. Whoever has one already keeps it.")
        }

        AppButton {
            visible: root.secrets.waiting > 0 && !root.secrets.busy
            kind: root.shown ? AppButton.Secondary : AppButton.Primary
            focus: !root.shown
            text: qsTr("Give one to each of %n person(s)", "", root.secrets.waiting)
            onClicked: root.secrets.give()
        }

        WorkProgress {
            visible: root.secrets.busy
            width: parent.width
            text: qsTr("%1 of %2 made").arg(root.secrets.given).arg(root.secrets.wanted)
            fraction: root.secrets.wanted > 0 ? root.secrets.given / root.secrets.wanted : 0
            stopText: qsTr("Stop; those made stay")
            onStopped: root.secrets.stop()
        }

        SaveSheet {
            visible: root.shown
            width: Math.min(parent.width, Math.round(640 * Theme.textScale))
            sheet: root.secrets.sheet
            possible: !root.secrets.busy
            choosable: true
            onFolderWanted: dialog.open()
        }
    }

    ListView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: Theme.space12
        anchors.bottom: foot.top
        x: root.margin
        width: root.width - 2 * x
        visible: root.shown
        clip: true
        model: root.secrets.rows
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Temporary PINs and passwords, shown only now")

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: FirstSecretRow {
            width: list.width
            current: ListView.isCurrentItem && list.activeFocus
        }
    }

    FocusRing {
        anchors.fill: list
        visible: list.activeFocus && list.visible
        radius: Theme.radiusCell
    }

    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(implicitHeight, footRow.implicitHeight + Theme.space24)

        Flow {
            id: footRow
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space12

            SignLine {
                visible: root.secrets.problem.length > 0
                width: parent.width
                text: root.secrets.problem
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            AppSwitch {
                id: kept
                visible: root.shown
                text: qsTr("I have saved them or written them down")
            }

            AppButton {
                visible: root.shown
                kind: AppButton.Primary
                text: qsTr("Close; they are not shown again")
                enabled: kept.checked && !root.secrets.busy
                onClicked: root.people.acknowledgeSecrets()
            }

            AppButton {
                visible: !root.shown
                kind: AppButton.Quiet
                text: qsTr("Close")
                keyText: "Esc"
                enabled: !root.secrets.busy
                onClicked: root.people.close()
            }
        }
    }
}
