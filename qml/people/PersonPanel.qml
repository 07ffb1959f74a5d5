import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Add or change one person; reset the PIN.
FocusScope {
    id: root

    required property PeopleViewModel people

    readonly property PersonEditor editor: root.people.editor

    ScrollPage {
        anchors.fill: parent
        focus: true
        marginX: Theme.space24
        gap: Theme.space12

        SectionTitle {
            width: parent.width
            text: root.editor.isNew ? qsTr("New person") : root.editor.name
        }

        TextFieldRow {
            width: parent.width
            focus: true
            label: qsTr("Name")
            text: root.editor.name
            onEdited: words => root.editor.name = words
            onAccepted: root.people.save()
        }

        TextFieldRow {
            width: parent.width
            label: qsTr("Staff number, may stay empty")
            text: root.editor.staffNo
            onEdited: words => root.editor.staffNo = words
            onAccepted: root.people.save()
        }

        TextFieldRow {
            width: parent.width
            label: qsTr("Post, as it is said")
            text: root.editor.post
            onEdited: words => root.editor.post = words
            onAccepted: root.people.save()
        }

        RolePicker {
            width: parent.width
            editor: root.editor
        }

        AppSwitch {
            visible: !root.editor.isNew
            text: qsTr("Works here; off means no sign-in, records stay")
            checked: root.editor.active
            onToggled: root.editor.active = checked
        }

        DutyPicker {
            width: parent.width
            editor: root.editor
        }

        SignLine {
            visible: root.people.problem.length > 0
            width: parent.width
            text: root.people.problem
        }

        NoticeBar {
            visible: root.people.temporarySecret.length > 0
            width: parent.width
            kind: NoticeBar.Due
            lead: qsTr("Shown once")
            text: qsTr("%1 — tell it in person; it is replaced at the next sign-in.").arg(root.people.temporarySecret)
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Save")
                enabled: !root.people.busy
                onClicked: root.people.save()
            }

            AppButton {
                visible: !root.editor.isNew
                text: qsTr("Reset the PIN or password")
                enabled: !root.people.busy
                onClicked: root.people.resetSecret()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Close")
                keyText: "Esc"
                onClicked: root.people.close()
            }
        }

        QuietText {
            visible: root.editor.isNew
            width: parent.width
            text: qsTr("After saving, open the person again and reset the PIN: that gives the first one.")
        }
    }
}
