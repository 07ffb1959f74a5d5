pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Findings of the last check where it was asked for, errors first.
Column {
    id: root

    required property ExamPoolModel pool
    required property int part

    visible: root.pool.part === root.part && rows.count > 0

    Accessible.role: Accessible.List
    Accessible.name: qsTr("What the check found")

    Repeater {
        id: rows
        model: root.pool.findings

        PoolFinding {
            width: parent ? parent.width : 0
        }
    }

    Item {
        visible: more.visible
        width: 1
        height: Theme.space12
    }

    AppButton {
        id: more
        visible: root.pool.more > 0
        text: qsTr("Show more, %n left", "", root.pool.more)
        onClicked: root.pool.showMore()
    }
}
