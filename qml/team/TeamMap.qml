pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Persons by lines. The names at the left stay where they are while the columns scroll.
FocusScope {
    id: root

    required property TeamViewModel team

    readonly property int cellWidth: Math.round((root.team.longNames ? 74 : 45) * Theme.textScale)
    readonly property int cellHeight: Math.round(42 * Theme.textScale)
    readonly property int stepX: root.cellWidth + 2
    readonly property int stepY: root.cellHeight + 2
    readonly property int nameWidth: Math.round(84 * Theme.textScale)
    readonly property int headHeight: Math.round((root.team.longNames ? 58 : 42) * Theme.textScale) + 8
    readonly property int rowsHeight: persons.count * root.stepY
    readonly property int footHeight: Math.round(44 * Theme.textScale)
    readonly property int columnsWidth: heads.count * root.stepX
    readonly property int wishedWidth: root.nameWidth + root.columnsWidth

    implicitHeight: root.headHeight + root.rowsHeight + root.footHeight

    Item {
        id: keys
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true

        Accessible.role: Accessible.Table
        Accessible.name: root.team.here
        Accessible.description: qsTr("The team, persons by lines")
        Accessible.focusable: true

        Keys.onUpPressed: root.team.move(-1, 0)
        Keys.onDownPressed: root.team.move(1, 0)
        Keys.onLeftPressed: root.team.move(0, -1)
        Keys.onRightPressed: root.team.move(0, 1)
        Keys.onReturnPressed: root.team.open()
        Keys.onEnterPressed: root.team.open()
        Keys.onPressed: event => (event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End) ? root.team.moveToEnd(event.key === Qt.Key_End) : undefined
    }

    Repeater {
        id: persons
        model: root.team.persons

        TeamPerson {
            y: root.headHeight + index * root.stepY
            width: root.nameWidth
            height: root.cellHeight
            current: root.team.row === index
            onClicked: (root.team.stand(index, -1), root.team.open(), keys.forceActiveFocus())
        }
    }

    Column {
        y: root.headHeight + root.rowsHeight + Theme.space4
        width: root.nameWidth - Theme.space4

        PlainText {
            width: parent.width
            text: qsTr("All, %")
            size: Theme.label
            bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }

        PlainText {
            width: parent.width
            text: qsTr("breaks without")
            size: Theme.label
            color: Theme.quiet
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }

    Flickable {
        id: flickable
        x: root.nameWidth - 2
        // Whole columns, so that no head is cut.
        width: Math.min(root.columnsWidth, Math.floor((root.width - x) / root.stepX) * root.stepX) + 2
        height: root.height
        contentWidth: root.columnsWidth + 2
        contentHeight: height
        clip: contentWidth > width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        interactive: contentWidth > width
        // The columns follow the place where one stands, a whole one at a time.
        contentX: root.stepX * Math.max(0, Math.min(Math.round((contentWidth - width) / root.stepX), Math.round(root.team.column + 0.5 - width / 2 / root.stepX)))

        Repeater {
            id: heads
            model: root.team.lines

            TeamHead {
                x: 2 + index * root.stepX
                width: root.cellWidth
                height: root.headHeight - 8
                visible: x >= flickable.contentX && x + width <= flickable.contentX + flickable.width
                longNames: root.team.longNames
                current: root.team.column === index
                onClicked: (root.team.stand(-1, index), root.team.open(), keys.forceActiveFocus())
            }
        }

        HeatMap {
            x: 2
            y: root.headHeight
            width: root.columnsWidth
            height: root.rowsHeight
            cells: root.team.cellCodes
            columns: heads.count
            cellWidth: root.cellWidth
            cellHeight: root.cellHeight
            gap: 2
            textScale: Theme.textScale
            family: Theme.family
            fills: Theme.level
            inks: Theme.textOnLevel
            frame: Theme.levelFrame
            unknown: Theme.unknown
            unknownInk: Theme.textOnUnknown

            MouseArea {
                anchors.fill: parent
                onClicked: mouse => (root.team.stand(Math.floor(mouse.y / root.stepY), Math.floor(mouse.x / root.stepX)), root.team.open(), keys.forceActiveFocus())
            }
        }

        Repeater {
            model: root.team.cells

            Item {
                required property int cellRow
                required property int cellColumn
                required property string sentence

                x: 2 + cellColumn * root.stepX
                y: root.headHeight + cellRow * root.stepY
                width: root.cellWidth
                height: root.cellHeight

                Accessible.role: Accessible.Cell
                Accessible.name: sentence
            }
        }

        Rectangle {
            x: 2
            y: root.headHeight + root.rowsHeight
            width: root.columnsWidth - 2
            height: 1
            color: Theme.edge
        }

        Repeater {
            model: root.team.lines

            TeamFoot {
                x: 2 + index * root.stepX
                y: root.headHeight + root.rowsHeight + Theme.space4
                width: root.cellWidth
                visible: x >= flickable.contentX && x + width <= flickable.contentX + flickable.width
            }
        }

        Rectangle {
            visible: root.team.column >= 0
            x: root.team.column * root.stepX
            y: root.team.row < 0 ? 0 : root.headHeight + root.team.row * root.stepY - 2
            width: root.cellWidth + 4
            height: root.team.row < 0 ? root.headHeight - 2 : root.cellHeight + 4
            color: "transparent"
            border.width: 2
            border.color: keys.activeFocus ? Theme.accent : Theme.ink
        }
    }

    Rectangle {
        visible: root.team.column < 0
        x: -Theme.space8
        y: root.headHeight + root.team.row * root.stepY - 2
        width: root.nameWidth
        height: root.cellHeight + 4
        color: "transparent"
        border.width: 2
        border.color: keys.activeFocus ? Theme.accent : Theme.ink
    }
}
