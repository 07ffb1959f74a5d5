pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What changed in the law behind items that the person has answered.
Column {
    id: root

    required property TodayViewModel today
    required property bool wide

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: qsTr("The law changed")
        remark: qsTr("concerns %n item(s) that you have answered", "", root.today.changedItems)
    }

    LinkText {
        visible: root.today.changedUnseen > 0
        text: qsTr("Practise the %n item(s) that you have not seen since", "", root.today.changedUnseen)
        onClicked: root.today.practiseChanged()
    }

    Grid {
        id: grid
        width: parent.width
        columns: root.wide ? 3 : 1
        columnSpacing: Theme.space32
        rowSpacing: Theme.space12

        Repeater {
            model: root.today.changes

            ChangeLine {
                width: root.wide ? Math.floor((grid.width - 2 * Theme.space32) / 3) : grid.width
            }
        }
    }
}
