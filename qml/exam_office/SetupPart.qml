import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Setting up an exam in place: what and when at the left, who at the right; below it where there is
// no room beside.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamSetupModel setup: root.office.setup
    readonly property bool beside: root.width >= Math.round(900 * Theme.textScale)

    Shortcut {
        sequence: "Ctrl+S"
        onActivated: root.setup.save()
    }

    ScrollPage {
        id: page
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: foot.top
        focus: true

        Item {
            id: columns
            width: page.columnWidth
            height: root.beside ? Math.max(left.implicitHeight, right.implicitHeight) : right.y + right.implicitHeight

            Column {
                id: left
                width: root.beside ? Math.round(columns.width * 0.44) : columns.width
                spacing: Theme.space16

                TextFieldRow {
                    width: parent.width
                    focus: true
                    label: qsTr("Title, as candidates read it")
                    text: root.setup.title
                    error: root.setup.titleError
                    onEdited: words => root.setup.title = words
                }

                BlueprintPart {
                    width: parent.width
                    setup: root.setup
                }

                WindowPart {
                    width: parent.width
                    setup: root.setup
                }
            }

            Column {
                id: right
                x: root.beside ? left.width + Theme.space32 : 0
                y: root.beside ? 0 : left.implicitHeight + Theme.space24
                width: columns.width - x
                spacing: Theme.space24

                CandidatesPart {
                    width: parent.width
                    people: root.setup.people
                }

                PlacesPart {
                    visible: root.setup.people.count > 0
                    width: parent.width
                    people: root.setup.people
                }
            }
        }
    }

    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(implicitHeight, row.implicitHeight + Theme.space24)

        Flow {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space12

            SignLine {
                visible: root.setup.problem.length > 0
                width: parent.width
                text: root.setup.problem
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            SignLine {
                visible: root.setup.done.length > 0 && root.setup.problem.length === 0
                width: parent.width
                kind: Sign.Ok
                text: root.setup.done
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            SignLine {
                visible: root.setup.replanned
                width: parent.width
                kind: Sign.Due
                text: qsTr("The blueprint was changed after this exam was saved. Saving takes the changed one.")
            }

            AppButton {
                kind: root.setup.saved ? AppButton.Secondary : AppButton.Primary
                text: qsTr("Save")
                keyText: "Ctrl+S"
                enabled: !root.setup.busy
                onClicked: root.setup.save()
            }

            AppButton {
                kind: root.setup.saved ? AppButton.Primary : AppButton.Secondary
                text: root.setup.saved ? qsTr("Seal…") : qsTr("Save, then seal…")
                enabled: !root.setup.busy && root.setup.people.count > 0
                onClicked: root.setup.saveAndSeal()
            }

            AppButton {
                visible: root.setup.saved
                text: qsTr("Before the exam…")
                enabled: !root.setup.busy
                onClicked: root.office.openChecklist()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back")
                keyText: "Esc"
                enabled: !root.setup.busy
                onClicked: root.office.back()
            }
        }
    }
}
