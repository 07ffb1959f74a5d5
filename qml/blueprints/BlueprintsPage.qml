pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components

// The page of a trainer who edits blueprints: the list, or one of them step by step.
AppPage {
    id: root

    required property BlueprintsViewModel blueprints

    title: qsTr("Blueprints")
    note: root.blueprints.editing ? root.blueprints.editor.title : root.blueprints.countLine
    keys: [
        KeyLine {
            keys: "↑ ↓"
            text: qsTr("Blueprint above or below")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Edit the blueprint")
        },
        KeyLine {
            keys: "Ctrl+N"
            text: qsTr("New blueprint from a copy of this one")
        },
        KeyLine {
            keys: "Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6"
            text: qsTr("Step of the editor")
        },
        KeyLine {
            keys: "Ctrl+S"
            text: qsTr("Save")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Back; what is not saved is asked about")
        }
    ]

    Keys.onEscapePressed: root.blueprints.back()

    Component.onCompleted: root.blueprints.enter()

    Repeater {
        model: root.blueprints.editing ? 0 : 1

        BlueprintsPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            blueprints: root.blueprints
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.blueprints.editing ? 1 : 0

        EditorPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            blueprints: root.blueprints
            Component.onCompleted: forceActiveFocus()
        }
    }
}
