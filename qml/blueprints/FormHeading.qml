import QtQuick
import Qgt.Components
import Qgt.Theme

// The title of a group of fields, or a sentence between them.
Column {
    id: root

    required property bool isHeading
    required property string label
    required property string remark
    required property int sign

    topPadding: root.isHeading ? Theme.space8 : 0

    SectionTitle {
        visible: root.isHeading
        width: parent.width
        text: root.label
        remark: root.remark
    }

    SignLine {
        visible: !root.isHeading
        width: parent.width
        kind: root.sign
        text: root.label
    }
}
