pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What the trial drew, or what conflicts and which items to write.
Column {
    id: root

    required property BlueprintTrialModel trial

    spacing: Theme.space8

    SignLine {
        visible: root.trial.summary.length > 0
        width: parent.width
        kind: Sign.Ok
        size: Theme.body
        text: root.trial.summary
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Repeater {
        model: root.trial.conflicts

        SignLine {
            id: conflict

            required property int index
            required property string sentence

            width: root.width
            kind: conflict.index === 0 ? Sign.Gap : Sign.None
            size: Theme.body
            text: conflict.sentence
        }
    }

    QuietText {
        visible: root.trial.remarks.length > 0
        width: parent.width
        text: root.trial.remarks
    }

    Repeater {
        model: root.trial.first

        Column {
            id: part

            required property string partTitle
            required property string tasks

            width: root.width

            SectionTitle {
                width: part.width
                text: part.partTitle
                remark: qsTr("of the first paper")
            }

            QuietText {
                width: part.width
                text: part.tasks
            }
        }
    }
}
