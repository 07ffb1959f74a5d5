pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Today, and what residents come for.
ScrollPage {
    id: root

    required property ReceptionViewModel reception

    gap: Theme.space8
    arrowsScroll: false

    SectionTitle {
        width: root.columnWidth
        text: qsTr("Today")
        remark: root.reception.todays
    }

    QuietText {
        visible: entries.count === 0
        width: root.columnWidth
        text: qsTr("What you log today stands here and can be taken back.")
    }

    Column {
        width: root.columnWidth

        Repeater {
            id: entries
            model: root.reception.entries

            EntryRow {
                width: root.columnWidth
                onTakenBack: row => root.reception.takeBack(row)
            }
        }
    }

    SectionTitle {
        width: root.columnWidth
        text: qsTr("What residents come for")
        remark: qsTr("share of requests, nine-tenths interval")
    }

    PlainText {
        width: root.columnWidth
        text: root.reception.mixNote
        size: Theme.label
    }

    Column {
        width: root.columnWidth

        Repeater {
            model: root.reception.mix

            MixRow {
                width: root.columnWidth
                scale100: 40
            }
        }
    }

    QuietText {
        width: root.columnWidth
        text: qsTr("Counts only: nobody's name, telephone or story is kept. The page Team weighs lines by these shares.")
    }
}
