pragma ComponentBehavior: Bound

import QtQuick
import Qgt.Components
import Qgt.Theme

// One of several, or any of them.
Column {
    id: root

    required property string label
    required property string name
    required property string choices
    required property int chosen
    required property bool several
    required property string error

    signal chose(int choice)

    spacing: Theme.space4

    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    QuietText {
        visible: root.label.length > 0
        width: parent.width
        text: root.label
        Accessible.ignored: true
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.choices.split("\n")

            ChoiceChip {
                id: choice

                required property int index
                required property string modelData

                text: choice.modelData
                selected: root.several ? (root.chosen >> choice.index) % 2 === 1 : root.chosen === choice.index
                onClicked: root.chose(choice.index)
            }
        }
    }

    SignLine {
        visible: root.error.length > 0
        width: parent.width
        text: root.error
    }
}
