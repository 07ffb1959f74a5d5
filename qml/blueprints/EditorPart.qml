pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A blueprint step by step: the steps above, the form of one of them, what the check says below.
FocusScope {
    id: root

    required property BlueprintsViewModel blueprints

    readonly property BlueprintEditorModel editor: root.blueprints.editor
    readonly property int tab: root.editor.tab

    onTabChanged: page.position = 0

    Shortcut {
        sequence: "Ctrl+S"
        onActivated: root.editor.save()
    }

    EditorSteps {
        id: steps
        x: Theme.pageMargin
        y: Theme.space16
        width: root.width - 2 * x
        editor: root.editor
    }

    ScrollPage {
        id: page
        anchors.top: steps.bottom
        anchors.topMargin: Theme.space8
        anchors.bottom: foot.top
        width: parent.width
        focus: true
        gap: Theme.space16
        maximumWidth: Math.round(900 * Theme.textScale)

        QuietText {
            visible: root.tab === 0 && root.editor.origin.length > 0
            width: page.columnWidth
            text: root.editor.origin
        }

        Flow {
            visible: !root.editor.onTrial
            width: page.columnWidth
            spacing: Theme.space16

            Repeater {
                model: root.editor.form

                FormLine {
                    room: page.columnWidth
                    editor: root.editor
                }
            }
        }

        AppButton {
            visible: root.editor.onPaper
            text: qsTr("Add a part")
            onClicked: root.editor.addPart()
        }

        Repeater {
            model: root.editor.onQuotas ? 1 : 0

            QuotaAdder {
                width: page.columnWidth
                editor: root.editor
            }
        }

        Repeater {
            model: root.editor.onTrial ? 1 : 0

            TrialPart {
                width: page.columnWidth
                trial: root.editor.trial
            }
        }
    }

    EditorFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        blueprints: root.blueprints
    }
}
