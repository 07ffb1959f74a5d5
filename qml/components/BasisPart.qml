pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// Where the answer is written, what changed, and the one sentence to remember.
Column {
    id: root

    required property PracticeQuestion question

    signal handbookAsked(string slug)

    readonly property int keyWidth: Math.round(36 * Theme.textScale)

    spacing: Theme.space8

    QuietText {
        width: parent.width
        text: qsTr("Basis")
    }

    Repeater {
        model: root.question.basis

        Column {
            id: source

            required property string sourceTitle
            required property string dates
            required property bool ended

            width: root.width

            PlainText {
                width: parent.width
                text: source.sourceTitle
                bold: true
            }

            SignLine {
                visible: source.dates.length > 0
                width: parent.width
                kind: source.ended ? Sign.Due : Sign.None
                text: source.dates
            }
        }
    }

    Item {
        visible: root.question.changeWas.length > 0
        width: parent.width
        height: Math.max(was.height, oldWord.height)

        QuietText {
            id: oldWord
            y: was.baselineOffset - baselineOffset
            width: root.keyWidth
            text: qsTr("old")
        }

        PlainText {
            id: was
            x: root.keyWidth
            width: parent.width - x
            text: root.question.changeWas
            struck: true
            color: Theme.quiet
        }
    }

    Item {
        visible: root.question.changeNow.length > 0
        width: parent.width
        height: Math.max(becomes.height, newWord.height)

        PlainText {
            id: newWord
            y: becomes.baselineOffset - baselineOffset
            width: root.keyWidth
            text: qsTr("new")
            size: Theme.label
            bold: true
        }

        PlainText {
            id: becomes
            x: root.keyWidth
            width: parent.width - x
            text: root.question.changeNow
        }
    }

    QuietText {
        visible: root.question.changeSince.length > 0
        width: parent.width
        text: qsTr("in force since %1").arg(root.question.changeSince)
    }

    Item {
        visible: root.question.summary.length > 0
        width: 1
        height: Theme.space4
    }

    QuietText {
        visible: root.question.summary.length > 0
        width: parent.width
        text: qsTr("In one sentence")
    }

    PlainText {
        visible: root.question.summary.length > 0
        width: parent.width
        text: root.question.summary
    }

    Item {
        visible: sections.count > 0
        width: 1
        height: Theme.space4
    }

    QuietText {
        visible: sections.count > 0
        width: parent.width
        text: qsTr("Handbook")
    }

    Repeater {
        id: sections
        model: root.question.handbook

        HandbookRow {
            id: section
            width: root.width
            onClicked: root.handbookAsked(section.slug)
        }
    }
}
