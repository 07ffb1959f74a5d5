pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The committee of a person, where there are several.
Column {
    id: root

    required property PersonEditor editor

    visible: repeater.count > 0
    spacing: Theme.space4

    QuietText {
        width: parent.width
        text: qsTr("Committee")
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            id: repeater
            model: root.editor.committees

            ChoiceChip {
                id: choice

                required property int index
                required property string committeeName
                required property bool chosen

                text: choice.committeeName
                selected: choice.chosen
                onClicked: root.editor.chooseCommittee(choice.index)
            }
        }
    }
}
