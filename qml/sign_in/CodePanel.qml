import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A code that is shown once and has to be written down before going on.
FocusScope {
    id: root

    required property string code
    required property string title
    required property SheetSaver sheet

    property bool copied: false

    signal acknowledged

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        SectionTitle {
            width: parent.width
            text: root.title
        }

        Rectangle {
            width: parent.width
            height: shown.height + 2 * Theme.space12
            radius: Theme.radius
            color: Theme.surface
            border.width: 1
            border.color: Theme.edge

            TextEdit {
                id: shown
                x: Theme.space16
                y: Theme.space12
                width: parent.width - 2 * x
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: true
                textFormat: TextEdit.PlainText
                text: root.code
                wrapMode: TextEdit.WrapAnywhere
                color: Theme.ink
                selectionColor: Theme.accent
                selectedTextColor: Theme.textOnAccent
                font.family: "Noto Sans Mono CJK SC"
                font.pixelSize: Theme.heading
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Recovery code %1").arg(root.code)
                Accessible.readOnly: true
            }
        }

        PlainText {
            width: parent.width
            text: qsTr("With this code the administrator comes in when the password is forgotten. It is shown only now and kept nowhere on this computer: write it on paper, print it, or save it on a drive that is locked away, and do not leave it at the desk.")
        }

        AppSwitch {
            id: written
            focus: true
            text: qsTr("I have written it down or saved it")
            Keys.onReturnPressed: checked && root.acknowledged()
            Keys.onEnterPressed: checked && root.acknowledged()
        }

        Row {
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Go on")
                keyText: "Enter"
                enabled: written.checked
                onClicked: root.acknowledged()
            }

            AppButton {
                text: qsTr("Copy")
                onClicked: shown.selectAll(), shown.copy(), shown.deselect(), root.copied = true
            }
        }

        SignLine {
            visible: root.copied
            width: parent.width
            kind: Sign.Ok
            text: qsTr("Copied. Paste it where it is locked away, then copy something else.")
        }

        SaveSheet {
            width: parent.width
            sheet: root.sheet
        }
    }
}
