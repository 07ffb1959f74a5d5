pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// By which blueprint, with what it asks in words; about which line; in how many variants.
Column {
    id: root

    required property ExamSetupModel setup

    spacing: Theme.space8

    QuietText {
        width: parent.width
        text: qsTr("Blueprint")
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.setup.blueprints

            ChoiceChip {
                id: blueprint

                required property int index
                required property string choiceName
                required property bool chosen

                text: blueprint.choiceName
                selected: blueprint.chosen
                onClicked: root.setup.chooseBlueprint(blueprint.index)
            }
        }
    }

    SignLine {
        visible: root.setup.blueprintError.length > 0
        width: parent.width
        text: root.setup.blueprintError
    }

    QuietText {
        visible: root.setup.blueprintWords.length > 0
        width: parent.width
        text: root.setup.blueprintWords
    }

    QuietText {
        visible: root.setup.oneLine
        width: parent.width
        text: qsTr("About which line")
    }

    Flow {
        visible: root.setup.oneLine
        width: parent.width
        spacing: Theme.space4

        Repeater {
            model: root.setup.lines

            ChoiceChip {
                id: line

                required property int index
                required property string choiceName
                required property bool chosen

                text: line.choiceName
                selected: line.chosen
                onClicked: root.setup.chooseLine(line.index)
            }
        }
    }

    QuietText {
        width: parent.width
        text: qsTr("Variants of the paper; neighbours get different ones")
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.setup.variants

            ChoiceChip {
                id: variant

                required property int index
                required property string choiceName
                required property bool chosen

                text: variant.choiceName
                selected: variant.chosen
                onClicked: root.setup.chooseVariant(variant.index)
            }
        }
    }
}
