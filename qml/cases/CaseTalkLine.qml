import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One line of the conversation: who at the left, the words beside it. What comes of a choice stands
// behind a bar in the colour and with the sign of how good it was.
Item {
    id: root

    required property int lineKind
    required property string who
    required property string words
    required property string headline
    required property int grade
    property bool newest: false

    readonly property int nameWidth: Math.round(88 * Math.min(Theme.textScale, 1.4))
    readonly property bool outcome: root.lineKind === CaseLineList.Outcome
    readonly property bool own: root.lineKind === CaseLineList.Own
    readonly property bool told: root.lineKind === CaseLineList.Told
    readonly property color tone: root.grade === 0 ? Theme.ok : root.grade === 1 ? Theme.due : Theme.gap

    implicitHeight: root.outcome ? box.height + Theme.space8 : text.height + Theme.space4

    QuietText {
        visible: !root.outcome && !root.told
        width: root.nameWidth - Theme.space16
        y: Math.round((text.lineHeight - lineHeight) / 2)
        horizontalAlignment: Text.AlignRight
        text: root.own ? qsTr("you") : root.who
        bold: root.own
        color: root.own ? Theme.ink : Theme.quiet
    }

    PlainText {
        id: text
        visible: !root.outcome
        x: root.told ? 0 : root.nameWidth
        width: Math.min(root.width - x, Theme.stemWidth)
        text: root.lineKind === CaseLineList.Said ? "“" + root.words + "”" : root.words
        size: root.newest && root.lineKind === CaseLineList.Said ? Theme.stem : Theme.body
        color: root.told ? Theme.quiet : Theme.ink
    }

    Rectangle {
        id: box
        visible: root.outcome
        x: root.nameWidth
        width: Math.min(root.width - x, Theme.stemWidth)
        height: outcomeWords.height + 2 * Theme.space8
        color: root.grade === 0 ? Theme.okTint : root.grade === 1 ? Theme.dueTint : Theme.gapTint

        Rectangle {
            width: 3
            height: parent.height
            color: root.tone
        }

        Column {
            id: outcomeWords
            x: Theme.space16
            y: Theme.space8
            width: parent.width - 2 * Theme.space16

            SignLine {
                width: parent.width
                kind: root.grade === 0 ? Sign.Ok : root.grade === 1 ? Sign.Due : Sign.Gap
                size: Theme.body
                text: root.headline
                bold: true
            }

            PlainText {
                width: parent.width
                text: root.words
            }
        }
    }
}
