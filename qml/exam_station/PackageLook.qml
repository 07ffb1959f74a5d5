pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A package is looked at before it is imported. Nothing is believed by a click: the last group of
// the fingerprint is asked for, which only the trainer can read out.
FocusScope {
    id: root

    required property StationPackageModel importing
    property bool first: false

    readonly property bool asks: root.importing.looked && !root.importing.known && !root.importing.trusted

    readonly property bool believes: root.importing.looked && !root.importing.known && root.importing.trusted

    implicitHeight: column.implicitHeight

    // What comes next has the focus.
    onAsksChanged: root.asks ? group.forceActiveFocus() : undefined
    onBelievesChanged: root.believes ? importer.forceActiveFocus() : undefined

    FileDialog {
        id: dialog
        title: qsTr("Choose an exam package")
        nameFilters: [qsTr("Exam packages (*.qgtexam)"), qsTr("All files (*)")]
        onAccepted: root.importing.lookUrl(dialog.selectedFile)
    }

    DropArea {
        id: drop
        anchors.fill: parent
        onDropped: event => event.hasUrls ? root.importing.lookUrl(event.urls[0]) : undefined

        DropFrame {
            visible: drop.containsDrag
        }
    }

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("Import a package")
            remark: qsTr("or drag the file here")
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppTextField {
                id: path
                width: Math.min(Math.round(420 * Theme.textScale), parent.width)
                name: qsTr("Path of the package file; Enter looks at it")
                hint: qsTr("Path of the package file; Enter looks at it")
                text: root.importing.path
                onAccepted: root.importing.look(path.text)
            }

            AppButton {
                focus: true
                kind: root.first && !root.importing.looked ? AppButton.Primary : AppButton.Secondary
                text: qsTr("Choose a file")
                enabled: !root.importing.busy
                onClicked: dialog.open()
            }
        }

        QuietText {
            visible: root.importing.busy
            width: parent.width
            text: qsTr("One moment: the package is being checked.")
        }

        NoticeBar {
            visible: root.importing.problem.length > 0
            width: parent.width
            kind: NoticeBar.Gap
            lead: qsTr("Not imported")
            text: root.importing.problem
        }

        Repeater {
            model: root.importing.looked ? 1 : 0

            Column {
                width: column.width
                spacing: Theme.space8

                PlainText {
                    width: parent.width
                    text: root.importing.title
                    size: Theme.stem
                    bold: true
                }

                QuietText {
                    width: parent.width
                    text: root.importing.about
                }

                SignLine {
                    visible: root.importing.known
                    width: parent.width
                    kind: Sign.Ok
                    text: qsTr("This package is here already; nothing has to be imported.")
                }

                PlainText {
                    visible: !root.importing.known
                    width: parent.width
                    text: root.asks ? qsTr("This machine does not know the unit that made the package yet. Ask the trainer, in person or by telephone, to read out the fingerprint of the unit. Compare every group below, and type the last one, which is not shown here.") : qsTr("It comes from the unit that this machine trusts:")
                }

                CodeGroups {
                    visible: !root.importing.known
                    width: Math.min(implicitWidth, parent.width)
                    code: root.importing.groups
                    name: qsTr("Fingerprint of the unit")
                }
            }
        }

        TextFieldRow {
            id: group
            visible: root.asks
            width: Math.min(Math.round(240 * Theme.textScale), parent.width)
            label: qsTr("Last group, as the trainer reads it out")
            maximumLength: 32
            onEdited: words => root.importing.setGroup(words)
            onAccepted: root.importing.importIt()
        }

        AppButton {
            id: importer
            visible: root.importing.looked && !root.importing.known
            kind: AppButton.Primary
            text: root.asks ? qsTr("The groups agree: import") : qsTr("Import")
            enabled: root.importing.mayImport && !root.importing.busy
            onClicked: root.importing.importIt()
        }
    }
}
