pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Notices that are not about one page, above it until they are put away.
Rectangle {
    id: root

    required property AppModel app

    implicitHeight: root.app.notices.count > 0 ? column.implicitHeight + 2 * Theme.space8 : 0
    color: Theme.surface
    clip: true

    Column {
        id: column
        x: Theme.pageMargin
        y: Theme.space8
        width: root.width - 2 * Theme.pageMargin
        spacing: Theme.space4

        Repeater {
            model: root.app.notices

            NoticeBar {
                id: bar

                required property int index
                required property int noticeKind
                required property string noticeLead
                required property string message

                width: column.width
                kind: bar.noticeKind
                lead: bar.noticeLead
                text: bar.message
                closable: true
                onClosed: root.app.notices.dismiss(bar.index)
            }
        }
    }

    Rectangle {
        visible: root.height > 0
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
