pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The committees of this installation: name and street of one, and a new one.
PanelFrame {
    id: root

    required property PeopleViewModel people

    title: qsTr("Committees")
    problem: root.people.problem

    actions: [
        AppButton {
            kind: AppButton.Primary
            text: root.people.newCommittee ? qsTr("Add the committee") : qsTr("Save")
            keyText: "Ctrl+S"
            enabled: !root.people.busy
            onClicked: root.people.saveCommittee(name.text, street.text)
        },
        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Close")
            keyText: "Esc"
            enabled: !root.people.busy
            onClicked: root.people.close()
        }
    ]

    Shortcut {
        sequence: "Ctrl+S"
        onActivated: root.people.saveCommittee(name.text, street.text)
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.people.committees

            ChoiceChip {
                id: choice

                required property int index
                required property string committeeName
                required property bool chosen

                text: choice.committeeName
                selected: choice.chosen
                onClicked: root.people.chooseCommittee(choice.index), name.forceActiveFocus()
            }
        }

        ChoiceChip {
            text: qsTr("New committee")
            selected: root.people.newCommittee
            onClicked: root.people.chooseCommittee(-1), name.forceActiveFocus()
        }
    }

    TextFieldRow {
        id: name
        width: parent.width
        focus: true
        label: qsTr("Name")
        text: root.people.committeeName
        onAccepted: street.forceActiveFocus()
    }

    TextFieldRow {
        id: street
        width: parent.width
        label: qsTr("Street or town, may stay empty")
        text: root.people.committeeStreet
        onAccepted: root.people.saveCommittee(name.text, street.text)
    }
}
