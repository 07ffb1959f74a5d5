import QtQuick
import Qgt.App
import Qgt.Components

// How this person likes to practise; kept for the person.
Column {
    id: root

    required property PracticeHabits habits

    SectionTitle {
        width: parent.width
        text: qsTr("How you practise")
        remark: qsTr("Kept for you on this computer.")
    }

    AppSwitch {
        width: parent.width
        text: qsTr("Think first: the options stay hidden until you ask for them")
        checked: root.habits.hideOptions
        onToggled: root.habits.hideOptions = checked
    }

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
