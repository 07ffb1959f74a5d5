import QtQuick
import Qgt.Theme

// A labelled field; the error line says what to enter.
FocusScope {
    id: root

    property string label
    property string error
    property alias text: field.text
    property alias hint: field.hint
    property alias maximumLength: field.maximumLength
    property alias readOnly: field.readOnly
    readonly property alias field: field

    signal accepted
    signal edited(string words)

    implicitWidth: field.implicitWidth
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space4

        QuietText {
            width: parent.width
            text: root.label
            Accessible.ignored: true
        }

        AppTextField {
            id: field
            width: parent.width
            focus: true
            name: root.label
            failed: root.error.length > 0
            Accessible.description: root.error.length > 0 ? root.error : root.hint
            onAccepted: root.accepted()
            onTextEdited: root.edited(field.text)
        }

        SignLine {
            visible: root.error.length > 0
            width: parent.width
            kind: Sign.Gap
            text: root.error
        }
    }
}
