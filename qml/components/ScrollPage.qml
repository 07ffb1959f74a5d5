import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Theme

// Content that scrolls when it is taller than its place. Children stand in a column as wide as the
// page; the focused control is always brought into view, and arrows, Page Up and Down, Home and
// End scroll while nothing inside wants them.
FocusScope {
    id: root

    property int marginX: Theme.pageMargin
    property int marginY: Theme.space24
    property real maximumWidth: 100000
    property int gap: Theme.space12
    property bool sticksToEnd: false  // what is added last stays in view
    property bool arrowsScroll: true  // false where the arrows mean something else on the page
    property alias position: flickable.contentY
    default property alias content: column.data

    readonly property real lowest: Math.max(0, flickable.contentHeight - flickable.height)

    onLowestChanged: flickable.contentY = root.sticksToEnd ? root.lowest : flickable.contentY

    readonly property real columnWidth: column.width
    readonly property real contentHeight: column.implicitHeight + 2 * root.marginY

    implicitWidth: column.implicitWidth + 2 * root.marginX
    implicitHeight: root.contentHeight

    Keys.onDownPressed: event => flickable.contentY = (event.accepted = root.arrowsScroll) ? Math.min(root.lowest, flickable.contentY + Theme.listRow) : flickable.contentY
    Keys.onUpPressed: event => flickable.contentY = (event.accepted = root.arrowsScroll) ? Math.max(0, flickable.contentY - Theme.listRow) : flickable.contentY
    Keys.onPressed: event => flickable.contentY = event.key === Qt.Key_PageDown ? Math.min(root.lowest, flickable.contentY + 0.9 * flickable.height) : event.key === Qt.Key_PageUp ? Math.max(0, flickable.contentY - 0.9 * flickable.height) : event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? root.lowest : flickable.contentY

    Flickable {
        id: flickable
        anchors.fill: parent
        clip: true
        contentWidth: width
        contentHeight: root.contentHeight
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        interactive: root.lowest > 0

        T.ScrollBar.vertical: PageScrollBar {
        }

        Column {
            id: column
            x: root.marginX
            y: root.marginY
            width: Math.max(0, Math.min(root.maximumWidth, flickable.width - 2 * root.marginX))
            spacing: root.gap
        }
    }

    FocusInView {
        flickable: flickable
        margin: Theme.space24
    }
}
