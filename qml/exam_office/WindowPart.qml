pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// From when to when the exam may be begun, in local time; and who invigilates.
Column {
    id: root

    required property ExamSetupModel setup

    readonly property int half: Math.round((root.width - Theme.space12) / 2)

    spacing: Theme.space8

    Row {
        width: parent.width
        spacing: Theme.space12

        TextFieldRow {
            width: root.half
            label: qsTr("Opens on, Beijing time")
            text: root.setup.opensDay
            hint: "2026-12-05"
            onEdited: words => root.setup.opensDay = words
        }

        TextFieldRow {
            width: root.half
            label: qsTr("Opens at")
            text: root.setup.opensTime
            hint: "09:00"
            onEdited: words => root.setup.opensTime = words
        }
    }

    SignLine {
        visible: root.setup.opensError.length > 0
        width: parent.width
        text: root.setup.opensError
    }

    Row {
        width: parent.width
        spacing: Theme.space12

        TextFieldRow {
            width: root.half
            label: qsTr("Nobody begins after, day")
            text: root.setup.closesDay
            hint: "2026-12-05"
            onEdited: words => root.setup.closesDay = words
        }

        TextFieldRow {
            width: root.half
            label: qsTr("Nobody begins after, time")
            text: root.setup.closesTime
            hint: "10:00"
            onEdited: words => root.setup.closesTime = words
        }
    }

    SignLine {
        visible: root.setup.closesError.length > 0
        width: parent.width
        text: root.setup.closesError
    }

    QuietText {
        width: parent.width
        text: qsTr("Invigilators: they pause, give time, let somebody go on after a crash")
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.setup.people.invigilators

            ChoiceChip {
                id: watcher

                required property int index
                required property string choiceName
                required property bool chosen

                text: watcher.choiceName
                selected: watcher.chosen
                onClicked: root.setup.people.toggleInvigilator(watcher.index)
            }
        }
    }
}
