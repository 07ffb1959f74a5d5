import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

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

    Row {
        visible: root.habits.autoNext
        spacing: Theme.space16

        QuietText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("after")
            wrapMode: Text.NoWrap
        }

        AppSlider {
            id: slider
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Seconds until the next item")
            valueText: words.text
            from: 0.5
            to: 5
            stepSize: 0.5
            snapMode: AppSlider.SnapAlways
            live: false
            value: root.habits.autoNextSeconds
            onValueChanged: root.habits.autoNextSeconds = value
        }

        PlainText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 seconds").arg(slider.valueAt(slider.position).toFixed(1))
            wrapMode: Text.NoWrap
        }
    }
}
