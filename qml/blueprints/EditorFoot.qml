import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What the check says of the whole, always in view, and saving.
FootBar {
    id: root

    required property BlueprintsViewModel blueprints

    readonly property BlueprintEditorModel editor: root.blueprints.editor
    readonly property bool asks: root.blueprints.question === BlueprintsViewModel.Leave

    implicitHeight: column.implicitHeight + 2 * Theme.space12

    Column {
        id: column
        y: Theme.space12
        width: parent.width
        spacing: Theme.space8

        SignLine {
            visible: root.editor.chance.length > 0
            width: parent.width
            kind: root.editor.chanceSign
            bold: true
            text: root.editor.chance
        }

        QuietText {
            width: parent.width
            text: root.editor.chanceWords
        }

        SignLine {
            visible: root.editor.findings.length > 0
            width: parent.width
            kind: Sign.Due
            text: root.editor.findings
        }

        BlueprintQuestion {
            visible: root.asks
            width: parent.width
            blueprints: root.blueprints
        }

        SignLine {
            visible: root.editor.problem.length > 0
            width: parent.width
            text: root.editor.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        SignLine {
            visible: root.editor.done.length > 0
            width: parent.width
            kind: Sign.Ok
            text: root.editor.done
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Flow {
            visible: !root.asks
            width: parent.width
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Save")
                keyText: "Ctrl+S"
                enabled: root.editor.fit && (root.editor.dirty || root.editor.isNew) && !root.editor.busy
                onClicked: root.editor.save()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back to the list")
                keyText: "Esc"
                enabled: !root.editor.busy
                onClicked: root.blueprints.back()
            }

            Item {
                width: mending.implicitWidth
                height: Theme.control

                SignLine {
                    id: mending
                    anchors.verticalCenter: parent.verticalCenter
                    width: implicitWidth
                    kind: root.editor.stateSign
                    text: root.editor.state
                }
            }
        }
    }
}
