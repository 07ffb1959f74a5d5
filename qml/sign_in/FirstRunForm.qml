import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The unit and its first administrator.
FocusScope {
    id: root

    required property FirstRunViewModel firstRun

    readonly property int attempts: root.firstRun.attempts

    implicitHeight: column.implicitHeight

    onAttemptsChanged: password.secret = "", again.secret = "", password.forceActiveFocus()

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        TextFieldRow {
            width: parent.width
            focus: true
            label: qsTr("Neighbourhood committee")
            text: root.firstRun.committee
            onEdited: words => root.firstRun.committee = words
            onAccepted: street.forceActiveFocus()
        }

        TextFieldRow {
            id: street
            width: parent.width
            label: qsTr("Street or town, may stay empty")
            text: root.firstRun.street
            onEdited: words => root.firstRun.street = words
            onAccepted: person.forceActiveFocus()
        }

        TextFieldRow {
            id: person
            width: parent.width
            label: qsTr("Name of the administrator")
            text: root.firstRun.administrator
            onEdited: words => root.firstRun.administrator = words
            onAccepted: password.forceActiveFocus()
        }

        Row {
            spacing: Theme.space24

            AppSwitch {
                text: qsTr("is also trainer")
                checked: root.firstRun.alsoTrainer
                onToggled: root.firstRun.alsoTrainer = checked
            }

            AppSwitch {
                text: qsTr("is also director")
                checked: root.firstRun.alsoDirector
                onToggled: root.firstRun.alsoDirector = checked
            }
        }

        // Above the fields that are asked again, so that it is seen at every text size.
        SignLine {
            visible: root.firstRun.problem.length > 0
            width: parent.width
            text: root.firstRun.problem
        }

        SecretFieldRow {
            id: password
            width: parent.width
            label: qsTr("Password, at least 10 characters")
            onAccepted: again.forceActiveFocus()
        }

        SecretFieldRow {
            id: again
            width: parent.width
            label: qsTr("The same once more")
            onAccepted: root.firstRun.found(password.secret, again.secret)
        }

        Row {
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Found the unit")
                keyText: "Enter"
                enabled: !root.firstRun.busy
                onClicked: root.firstRun.found(password.secret, again.secret)
            }

            AppButton {
                text: qsTr("Look at the demo first")
                onClicked: root.firstRun.openDemo()
            }
        }
    }
}
