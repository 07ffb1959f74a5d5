pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

AppPage {
    id: root

    required property PeopleViewModel people

    readonly property bool panelOpen: root.people.panel !== PeopleViewModel.None
    readonly property bool wholePage: root.people.panel === PeopleViewModel.Import || root.people.panel === PeopleViewModel.FirstSecrets
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
            keys: "/"
            text: qsTr("Find a person")
        },
        KeyLine {
            keys: "Ctrl+S"
            text: qsTr("Save what stands in the panel")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Close the panel; nothing is stored")
        }
    ]

    Component.onCompleted: root.people.enter()
    onPanelOpenChanged: root.panelOpen ? undefined : list.forceActiveFocus()

    Keys.onEscapePressed: root.people.close()

    Shortcut {
        sequence: "Ctrl+N"
        onActivated: root.people.add()
    }

    Shortcut {
        sequence: "/"
        enabled: finder.visible && !root.panelOpen
        onActivated: finder.forceActiveFocus()
    }

    FocusScope {
        id: table
        visible: !root.wholePage
        anchors.left: parent.left
        anchors.right: panel.visible ? panel.left : parent.right
        height: parent.height
        focus: !root.panelOpen

        Column {
            id: top
            x: Theme.pageMargin
            y: Theme.space24
            width: table.width - 2 * x
            spacing: Theme.space12

            Flow {
                width: parent.width
                spacing: Theme.space12

                AppButton {
                    visible: root.people.mayEdit
                    kind: AppButton.Primary
                    text: qsTr("Add a person")
                    keyText: "Ctrl+N"
                    onClicked: root.people.add()
                }

                AppButton {
                    visible: root.people.mayEdit
                    text: qsTr("Import a table")
                    onClicked: root.people.startImport()
                }

                AppButton {
                    visible: root.people.withoutSecret > 0
                    text: qsTr("First PINs for %n person(s)", "", root.people.withoutSecret)
                    onClicked: root.people.startFirstSecrets()
                }

                AppButton {
                    visible: root.people.mayExport
                    text: qsTr("Export")
                    onClicked: root.people.startExport()
                }

                AppButton {
                    visible: root.people.mayEditAll
                    text: qsTr("Committees")
                    onClicked: root.people.editCommittees()
                }

                AppTextField {
                    id: finder
                    visible: root.people.total > 9
                    width: Math.round(200 * Theme.textScale)
                    name: qsTr("Find by name, number or post")
                    hint: qsTr("Find by name, number or post")
                    onTextEdited: root.people.filter = finder.text
                    onAccepted: list.forceActiveFocus()
                    Keys.onEscapePressed: finder.clear(), root.people.filter = "", list.forceActiveFocus()
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
                lead: qsTr("Done")
                text: root.people.done
            }

            DutyWarnings {
                visible: root.people.warnings.length > 0
                width: parent.width
                text: root.people.warnings
            }

            PersonRow {
                width: parent.width
                index: -1
                head: true
                personName: qsTr("Name")
                post: qsTr("Post")
                roles: qsTr("Roles")
                duties: qsTr("A and B lines")
                last: qsTr("Last sign-in")
                active: true
                waits: false
                selected: false
            }
        }

        ListView {
            id: list

            // The rows ask here and not the model: they go a moment after the page.
            readonly property int chosen: root.people.current

            anchors.top: top.bottom
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            x: Theme.pageMargin
            width: table.width - 2 * x
            focus: true
            activeFocusOnTab: true
            clip: true
            model: root.people.persons
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Persons")

            onCountChanged: list.currentIndex = Math.min(list.count - 1, Math.max(0, list.currentIndex))

            Keys.onReturnPressed: root.people.open(list.currentIndex)
            Keys.onEnterPressed: root.people.open(list.currentIndex)

            T.ScrollBar.vertical: PageScrollBar {
            }

            delegate: PersonRow {
                width: list.width
                selected: index >= 0 && list.chosen === index
                current: ListView.isCurrentItem && list.activeFocus
                onClicked: root.people.open(list.currentIndex = index)
            }
        }
    }

    EmptyState {
        visible: table.visible && root.people.filter.length > 0 && list.count === 0
        anchors.horizontalCenter: table.horizontalCenter
        y: list.y + Theme.space32
        width: Math.min(implicitWidth, table.width - 2 * Theme.pageMargin)
        title: qsTr("Nobody found for “%1”").arg(root.people.filter)
        text: qsTr("Nobody in the list has it in name, number or post. Fewer characters find more.")
        action: qsTr("Show everybody")
        onTriggered: (finder.clear(), root.people.filter = "", list.forceActiveFocus())
    }

    EmptyState {
        visible: table.visible && root.people.total === 1 && root.people.filter.length === 0
        anchors.horizontalCenter: table.horizontalCenter
        y: list.y + list.contentHeight + Theme.space32
        width: Math.min(implicitWidth, table.width - 2 * Theme.pageMargin)
        title: qsTr("Only you are here so far")
        text: root.people.mayEdit ? qsTr("Add the cadres one by one with their roles and lines, or all at once from a table; then each gets a first PIN and can sign in.") : qsTr("The administrator adds persons; then each stands here with post, roles and lines.")
        action: root.people.mayEdit ? qsTr("Add the first cadre") : ""
        actionKind: AppButton.Secondary
        onTriggered: root.people.add()
    }

    Rectangle {
        id: panel
        visible: root.panelOpen
        anchors.right: parent.right
        width: root.wholePage ? root.width : root.panelWidth
        height: parent.height
        color: root.wholePage ? Theme.ground : Theme.surface

        Rectangle {
            visible: !root.wholePage
            width: 1
            height: parent.height
            color: Theme.line
            z: 1
        }

        Repeater {
            model: root.people.panel === PeopleViewModel.Person ? 1 : 0

            PersonPanel {
                width: panel.width
                height: panel.height
                focus: true
                people: root.people
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.people.panel === PeopleViewModel.Committee ? 1 : 0

            CommitteePanel {
                width: panel.width
                height: panel.height
                focus: true
                people: root.people
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.people.panel === PeopleViewModel.Import ? 1 : 0

            ImportPanel {
                width: panel.width
                height: panel.height
                focus: true
                people: root.people
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.people.panel === PeopleViewModel.FirstSecrets ? 1 : 0

            FirstSecretsPanel {
                width: panel.width
                height: panel.height
                focus: true
                people: root.people
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.people.panel === PeopleViewModel.Export ? 1 : 0

            ExportPanel {
                width: panel.width
                height: panel.height
                focus: true
                people: root.people
                Component.onCompleted: forceActiveFocus()
            }
        }
    }
}
