pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A block of text with strong words and links in it: every piece is a plain text or a real link.
Item {
    id: root

    required property BlockList blocks
    required property int block
    property string words
    property int size: Theme.stem
    property bool bold: false

    readonly property int lineHeight: Math.round(root.size * Theme.textLine)

    signal linkClicked(string target)

    implicitHeight: flow.lines * root.lineHeight

    Accessible.role: root.bold ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.words

    RunFlow {
        id: flow
        blocks: root.blocks
        block: root.block
        width: root.width
        size: root.size
        bold: root.bold
        family: Theme.family
    }

    Repeater {
        model: flow

        Item {
            id: piece

            required property string words
            required property int lineNumber
            required property real leftEdge
            required property int run
            required property bool firstOfRun

            readonly property string target: flow.targetOf(piece.run)

            x: piece.leftEdge
            y: piece.lineNumber * root.lineHeight

            PlainText {
                visible: piece.target.length === 0
                text: piece.words
                size: root.size
                bold: root.bold || flow.strongAt(piece.run)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Repeater {
                model: piece.target.length > 0 ? 1 : 0

                LinkText {
                    text: piece.words
                    size: root.size
                    activeFocusOnTab: piece.firstOfRun
                    Accessible.name: flow.wordsAt(piece.run)
                    Accessible.ignored: !piece.firstOfRun
                    onClicked: root.linkClicked(piece.target)
                }
            }
        }
    }
}
