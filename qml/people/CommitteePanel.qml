import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Name and street of the committee.
FocusScope {
    id: root

    required property PeopleViewModel people

    ScrollPage {
        anchors.fill: parent
        focus: true
        marginX: Theme.space24
        gap: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("Committee")
        }

        TextFieldRow {
            id: name
            width: parent.width
            focus: true
            label: qsTr("Name")
            text: root.people.committee
            onAccepted: street.forceActiveFocus()
        }

        TextFieldRow {
            id: street
            width: parent.width
            label: qsTr("Street or town")
            text: root.people.street
            onAccepted: root.people.saveCommittee(name.text, street.text)
        }

        SignLine {
            visible: root.people.problem.length > 0
            width: parent.width
            text: root.people.problem
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Save")
                enabled: !root.people.busy
                onClicked: root.people.saveCommittee(name.text, street.text)
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Close")
                keyText: "Esc"
                onClicked: root.people.close()
            }
        }
    }
}
