pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Who is on duty when, and what that settles.
AppPage {
    id: root

    required property RosterViewModel roster

    readonly property bool beside: root.width >= Math.round(1080 * Theme.textScale)
    readonly property int panelWidth: root.beside ? Math.round(332 * Math.min(Theme.textScale, 1.3)) : root.width

    title: qsTr("Roster")
    note: root.roster.standing
    tools: [
        RosterTitle {
            visible: root.roster.ready && root.roster.enough
            roster: root.roster
        }
    ]
    keys: [
        KeyLine {
            keys: "↑ ↓ ← → Home End"
            text: qsTr("Another seat")
        },
        KeyLine {
            keys: "X Enter Esc"
            text: qsTr("Hold the person of the seat; change with the one here; let go")
        },
        KeyLine {
            keys: "1 … 9"
            text: qsTr("Put that person of the list into the seat")
        },
        KeyLine {
            keys: "L H"
            text: qsTr("Lock the duty; the day is a holiday")
        },
        KeyLine {
            keys: "S"
            text: qsTr("Plan what is not locked")
        },
        KeyLine {
            keys: "Z"
            text: qsTr("One step back")
        },
        KeyLine {
            keys: "N"
            text: qsTr("A new roster")
        },
        KeyLine {
            keys: "Ctrl+Enter"
            text: qsTr("Publish")
        }
    ]

    // Whoever stood in the grid has a form before them now, and the other way round.
    readonly property bool planning: root.roster.planning
    onPlanningChanged: root.planning ? grid.forceActiveFocus() : form.forceActiveFocus()

    Component.onCompleted: root.roster.enter()

    Keys.onPressed: event => event.accepted = (event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier) && root.roster.press(event.key)
    Keys.onReturnPressed: event => (event.accepted = root.roster.enough && !root.roster.planning) ? root.roster.start() : undefined
    Keys.onEscapePressed: event => (event.accepted = root.roster.holding || root.roster.solving) ? (root.roster.solving ? root.roster.stop() : root.roster.letGo()) : undefined

    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: root.roster.undo()
    }

    Shortcut {
        sequence: "Ctrl+Return"
        onActivated: root.roster.publish()
    }

    ScrollPage {
        id: page
        width: root.beside && root.roster.planning ? root.width - root.panelWidth : root.width
        height: root.beside || !root.roster.planning ? parent.height : Math.round(parent.height * 0.55)
        focus: true
        marginX: Theme.space24
        marginY: Theme.space8
        gap: Theme.space8
        arrowsScroll: false

        NoticeBar {
            visible: root.roster.problem.length > 0 && !root.roster.planning
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.roster.problem
        }

        QuietText {
            visible: root.roster.busy && !root.roster.ready
            width: page.columnWidth
            text: qsTr("Reckoning what everybody can do today …")
        }

        EmptyState {
            visible: root.roster.ready && !root.roster.enough
            width: Math.min(page.columnWidth, implicitWidth)
            title: qsTr("A roster needs two cadres")
            text: qsTr("Add the cadres of the committee on the page People; what they can do comes from their practice.")
            action: qsTr("To the page People")
            onTriggered: root.app.show("people")
        }

        RosterStart {
            id: form
            visible: root.roster.enough && !root.roster.planning
            width: Math.min(page.columnWidth, Math.round(760 * Theme.textScale))
            roster: root.roster
        }

        RosterGrid {
            id: grid
            visible: root.roster.planning
            width: page.columnWidth
            focus: true
            roster: root.roster
        }

        QuietText {
            visible: root.roster.planning
            width: page.columnWidth
            text: qsTr("Figures are how many of a hundred visitors are settled in one trip; yellow below 85, red below 75. Drag a name onto another to change both.")
        }
    }

    RosterPanel {
        visible: root.roster.planning
        x: root.beside ? page.width : 0
        y: root.beside ? 0 : page.height
        width: root.panelWidth
        height: parent.height - y
        roster: root.roster
    }
}
