pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The section that is read.
ScrollPage {
    id: root

    required property HandbookViewModel handbook

    readonly property HandbookSectionView section: root.handbook.section
    readonly property int readWidth: root.columnWidth

    marginX: Math.max(Theme.pageMargin, Math.min(Theme.space24 + Theme.space32, Math.round((root.width - Theme.stemWidth) / 2)))
    marginY: Theme.space24 + 4
    maximumWidth: Theme.stemWidth
    gap: Theme.space12

    NoticeBar {
        visible: root.handbook.problem.length > 0
        width: parent.width
        kind: NoticeBar.Gap
        lead: qsTr("Not read")
        text: root.handbook.problem
    }

    QuietText {
        width: parent.width
        text: root.section.place
    }

    HeadingText {
        width: parent.width
        text: root.section.title
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.section.lineNames

            Chip {
                required property string modelData

                text: modelData
            }
        }
    }

    NoticeBar {
        visible: root.section.caution.length > 0
        width: parent.width
        kind: NoticeBar.Due
        text: root.section.caution
    }

    Column {
        width: parent.width
        topPadding: Theme.space8
        bottomPadding: Theme.space16

        Repeater {
            model: root.section.blocks

            BlockView {
                width: root.readWidth
                blocks: root.section.blocks
                onLinkClicked: target => root.handbook.open(target)
            }
        }
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    SourcesPart {
        width: parent.width
        section: root.section
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    MasteryPart {
        width: parent.width
        section: root.section
    }
}
