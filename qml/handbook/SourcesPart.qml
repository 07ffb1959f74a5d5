pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What the section rests on, and when it was and is to be checked.
Column {
    id: root

    required property HandbookSectionView section

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("Basis")
    }

    Repeater {
        id: sources
        model: root.section.basis

        Column {
            id: source

            required property string sourceTitle
            required property string dates
            required property bool ended

            width: root.width

            PlainText {
                width: parent.width
                text: source.sourceTitle
            }

            SignLine {
                visible: source.dates.length > 0
                width: parent.width
                kind: source.ended ? Sign.Due : Sign.None
                text: source.dates
            }
        }
    }

    QuietText {
        visible: sources.count === 0
        width: parent.width
        text: qsTr("A way of working, not a rule: it rests on no single source.")
    }

    QuietText {
        width: parent.width
        text: root.section.review
    }
}
