import QtQuick
import Qgt.App
import Qgt.Components

// Add or change one person; give a temporary PIN.
PanelFrame {
    id: root

    required property PeopleViewModel people

    readonly property PersonEditor editor: root.people.editor

    title: root.editor.isNew ? qsTr("New person") : root.editor.name
    problem: root.people.problem

    message: SecretOnce {
        visible: root.people.temporarySecret.length > 0
        width: parent ? parent.width : 0
        secret: root.people.temporarySecret
        name: root.editor.name
    }

    actions: [
        AppButton {
            visible: root.editor.editable
            kind: AppButton.Primary
            text: root.editor.isNew ? qsTr("Save and give a temporary PIN") : qsTr("Save")
            keyText: "Ctrl+S"
            enabled: !root.people.busy
            onClicked: root.people.save()
        },
        AppButton {
            visible: !root.editor.isNew && root.editor.mayReset
            text: qsTr("Give a temporary PIN or password")
            enabled: !root.people.busy
            onClicked: root.people.resetSecret()
        },
        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Close")
            keyText: "Esc"
            enabled: !root.people.busy
            onClicked: root.people.close()
        }
    ]

    Connections {
        target: root.people
        function onBegun() {
            name.forceActiveFocus();
        }
    }

    Shortcut {
        sequence: "Ctrl+S"
        enabled: root.editor.editable
        onActivated: root.people.save()
    }

    QuietText {
        visible: !root.editor.editable
        width: parent.width
        text: qsTr("Only to look at; the director and the administrator change persons.")
    }

    TextFieldRow {
        id: name
        width: parent.width
        focus: true
        label: qsTr("Name")
        text: root.editor.name
        readOnly: !root.editor.editable
        onEdited: words => root.editor.name = words
        onAccepted: number.forceActiveFocus()
    }

    TextFieldRow {
        id: number
        width: parent.width
        label: qsTr("Staff number, may stay empty")
        text: root.editor.staffNo
        readOnly: !root.editor.editable
        onEdited: words => root.editor.staffNo = words
        onAccepted: post.forceActiveFocus()
    }

    TextFieldRow {
        id: post
        width: parent.width
        label: qsTr("Post, as it is said")
        text: root.editor.post
        readOnly: !root.editor.editable
        onEdited: words => root.editor.post = words
        onAccepted: root.people.save()
    }

    CommitteePicker {
        width: parent.width
        editor: root.editor
    }

    RolePicker {
        width: parent.width
        editor: root.editor
    }

    Column {
        visible: !root.editor.isNew
        width: parent.width

        AppSwitch {
            text: qsTr("Works here")
            checked: root.editor.active
            enabled: root.editor.activeEditable
            onToggled: root.editor.active = checked
        }

        QuietText {
            visible: root.editor.editable
            width: parent.width
            text: root.editor.activeEditable ? qsTr("Off: no sign-in any more; learning and exam records stay.") : qsTr("Whoever has more than the role of cadre is switched off by the administrator.")
        }
    }

    DutyPicker {
        width: parent.width
        editor: root.editor
    }
}
