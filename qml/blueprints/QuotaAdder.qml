pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A quota of several conditions at once: a place, a level, the first contact.
Column {
    id: root

    required property BlueprintEditorModel editor

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("Add a quota with several conditions")
        remark: qsTr("choose two or three of these")
    }

    Flow {
        width: parent.width
        spacing: Theme.space4

        Repeater {
            model: root.editor.subjects

            ChoiceChip {
                id: subject

                required property int index
                required property string choiceName
                required property bool chosen

                text: subject.choiceName
                selected: subject.chosen
                onClicked: root.editor.chooseSubject(subject.index)
            }
        }
    }

    AppButton {
        text: qsTr("Add it")
        enabled: root.editor.quotaChosen
        onClicked: root.editor.addQuota()
    }
}
