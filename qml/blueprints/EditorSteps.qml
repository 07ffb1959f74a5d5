pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The steps of the editor; each says how many places in it have to be mended.
Flow {
    id: root

    required property BlueprintEditorModel editor

    spacing: Theme.space8

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Steps")

    Shortcut {
        sequence: "Alt+1"
        onActivated: root.editor.showTab(0)
    }

    Shortcut {
        sequence: "Alt+2"
        onActivated: root.editor.showTab(1)
    }

    Shortcut {
        sequence: "Alt+3"
        onActivated: root.editor.showTab(2)
    }

    Shortcut {
        sequence: "Alt+4"
        onActivated: root.editor.showTab(3)
    }

    Shortcut {
        sequence: "Alt+5"
        onActivated: root.editor.showTab(4)
    }

    Shortcut {
        sequence: "Alt+6"
        onActivated: root.editor.showTab(5)
    }

    Repeater {
        model: root.editor.steps

        ChoiceChip {
            id: step

            required property int index
            required property string stepTitle
            required property int problems
            required property bool shown

            text: step.problems > 0 ? qsTr("%1 %2 (%3 to mend)").arg(step.index + 1).arg(step.stepTitle).arg(step.problems) : qsTr("%1 %2").arg(step.index + 1).arg(step.stepTitle)
            selected: step.shown
            onClicked: root.editor.showTab(step.index)
        }
    }
}
