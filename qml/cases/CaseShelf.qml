pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The cases that can be played, and what the person did with each.
FocusScope {
    id: root

    required property AppModel app
    required property CaseViewModel cases

    ScrollPage {
        anchors.fill: parent
        focus: true
        arrowsScroll: false
        maximumWidth: Math.round(860 * Math.max(1, Math.min(Theme.textScale, 1.4)))
        gap: Theme.space12

        PlainText {
            visible: !root.cases.newcomer
            width: parent.width
            text: qsTr("Stand at the desk when the right colleague is away. Each case goes on from what you say and do; at the end your way stands beside the best one. Nothing here is an exam.")
        }

        Item {
            width: 1
            height: Theme.space4
        }

        EmptyState {
            visible: rows.count === 0
            width: Math.min(implicitWidth, parent.width)
            title: qsTr("The bank has no case yet")
            text: qsTr("A trainer adds cases to the folder cases of the bank. Items can be practised meanwhile.")
            action: qsTr("To practice")
            onTriggered: root.app.show("practice")
        }

        EmptyState {
            visible: root.cases.newcomer
            width: parent.width
            title: qsTr("No case played yet")
            text: qsTr("You stand at the desk and the right colleague is away. Each case goes on from what you say and do; at the end your way stands beside the best one. Nothing here is an exam. Begin with any of them.")
            action: qsTr("Play the first case")
            onTriggered: root.cases.openRow(0)
        }

        Repeater {
            id: rows
            model: root.cases.shelf

            CaseShelfRow {
                id: row

                required property int index

                width: parent ? parent.width : 0
                focus: index === 0
                Keys.onUpPressed: FocusMove.back(row)
                Keys.onDownPressed: FocusMove.forward(row)
                onClicked: root.cases.openRow(row.index)
            }
        }
    }
}
