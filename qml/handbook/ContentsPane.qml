pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The contents of the three handbooks, all of them or those of one line.
FocusScope {
    id: root

    required property HandbookViewModel handbook
    property bool alone: false  // the text is hidden behind it

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    ActionRow {
        id: filter
        x: Theme.space12
        y: Theme.space8
        width: root.width - 2 * x
        text: qsTr("Line: %1").arg(root.handbook.filterName)
        on: root.handbook.filtering
        keyText: "L"
        onClicked: root.handbook.toggleFiltering()
    }

    Repeater {
        model: root.handbook.filtering ? 1 : 0

        ScrollPage {
            id: choices
            y: filter.y + filter.height
            width: root.width - 1
            height: root.height - y
            marginX: Theme.space12
            marginY: Theme.space12
            gap: Theme.space4
            Component.onCompleted: forceActiveFocus()

            Repeater {
                model: root.handbook.filters

                ChoiceChip {
                    id: choice

                    required property int index
                    required property string lineName
                    required property bool chosen

                    width: Math.min(implicitWidth, choices.columnWidth)
                    text: choice.lineName
                    selected: choice.chosen
                    onClicked: root.handbook.filterBy(choice.index)
                }
            }
        }
    }

    ListView {
        id: list
        visible: !root.handbook.filtering
        y: filter.y + filter.height
        width: root.width - 1
        height: root.height - y
        focus: !root.handbook.filtering
        activeFocusOnTab: true
        clip: true
        model: root.handbook.contents
        currentIndex: root.handbook.current
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Contents")

        Keys.onUpPressed: root.handbook.turn(-1)
        Keys.onDownPressed: root.handbook.turn(1)
        Keys.onReturnPressed: root.alone ? root.handbook.open(root.handbook.section.slug) : root.handbook.practise()
        Keys.onEnterPressed: root.alone ? root.handbook.open(root.handbook.section.slug) : root.handbook.practise()

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: ContentsRow {
            width: list.width
            selected: ListView.isCurrentItem
            focused: list.activeFocus
            onClicked: root.handbook.open(slug)
        }
    }
}
