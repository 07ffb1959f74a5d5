import QtQuick
import Qgt.App
import Qgt.Theme

// Bold title of a part of a page with a quiet remark beside it, or below where there is no room.
Item {
    id: root

    property string text
    property string remark

    readonly property bool beside: titleSize.advanceWidth + asideSize.advanceWidth + Theme.space16 <= root.width

    implicitWidth: Math.ceil(titleSize.advanceWidth + asideSize.advanceWidth) + Theme.space16
    implicitHeight: title.height + (root.remark.length > 0 && !root.beside ? aside.height : 0)

    // Measured apart from the texts, whose own wish changes with the width that they are given.
    TextMetrics {
        id: titleSize
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.bold: true
        text: Typeset.spaced(root.text)
    }

    TextMetrics {
        id: asideSize
        font.family: Theme.family
        font.pixelSize: Theme.label
        text: Typeset.spaced(root.remark)
    }

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
        x: root.beside ? Math.ceil(titleSize.advanceWidth) + Theme.space12 : 0
        y: root.beside ? title.baselineOffset - baselineOffset : title.height
        width: root.width - x
        text: root.remark
    }
}
