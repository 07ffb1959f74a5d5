pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

AppPage {
    id: root

    required property PeopleViewModel people

    readonly property bool panelOpen: root.people.panel !== PeopleViewModel.None
    readonly property int panelWidth: Math.min(Math.round(420 * Theme.textScale), Math.round(root.width * 0.55))

    title: qsTr("People")
    note: root.people.countLine
    keys: [
        KeyLine {
            keys: "↑ ↓"
            text: qsTr("Person above or below")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Open the person")
        },
        KeyLine {
            keys: "Ctrl+N"
            text: qsTr("Add a person")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Close the panel; nothing is stored")
        }
    ]

    Component.onCompleted: root.people.enter()

    Keys.onEscapePressed: root.people.close()

    Shortcut {
        sequence: "Ctrl+N"
        onActivated: root.people.add()
    }

    ScrollPage {
        id: table
        anchors.left: parent.left
        anchors.right: panel.visible ? panel.left : parent.right
        height: parent.height
        focus: !root.panelOpen
        gap: Theme.space12

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                focus: true
                text: qsTr("Add a person")
                keyText: "Ctrl+N"
                onClicked: root.people.add()
            }

            AppButton {
                text: qsTr("Import a table")
                onClicked: root.people.startImport()
            }

            AppButton {
                visible: root.people.mayEditAll
                text: qsTr("Committee")
                onClicked: root.people.editCommittee()
            }
        }

        NoticeBar {
            visible: root.people.problem.length > 0 && !root.panelOpen
            width: parent.width
            kind: NoticeBar.Gap
            text: root.people.problem
        }

        NoticeBar {
            visible: root.people.done.length > 0 && !root.panelOpen
            width: parent.width
            kind: NoticeBar.Ok
            text: root.people.done
        }

        NoticeBar {
            visible: root.people.warnings.length > 0
            width: parent.width
            kind: NoticeBar.Due
            lead: qsTr("A and B lines")
            text: root.people.warnings
        }

        Column {
            id: rows
            width: parent.width

            PersonRow {
                width: rows.width
                index: -1
                head: true
                personName: qsTr("Name")
                post: qsTr("Post")
                roles: qsTr("Roles")
                duties: qsTr("A and B lines")
                last: qsTr("Last sign-in")
                active: true
                selected: false
            }

            Repeater {
                model: root.people.persons

                PersonRow {
                    width: rows.width
                    selected: root.people.current === index && root.people.panel === PeopleViewModel.Person
                    onClicked: root.people.open(index)
                }
            }
        }
    }

    Rectangle {
        id: panel
        visible: root.panelOpen
        anchors.right: parent.right
        width: root.panelWidth
        height: parent.height
        color: Theme.surface

        Rectangle {
            width: 1
            height: parent.height
            color: Theme.line
        }

        Repeater {
            model: root.people.panel === PeopleViewModel.Person ? 1 : 0

            PersonPanel {
                width: root.panelWidth
                height: panel.height
                focus: true
                people: root.people
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.people.panel === PeopleViewModel.Committee ? 1 : 0

            CommitteePanel {
                width: root.panelWidth
                height: panel.height
                focus: true
                people: root.people
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.people.panel === PeopleViewModel.Import ? 1 : 0

            ImportPanel {
                width: root.panelWidth
                height: panel.height
                focus: true
                people: root.people
                Component.onCompleted: forceActiveFocus()
            }
        }
    }
}
