import QtQuick
import Qgt.Components
import Qgt.Theme

// Something that both the unit and the newer bank changed: both texts side by side, and a choice.
Column {
    id: root

    required property int index
    required property string kind
    required property string label
    required property string remark
    required property string mine
    required property string theirs
    required property string wholeMine
    required property string wholeTheirs
    required property bool takesTheirs
    property bool whole: false

    readonly property bool wide: root.width >= Math.round(560 * Theme.textScale)
    readonly property int half: root.wide ? Math.floor((root.width - Theme.space12) / 2) : root.width

    signal chosen(bool theirs)

    spacing: Theme.space8
    bottomPadding: Theme.space12

    PlainText {
        width: parent.width
        text: qsTr("%1: %2").arg(root.kind).arg(root.label)
        bold: true
    }

    QuietText {
        width: parent.width
        text: root.remark
    }

    Grid {
        width: parent.width
        columns: root.wide ? 2 : 1
        spacing: Theme.space12

        ConflictText {
            width: root.half
            side: qsTr("Ours")
            words: root.whole ? root.wholeMine : root.mine
            counts: !root.takesTheirs
        }

        ConflictText {
            width: root.half
            side: qsTr("Newer bank")
            words: root.whole ? root.wholeTheirs : root.theirs
            counts: root.takesTheirs
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        SegmentedChoice {
            name: qsTr("What counts for %1").arg(root.label)

            Segment {
                text: qsTr("keep ours")
                selected: !root.takesTheirs
                onClicked: root.chosen(false)
            }

            Segment {
                text: qsTr("take the newer")
                selected: root.takesTheirs
                onClicked: root.chosen(true)
            }
        }

        AppButton {
            id: toggle
            visible: root.whole || root.mine !== root.wholeMine || root.theirs !== root.wholeTheirs
            kind: AppButton.Quiet
            text: root.whole ? qsTr("Only what differs") : qsTr("Whole text")
            Accessible.name: toggle.text + ", " + root.label
            onClicked: root.whole = !root.whole
        }
    }
}
