import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// A task on the answer sheet, or the head of a section on a line of its own.
T.AbstractButton {
    id: root

    required property int slot
    required property string words
    required property string remark
    required property string spoken
    required property bool isAnswered
    required property bool isSeen
    required property bool isCurrent
    required property bool isFlagged
    required property bool isLocked
    property int cellWidth: 32
    property int headWidth: 284

    signal picked(int slot)

    readonly property bool head: root.slot === 0
    readonly property bool dashed: !root.head && root.isSeen && !root.isAnswered && !root.isCurrent

    width: root.head ? root.headWidth : root.cellWidth
    implicitHeight: root.head ? title.lineHeight + Theme.space8 : Theme.controlSmall
    enabled: !root.head && !root.isLocked
    activeFocusOnTab: !root.head && (root.isCurrent || root.activeFocus)
    hoverEnabled: true

    Accessible.role: root.head ? Accessible.Heading : Accessible.Button
    Accessible.name: root.head ? root.words + ", " + root.remark : root.spoken
    Accessible.onPressAction: root.clicked()

    onClicked: root.picked(root.slot)

    Item {
        anchors.fill: parent

        PlainText {
            id: title
            visible: root.head
            y: parent.height - height
            width: parent.width - note.width - Theme.space8
            text: root.words
            size: Theme.label
            bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        QuietText {
            id: note
            visible: root.head
            y: parent.height - height
            anchors.right: parent.right
            text: root.head ? root.remark : ""
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        PlainText {
            visible: !root.head
            anchors.centerIn: parent
            text: root.words
            size: Theme.label
            spacing: Theme.figureLine
            bold: root.isCurrent
            color: root.isCurrent ? Theme.accent : root.isLocked ? Theme.quiet : root.isAnswered || root.isSeen ? Theme.ink : Theme.quiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        visible: !root.head
        radius: Theme.radiusCell
        color: root.isAnswered ? Theme.amount[1] : root.isLocked ? Theme.sunken : root.hovered ? Theme.sunken : Theme.surface
        border.width: root.isCurrent ? 2 : root.dashed || root.isAnswered ? 0 : 1
        border.color: root.isCurrent ? Theme.accent : Theme.line

        Shape {
            visible: root.dashed
            anchors.fill: parent

            ShapePath {
                strokeColor: Theme.ink
                strokeWidth: 1
                strokeStyle: ShapePath.DashLine
                dashPattern: [3, 2]
                fillColor: "transparent"

                PathSvg {
                    path: "M2.5 0.5 H%1 V%2 H0.5 V0.5 Z".arg(root.width - 0.5).arg(root.height - 0.5)
                }
            }
        }

        Shape {
            visible: root.isFlagged
            anchors.right: parent.right
            width: 10
            height: 10

            ShapePath {
                strokeWidth: -1
                fillColor: Theme.due

                PathSvg {
                    path: "M0 0 H10 V10 Z"
                }
            }
        }

        FocusRing {
            radius: Theme.radiusCell
            visible: root.visualFocus
        }
    }
}
