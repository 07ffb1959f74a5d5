pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Can tomorrow's desk settle what walks in, and what to do about it.
AppPage {
    id: root

    required property TeamViewModel team

    readonly property int panelWidth: Math.round(332 * Math.min(Theme.textScale, 1.3))
    // Where there is room for most of the map beside the panel; else the panel lies over it.
    readonly property int mapRoom: Math.round(Math.min(map.wishedWidth, 900 * Theme.textScale))
    readonly property bool beside: root.width >= root.mapRoom + root.panelWidth + 2 * Theme.space24
    readonly property bool closely: root.team.panel !== TeamViewModel.Whole

    title: qsTr("Team")
    tools: [
        SegmentedChoice {
            name: qsTr("Order of the lines")

            Segment {
                text: qsTr("By requests")
                selected: root.team.byRequests
                onClicked: root.team.sortByRequests(true)
            }

            Segment {
                text: qsTr("By blocks")
                selected: !root.team.byRequests
                onClicked: root.team.sortByRequests(false)
            }
        }
    ]
    keys: [
        KeyLine {
            keys: "↑ ↓ ← → Home End"
            text: qsTr("Another cell; the heads are a person or a line")
        },
        KeyLine {
            keys: "Enter Esc"
            text: qsTr("Look closely at a cell, a person or a line; close it")
        },
        KeyLine {
            keys: "1 … 9"
            text: qsTr("Put that person on duty")
        },
        KeyLine {
            keys: "Space"
            text: qsTr("The person of the row is away, or back")
        },
        KeyLine {
            keys: "W X"
            text: qsTr("Go to the what-if bar; make the swap it names")
        },
        KeyLine {
            keys: "G T"
            text: qsTr("Reckon cautiously; reckon with help by telephone")
        },
        KeyLine {
            keys: "C Z"
            text: qsTr("Put the answer aside to compare; one step back")
        },
        KeyLine {
            keys: "B"
            text: qsTr("Order the lines by requests or by blocks")
        }
    ]

    Component.onCompleted: root.team.enter()

    Keys.onPressed: event => event.accepted = (event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier) && root.team.press(event.key)
    Keys.onEscapePressed: event => (event.accepted = root.closely) ? (root.team.close(), map.forceActiveFocus()) : undefined

    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: root.team.undo()
    }

    Shortcut {
        sequence: "W"
        onActivated: whatIf.firstControl.forceActiveFocus(Qt.TabFocusReason)
    }

    ScrollPage {
        id: page
        width: root.beside ? root.width - root.panelWidth : root.width
        height: parent.height
        focus: true
        marginX: Theme.space24
        marginY: Theme.space12
        gap: Theme.space8
        arrowsScroll: false

        NoticeBar {
            visible: root.team.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.team.problem
        }

        QuietText {
            visible: root.team.busy && !root.team.ready
            width: page.columnWidth
            text: qsTr("Reckoning what everybody can do today …")
        }

        EmptyState {
            visible: root.team.ready && !root.team.enough
            width: Math.min(page.columnWidth, implicitWidth)
            title: qsTr("A desk needs two cadres")
            text: qsTr("Add the cadres of the committee on the page People; what they can do comes from their practice.")
            action: qsTr("To the page People")
            onTriggered: root.app.show("people")
        }

        TeamLegend {
            visible: root.team.enough
            width: page.columnWidth
        }

        TeamMap {
            id: map
            visible: root.team.enough
            width: page.columnWidth
            focus: true
            team: root.team
        }

        WhatIfBar {
            id: whatIf
            visible: root.team.enough
            x: -Theme.space24
            width: page.columnWidth + 2 * Theme.space24
            height: Math.max(implicitHeight, page.height - y - 2 * page.marginY)
            team: root.team
        }
    }

    TeamPanel {
        visible: root.team.enough && (root.beside || root.closely)
        anchors.right: parent.right
        width: Math.min(root.panelWidth, root.width)
        height: parent.height
        team: root.team
        closable: root.closely
    }
}
