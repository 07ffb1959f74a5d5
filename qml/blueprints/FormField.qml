import QtQuick
import Qgt.Components
import Qgt.Theme

// A labelled field with its unit and range below, or what is wrong with it.
Column {
    id: root

    required property string label
    required property string name
    required property string value
    required property string unit
    required property string error
    required property string remark

    signal edited(string words)

    spacing: Theme.space4

    QuietText {
        width: parent.width
        text: root.label
        Accessible.ignored: true
    }

    AppTextField {
        id: field
        width: parent.width
        name: root.name
        text: root.value
        failed: root.error.length > 0
        Accessible.description: root.error.length > 0 ? root.error : root.unit
        onTextEdited: root.edited(field.text)
    }

    QuietText {
        visible: root.error.length === 0 && root.unit.length > 0
        width: parent.width
        text: root.unit
        Accessible.ignored: true
    }

    SignLine {
        visible: root.error.length > 0
        width: parent.width
        text: root.error
    }

    SignLine {
        visible: root.remark.length > 0
        width: parent.width
        kind: Sign.Due
        text: root.remark
    }
}
