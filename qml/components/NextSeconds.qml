import QtQuick
import Qgt.App
import Qgt.Theme

// How long a right answer stays before the next item comes by itself.
Row {
    id: root

    required property PracticeHabits habits

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
