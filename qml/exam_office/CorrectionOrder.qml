pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One order: the task that it is about as it was seen, what becomes of it, where that stands, and
// the next step.
Column {
    id: root

    required property ExamCorrectionModel corrections

    readonly property bool ready: !root.corrections.busy

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: root.corrections.entryWords
    }

    QuietText {
        visible: text.length > 0
        width: parent.width
        text: root.corrections.heading
    }

    StemText {
        visible: text.length > 0
        width: parent.width
        text: root.corrections.stem
    }

    QuietText {
        visible: text.length > 0
        width: parent.width
        text: root.corrections.facts
    }

    Column {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.corrections.options

            CorrectionOptionRow {
                width: root.width
                pickable: false
            }
        }
    }

    PlainText {
        width: parent.width
        text: qsTr("Reason: %1").arg(root.corrections.entryReason)
    }

    QuietText {
        width: parent.width
        text: root.corrections.entrySteps
    }

    PlainText {
        width: parent.width
        text: root.corrections.entryNext
    }

    TextFieldRow {
        id: reason
        visible: root.corrections.undoable || root.corrections.droppable
        width: Math.min(root.width, Math.round(620 * Theme.textScale))
        label: root.corrections.undoable ? qsTr("Reason for taking it back; candidates read it") : qsTr("Reason for giving it up")
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            visible: root.corrections.approvable
            kind: AppButton.Primary
            text: qsTr("I agree to this correction")
            enabled: root.ready
            onClicked: root.corrections.approve()
        }

        AppButton {
            visible: root.corrections.applicable
            kind: AppButton.Primary
            text: qsTr("Apply what the dry run says")
            enabled: root.ready
            onClicked: root.corrections.apply()
        }

        AppButton {
            visible: root.corrections.undoable
            text: qsTr("Take it back")
            enabled: root.ready
            onClicked: root.corrections.undo(reason.text)
        }

        AppButton {
            visible: root.corrections.droppable
            text: qsTr("Give it up")
            enabled: root.ready
            onClicked: root.corrections.drop(reason.text)
        }
    }
}
