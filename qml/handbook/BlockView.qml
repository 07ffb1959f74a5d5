import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A block of a section: what it is can be seen without colour, by its place, sign or word.
Item {
    id: root

    required property int index
    required property int kind
    required property int number
    required property bool leads
    required property string words
    required property BlockList blocks

    readonly property bool point: root.kind === BlockList.Point
    readonly property bool step: root.kind === BlockList.Step
    readonly property bool say: root.kind === BlockList.Say
    readonly property bool never: root.kind === BlockList.Never
    readonly property bool heading: root.kind === BlockList.Heading
    readonly property bool framed: root.say || root.never
    readonly property int gap: root.index === 0 ? 0 : root.heading ? Theme.space24 : root.leads ? Theme.space16 : root.point ? Theme.space4 : root.step ? Theme.space8 : Theme.space12
    readonly property int indent: root.framed ? Theme.space16 + 3 : root.point || root.step ? Math.round(32 * Theme.textScale) : 0
    readonly property int inset: root.framed ? Theme.space12 : 0

    signal linkClicked(string target)

    implicitHeight: root.gap + frame.height

    Rectangle {
        id: frame
        y: root.gap
        width: root.width
        height: bodyText.y + bodyText.height + root.inset
        radius: Theme.radius
        color: root.say ? Theme.sunken : root.never ? Theme.gapTint : "transparent"

        Rectangle {
            visible: root.framed
            width: 3
            height: parent.height
            color: root.never ? Theme.gap : Theme.edge
        }

        Row {
            id: lead
            visible: root.framed
            x: root.indent
            y: root.inset
            spacing: Theme.space8

            NavIcon {
                visible: root.say
                anchors.verticalCenter: parent.verticalCenter
                path: "M3.5 4.5 H16.5 V13 H9.5 L6 16 V13 H3.5 Z"
            }

            Sign {
                visible: root.never
                anchors.verticalCenter: parent.verticalCenter
                kind: Sign.Gap
                color: Theme.gap
            }

            PlainText {
                text: root.say ? qsTr("You can say") : qsTr("Never")
                size: Theme.label
                bold: root.never
                color: root.never ? Theme.gap : Theme.quiet
                wrapMode: Text.NoWrap
            }
        }

        Rectangle {
            visible: root.point
            x: Math.round(root.indent / 2) - 3
            y: Math.round((bodyText.lineHeight - height) / 2)
            width: 6
            height: 6
            radius: 3
            color: Theme.quiet
        }

        Rectangle {
            visible: root.step
            width: Math.round(24 * Theme.textScale)
            height: width
            y: Math.round((bodyText.lineHeight - height) / 2)
            radius: Theme.radiusKey
            color: "transparent"
            border.width: 1
            border.color: Theme.edge

            PlainText {
                anchors.centerIn: parent
                text: root.number.toString()
                size: Theme.label
                bold: true
                wrapMode: Text.NoWrap
                Accessible.name: qsTr("Step %1").arg(root.number)
            }
        }

        RunText {
            id: bodyText
            x: root.indent
            y: root.framed ? root.inset + lead.height + Theme.space4 : 0
            width: root.width - x - (root.framed ? Theme.space16 : 0)
            blocks: root.blocks
            block: root.index
            words: root.words
            bold: root.heading
            onLinkClicked: target => root.linkClicked(target)
        }
    }
}
