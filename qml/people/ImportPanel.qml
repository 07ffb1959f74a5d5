pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A CSV table of persons, looked at before anything is stored.
FocusScope {
    id: root

    required property PeopleViewModel people

    readonly property list<string> signs: [qsTr("new"), qsTr("changed"), qsTr("unchanged"), qsTr("look at"), qsTr("mend")]

    FileDialog {
        id: dialog
        title: qsTr("Choose a CSV file")
        nameFilters: [qsTr("CSV tables (*.csv)"), qsTr("All files (*)")]
        onAccepted: root.people.previewUrl(dialog.selectedFile)
    }

    ScrollPage {
        anchors.fill: parent
        focus: true
        marginX: Theme.space24
        gap: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("Import a table of persons")
        }

        PlainText {
            width: parent.width
            size: Theme.label
            text: qsTr("A CSV file, UTF-8 or GB18030, with the headers 姓名 (needed), 工号, 岗位, 居委会, 角色, A角, B角. Several lines in a cell are separated by 、. You see what would happen before anything is stored.")
        }

        TextFieldRow {
            id: path
            width: parent.width
            focus: true
            label: qsTr("Path of the file; Enter shows the preview")
            onAccepted: root.people.previewFile(path.text)
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                text: qsTr("Choose a file")
                onClicked: dialog.open()
            }

            AppButton {
                kind: root.people.importPossible ? AppButton.Secondary : AppButton.Primary
                text: qsTr("Preview")
                enabled: path.text.length > 0 && !root.people.busy
                onClicked: root.people.previewFile(path.text)
            }
        }

        SignLine {
            visible: root.people.problem.length > 0
            width: parent.width
            text: root.people.problem
        }

        PlainText {
            visible: root.people.importSum.length > 0
            width: parent.width
            text: root.people.importSum
            bold: true
        }

        Repeater {
            model: root.people.importRows

            Item {
                id: line

                required property string rowText
                required property int kind

                width: parent ? parent.width : 0
                height: words.height + Theme.space4

                Accessible.role: Accessible.StaticText
                Accessible.name: root.signs[line.kind] + ": " + line.rowText

                QuietText {
                    width: Math.round(60 * Theme.textScale)
                    text: root.signs[line.kind]
                    Accessible.ignored: true
                }

                SignLine {
                    id: words
                    x: Math.round(64 * Theme.textScale)
                    width: parent.width - x
                    kind: line.kind === 4 ? Sign.Gap : line.kind === 3 ? Sign.Due : Sign.None
                    text: line.rowText
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                visible: root.people.importSum.length > 0
                kind: AppButton.Primary
                text: qsTr("Import")
                enabled: root.people.importPossible && !root.people.busy
                onClicked: root.people.applyImport()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Close")
                keyText: "Esc"
                onClicked: root.people.close()
            }
        }
    }
}
