import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Roles; those beyond cadre are given by an administrator.
Column {
    id: root

    required property PersonEditor editor

    spacing: Theme.space4

    QuietText {
        width: parent.width
        text: root.editor.rolesEditable ? qsTr("Roles") : qsTr("Roles; those beyond cadre are given by the administrator")
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppSwitch {
            text: qsTr("cadre")
            checked: root.editor.cadre
            enabled: root.editor.rolesEditable
            onToggled: root.editor.toggleRole(PersonEditor.Cadre)
        }

        AppSwitch {
            text: qsTr("trainer")
            checked: root.editor.trainer
            enabled: root.editor.rolesEditable
            onToggled: root.editor.toggleRole(PersonEditor.Trainer)
        }

        AppSwitch {
            text: qsTr("director")
            checked: root.editor.director
            enabled: root.editor.rolesEditable
            onToggled: root.editor.toggleRole(PersonEditor.Director)
        }

        AppSwitch {
            text: qsTr("administrator")
            checked: root.editor.administrator
            enabled: root.editor.rolesEditable
            onToggled: root.editor.toggleRole(PersonEditor.Administrator)
        }

        AppSwitch {
            text: qsTr("invigilator")
            checked: root.editor.invigilator
            enabled: root.editor.rolesEditable
            onToggled: root.editor.toggleRole(PersonEditor.Invigilator)
        }
    }
}
