import QtQuick
import Qgt.Theme

// A labelled field for a password; the error line says what to enter. The field inside is hidden
// from other programs: Qt 6.4 would tell them its text, and gives a password field no name. So this
// item speaks for it, and the password is not called `text`, which would be read out too.
FocusScope {
    id: root

    property string label
    property string error
    property string hint
    property alias secret: field.text
    property alias maximumLength: field.maximumLength

    signal accepted

    implicitWidth: field.implicitWidth
    implicitHeight: column.implicitHeight
    activeFocusOnTab: true

    Accessible.role: Accessible.EditableText
    Accessible.name: root.label
    Accessible.description: root.error.length > 0 ? root.error : root.hint
    Accessible.focusable: true

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
            activeFocusOnTab: false
            hint: root.hint
            failed: root.error.length > 0
            echoMode: TextInput.Password
            Accessible.ignored: true
            onAccepted: root.accepted()
        }

        SignLine {
            visible: root.error.length > 0
            width: parent.width
            kind: Sign.Gap
            text: root.error
        }
    }
}
