pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// One line of the form, as its kind says. The kinds are those of BlueprintFormRow.
Item {
    id: root

    enum Kind {
        Heading,
        Note,
        Part,
        Text,
        Number,
        Switch,
        Choice,
        Several,
        Range
    }

    required property BlueprintEditorModel editor
    required property real room

    required property int index
    required property int kind
    required property string field
    required property string label
    required property string name
    required property string value
    required property string most
    required property string unit
    required property string choices
    required property int chosen
    required property string error
    required property string remark
    required property int sign

    readonly property bool isShort: root.kind === FormLine.Number
    readonly property int shortWidth: Math.round(200 * Theme.textScale)

    visible: root.kind !== FormLine.Note || root.label.length > 0
    width: root.isShort ? Math.min(root.shortWidth, root.room) : root.room
    height: childrenRect.height

    Repeater {
        model: root.kind === FormLine.Heading || root.kind === FormLine.Note ? 1 : 0

        FormHeading {
            width: root.width
            isHeading: root.kind === FormLine.Heading
            label: root.label
            remark: root.remark
            sign: root.sign
        }
    }

    Repeater {
        model: root.kind === FormLine.Part ? 1 : 0

        FormPart {
            width: root.width
            label: root.label
            remark: root.remark
            first: root.chosen === 0
            onMoved: by => root.editor.movePart(root.chosen, by)
            onRemoved: root.editor.removePart(root.chosen)
        }
    }

    Repeater {
        model: root.kind === FormLine.Text || root.kind === FormLine.Number ? 1 : 0

        FormField {
            width: root.width
            label: root.label
            name: root.name
            value: root.value
            unit: root.unit
            error: root.error
            remark: root.remark
            onEdited: words => root.editor.edit(root.field, words)
        }
    }

    Repeater {
        model: root.kind === FormLine.Switch ? 1 : 0

        FormSwitch {
            width: root.width
            label: root.label
            name: root.name
            isOn: root.value.length > 0
            error: root.error
            remark: root.remark
            onToggled: isOn => root.editor.toggle(root.field, isOn)
        }
    }

    Repeater {
        model: root.kind === FormLine.Choice || root.kind === FormLine.Several ? 1 : 0

        FormChoices {
            width: root.width
            label: root.label
            name: root.name
            choices: root.choices
            chosen: root.chosen
            several: root.kind === FormLine.Several
            error: root.error
            onChose: choice => root.kind === FormLine.Several ? root.editor.toggleOne(root.field, choice) : root.editor.choose(root.field, choice)
        }
    }

    Repeater {
        model: root.kind === FormLine.Range ? 1 : 0

        FormRange {
            width: root.width
            label: root.label
            least: root.value
            most: root.most
            strong: root.chosen === 1
            error: root.error
            remark: root.remark
            sign: root.sign
            onLeastEdited: words => root.editor.editLeast(root.field, words)
            onMostEdited: words => root.editor.editMost(root.field, words)
        }
    }
}
