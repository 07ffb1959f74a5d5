pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// How the person stands with the section, and the items behind it.
Column {
    id: root

    required property HandbookSectionView section

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("Your mastery of this section")
        remark: root.section.seen
    }

    PlainText {
        visible: root.section.practicable > 0
        width: parent.width
        text: root.section.share
        size: Theme.stem
        bold: root.section.shareKnown
        color: root.section.shareKnown ? Theme.ink : Theme.quiet
    }

    QuietText {
        visible: root.section.practicable > 0
        width: parent.width
        text: root.section.shareRemark
    }

    Column {
        width: parent.width

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }

        Repeater {
            model: root.section.items

            SectionItemRow {
                width: root.width
            }
        }
    }
}
