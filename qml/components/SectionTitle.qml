import QtQuick
import Qgt.Theme

// Bold title of a part of a page with a quiet remark beside it, or below where there is no room.
Item {
    id: root

    property string text
    property string remark

    readonly property bool beside: title.implicitWidth + Theme.space12 + aside.implicitWidth <= root.width

    implicitWidth: title.implicitWidth + (root.remark.length > 0 ? Theme.space12 + aside.implicitWidth : 0)
    implicitHeight: title.height + (root.remark.length > 0 && !root.beside ? aside.height : 0)

    PlainText {
        id: title
        width: root.width
        text: root.text
        bold: true
        Accessible.role: Accessible.Heading
    }

    QuietText {
        id: aside
        visible: root.remark.length > 0
        x: root.beside ? title.implicitWidth + Theme.space12 : 0
        y: root.beside ? title.baselineOffset - baselineOffset : title.height
        width: root.width - x
        text: root.remark
    }
}
