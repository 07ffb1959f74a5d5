import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// How this person practises: the same switches as on the page 练习, and reading aloud.
Column {
    id: root

    required property PracticeViewModel practice

    readonly property PracticeHabits habits: root.practice.habits
    readonly property ReadAloud aloud: root.practice.aloud

    SectionTitle {
        width: parent.width
        text: qsTr("Practice")
        remark: qsTr("Your own habits, kept for you on this computer; the page Practice shows the same.")
    }

    SettingRow {
        width: parent.width
        label: qsTr("Options")

        control: AppSwitch {
            text: qsTr("Think first: the options stay hidden until you ask for them")
            checked: root.habits.hideOptions
            onToggled: root.habits.hideOptions = checked
        }
    }

    SettingRow {
        width: parent.width
        label: qsTr("Next item")
        wide: true

        control: Column {
            width: parent ? parent.width : 0

            AppSwitch {
                width: parent.width
                text: qsTr("After a right answer go on by itself; never after a wrong one")
                checked: root.habits.autoNext
                onToggled: root.habits.autoNext = checked
            }

            NextSeconds {
                visible: root.habits.autoNext
                habits: root.habits
            }
        }
    }

    SettingRow {
        width: parent.width
        label: qsTr("Read aloud")
        remark: qsTr("T on an item; another program of this computer speaks")
        wide: true

        control: Column {
            width: parent ? parent.width : 0
            spacing: Theme.space8

            PlainText {
                width: parent.width
                text: root.aloud.available ? qsTr("Items are read aloud by %1.").arg(root.aloud.program) : qsTr("This computer has no speech program. An administrator can install one with the line below; open the program again afterwards.\nsudo apt install espeak-ng")
            }

            AppButton {
                visible: root.aloud.available
                text: root.aloud.speaking ? qsTr("Stop") : qsTr("Try it")
                Accessible.name: root.aloud.speaking ? qsTr("Stop reading aloud") : qsTr("Try reading aloud")
                onClicked: root.aloud.tryOut(qsTr("This is how an item is read aloud."))
            }

            SignLine {
                visible: text.length > 0
                width: parent.width
                text: root.aloud.problem
                kind: Sign.Due
            }
        }
    }

    Item {
        width: 1
        height: Theme.space24
    }
}
