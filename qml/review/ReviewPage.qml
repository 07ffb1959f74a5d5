pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

AppPage {
    id: root

    required property ReviewViewModel review

    readonly property string query: root.review.search.query
    readonly property bool panelOpen: root.review.itemShown || root.review.exporting.shown
    readonly property bool beside: root.width >= Math.round(860 * Theme.textScale)
    readonly property bool searching: root.review.search.active
    readonly property int panelWidth: root.beside ? Math.round(root.width * 0.48) : root.width

    title: qsTr("Error book")
    keys: [
        KeyLine {
            keys: "/"
            text: qsTr("Search items, cases and handbooks")
        },
        KeyLine {
            keys: "↑ ↓"
            text: qsTr("Item above or below")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Open the item")
        },
        KeyLine {
            keys: "T"
            text: qsTr("Practise exactly the items of the list")
        },
        KeyLine {
            keys: "M"
            text: qsTr("The open item: into the error book, or out of it")
        },
        KeyLine {
            keys: "N K R"
            text: qsTr("The open item: note, keep, doubt")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Close the item, then the search")
        }
    ]

    onQueryChanged: field.text = root.query
    Component.onCompleted: root.review.enter()
    onPanelOpenChanged: root.panelOpen ? undefined : root.searching ? hits.forceActiveFocus() : list.forceActiveFocus()

    Keys.onEscapePressed: root.panelOpen ? root.review.close() : root.review.search.clear()
    Keys.onPressed: event => event.accepted = event.modifiers === Qt.NoModifier && root.review.press(event.key)

    Shortcut {
        sequence: "/"
        enabled: field.visible
        onActivated: field.forceActiveFocus()
    }

    FocusScope {
        id: shelves
        visible: root.beside || !root.panelOpen
        anchors.left: parent.left
        anchors.right: panel.visible && root.beside ? panel.left : parent.right
        height: parent.height
        focus: !root.panelOpen

        Column {
            id: top
            x: Theme.pageMargin
            y: Theme.space24
            width: shelves.width - 2 * x
            spacing: Theme.space12

            NoticeBar {
                visible: root.review.problem.length > 0
                width: parent.width
                kind: NoticeBar.Gap
                lead: qsTr("Not saved")
                text: root.review.problem
                closable: true
                onClosed: root.review.dismissProblem()
            }

            AppTextField {
                id: field
                width: parent.width
                name: qsTr("Search items, cases and handbooks; key /")
                hint: qsTr("Search items, cases and handbooks in a resident's words")
                onTextEdited: root.review.search.query = field.text
                onAccepted: hits.forceActiveFocus()
                Keys.onDownPressed: root.searching ? hits.forceActiveFocus() : list.forceActiveFocus()
                Keys.onEscapePressed: (root.review.search.clear(), list.forceActiveFocus())
            }

            QuietText {
                visible: root.searching && !root.review.search.nothing
                width: parent.width
                text: root.review.search.remark
            }

            ReviewShelves {
                visible: !root.searching
                width: parent.width
                review: root.review
            }

            ReviewFilters {
                visible: !root.searching && (list.count > 0 || root.review.filtered)
                width: parent.width
                count: list.count
                review: root.review
            }
        }

        Rectangle {
            visible: root.searching ? hits.count > 0 : list.count > 0
            anchors.top: top.bottom
            anchors.topMargin: Theme.space12
            x: Theme.pageMargin
            width: shelves.width - 2 * x
            height: 1
            color: Theme.line
        }

        ReviewRows {
            id: list
            visible: !root.searching && count > 0
            anchors.top: top.bottom
            anchors.topMargin: Theme.space12 + 1
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            x: Theme.pageMargin
            width: shelves.width - 2 * x
            focus: true
            review: root.review
        }

        ReviewHits {
            id: hits
            visible: root.searching
            anchors.top: top.bottom
            anchors.topMargin: Theme.space12 + 1
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            x: Theme.pageMargin
            width: shelves.width - 2 * x
            search: root.review.search
        }

        EmptyState {
            visible: root.review.ready && !root.searching && list.count === 0
            anchors.top: top.bottom
            anchors.topMargin: Theme.space32
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, shelves.width - 2 * Theme.pageMargin)
            title: root.review.emptyTitle
            text: root.review.emptyText
            action: root.review.filtered ? qsTr("Take the filters away") : qsTr("To practice")
            onTriggered: root.review.filtered ? root.review.clearFilters() : root.app.show("practice")
        }

        EmptyState {
            visible: root.searching && root.review.search.nothing
            anchors.top: top.bottom
            anchors.topMargin: Theme.space32
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, shelves.width - 2 * Theme.pageMargin)
            title: qsTr("Nothing found for “%1”").arg(root.query)
            text: qsTr("The search reads items, cases and handbooks of the bank. Fewer or shorter words find more; a resident's own words do too.")
            action: qsTr("Clear the search")
            onTriggered: (root.review.search.clear(), field.forceActiveFocus())
        }
    }

    Rectangle {
        id: panel
        visible: root.panelOpen
        anchors.right: parent.right
        width: root.panelWidth
        height: parent.height
        color: root.beside ? Theme.surface : Theme.ground

        Rectangle {
            visible: root.beside
            width: 1
            height: parent.height
            color: Theme.line
            z: 1
        }

        Repeater {
            model: root.review.itemShown ? 1 : 0

            ReviewDetail {
                width: panel.width
                height: panel.height
                focus: true
                review: root.review
                Component.onCompleted: forceActiveFocus()
            }
        }

        Repeater {
            model: root.review.exporting.shown ? 1 : 0

            ReviewExportPanel {
                width: panel.width
                height: panel.height
                focus: true
                exporting: root.review.exporting
                Component.onCompleted: forceActiveFocus()
            }
        }
    }
}
