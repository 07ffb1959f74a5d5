import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

// A small label over the page; the text never comes from data.
T.Popup {
    id: root

    property string text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    closePolicy: T.Popup.NoAutoClose

    contentItem: PlainText {
        text: root.text
        size: Theme.label
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: Theme.line

        SoftShadow {
        }
    }
}
