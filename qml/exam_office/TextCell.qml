import QtQuick
import Qgt.Components
import Qgt.Theme

// A text in its column of a table row, for the eye; the row speaks for it.
PlainText {
    id: root

    property real at: 0    // where its column begins, as a share of the row
    property real until: 1
    property int rowWidth: 0
    property int inset: Theme.space12

    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
    x: Math.round(root.rowWidth * root.at) + (root.at === 0 ? root.inset : 0)
    width: Math.max(0, Math.round(root.rowWidth * root.until) - x - Theme.space8)
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    Accessible.ignored: true
}
