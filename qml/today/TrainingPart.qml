pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What a director gave one to study, and how far that is.
Column {
    id: root

    required property OwnTrainingViewModel training

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("Your training plan")
        remark: root.training.remark
    }

    Repeater {
        model: root.training.tasks

        TrainingTask {
            width: root.width
            onPractised: row => root.training.practise(row)
            onSectionOpened: row => root.training.read(row)
        }
    }
}
