pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Ctrl+K: one field that finds any page, person, item, case or section while typing.
PopoverPanel {
    id: root

    required property FinderViewModel finder

    readonly property bool wanted: root.finder.shown
    readonly property string query: root.finder.query

    parent: T.Overlay.overlay
    x: Math.round((root.roomWidth - root.width) / 2)
    y: Math.round(Math.min(96, root.roomHeight * 0.1))
    width: Math.min(Math.round(720 * Theme.textScale), root.roomWidth - 2 * Theme.space16)
    contentNeeds: Math.min(Math.round(520 * Theme.textScale), root.roomHeight - y - Theme.space32)

    onQueryChanged: field.text = root.query
    onWantedChanged: root.wanted ? root.open() : root.close()
    onOpened: field.forceActiveFocus()
    onClosed: root.finder.shown ? root.finder.hide() : undefined

    FocusScope {
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Find")

        AppTextField {
            id: field
            x: Theme.space16
            y: Theme.space16
            width: parent.width - 2 * x
            focus: true
            name: qsTr("Find a page, person, item, case or handbook section")
            hint: qsTr("Find a page, person, item, case or handbook section")
            onTextEdited: root.finder.query = field.text
            Keys.onUpPressed: root.finder.move(-1)
            Keys.onDownPressed: root.finder.move(1)
            Keys.onReturnPressed: root.finder.open(root.finder.current)
            Keys.onEnterPressed: root.finder.open(root.finder.current)
            Keys.onEscapePressed: root.finder.hide()
        }

        QuietText {
            id: remark
            visible: text.length > 0
            anchors.top: field.bottom
            anchors.topMargin: visible ? Theme.space8 : 0
            x: Theme.space16 + Theme.space12
            width: parent.width - 2 * x
            height: visible ? implicitHeight : 0
            text: root.finder.remark
        }

        ListView {
            id: list
            anchors.top: remark.bottom
            anchors.topMargin: Theme.space8
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space8
            x: Theme.space16
            width: parent.width - 2 * x
            clip: true
            model: root.finder.hits
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            cacheBuffer: 0
            currentIndex: root.finder.current

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")

            T.ScrollBar.vertical: PageScrollBar {
            }

            EmptyState {
                visible: root.finder.nothing
                y: Theme.space16
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                title: qsTr("Nothing found for “%1”").arg(root.query)
                text: qsTr("Pages, persons, items, cases and sections were looked through. Fewer or shorter words find more.")
                action: qsTr("Clear the search")
                onTriggered: (root.finder.query = "", field.forceActiveFocus())
            }

            delegate: HitLine {
                width: ListView.view === null ? 0 : ListView.view.width
                selected: root.finder.current === index
                onClicked: root.finder.open(index)
            }
        }
    }
}
