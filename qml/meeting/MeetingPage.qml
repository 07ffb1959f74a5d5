pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The report as it will be printed, and what can be done with it.
AppPage {
    id: root

    required property MeetingViewModel meeting

    readonly property bool beside: root.width >= Math.round(900 * Theme.textScale)
    readonly property int sideWidth: root.beside ? Math.round(Math.min(root.width * 0.34, 360 * Theme.textScale)) : root.width

    title: qsTr("Weekly meeting")
    keys: [
        KeyLine {
            keys: "P"
            text: qsTr("Print, or save as PDF where there is no printer")
        }
    ]

    Component.onCompleted: root.meeting.enter()

    Keys.onPressed: event => event.accepted = event.modifiers === Qt.NoModifier && root.meeting.press(event.key, folder.text)

    EmptyState {
        visible: root.meeting.ready && !root.meeting.anybody
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.pageMargin, Math.round(620 * Theme.textScale))
        title: qsTr("Nobody to report on yet")
        text: qsTr("The page for the weekly meeting is about the cadres of this committee. Add them on the page People.")
        action: qsTr("To the page People")
        onTriggered: root.app.show("people")
    }

    ScrollPage {
        id: paper
        visible: root.meeting.anybody
        width: root.beside ? root.width - root.sideWidth : root.width
        height: root.beside ? parent.height : Math.round(parent.height * 0.55)
        focus: true

        MeetingPaper {
            width: Math.min(paper.columnWidth, Math.round(794 * Theme.textScale))
            meeting: root.meeting
        }
    }

    Rectangle {
        visible: paper.visible
        x: root.beside ? paper.width : Theme.pageMargin
        y: root.beside ? 0 : paper.height
        width: root.beside ? 1 : root.width - 2 * x
        height: root.beside ? parent.height : 1
        color: Theme.line
    }

    ScrollPage {
        id: side
        x: root.beside && paper.visible ? paper.width + 1 : 0
        y: root.beside || !paper.visible ? 0 : paper.height + 1
        width: root.width - x
        height: parent.height - y

        NoticeBar {
            visible: root.meeting.problem.length > 0
            width: side.columnWidth
            kind: NoticeBar.Gap
            text: root.meeting.problem
        }

        PlainText {
            visible: root.meeting.anybody
            width: side.columnWidth
            text: qsTr("One A4 page, readable in black and white. It is made of what the program knows now; what you change on other pages stands here when you open this one again.")
        }

        TextFieldRow {
            id: folder
            visible: root.meeting.anybody
            width: side.columnWidth
            label: qsTr("Folder for the PDF; only you can read the file")
            text: root.meeting.folder
            onAccepted: root.meeting.savePdf(folder.text)
        }

        Flow {
            visible: root.meeting.anybody && root.meeting.anyPrinter
            width: side.columnWidth
            spacing: Theme.space8

            Repeater {
                model: root.meeting.printers

                ChoiceChip {
                    id: printer

                    required property int index
                    required property string choiceName
                    required property bool chosen

                    text: printer.choiceName
                    selected: printer.chosen
                    onClicked: root.meeting.choosePrinter(printer.index)
                }
            }
        }

        QuietText {
            visible: root.meeting.anybody && !root.meeting.anyPrinter
            width: side.columnWidth
            text: qsTr("No printer is set up on this computer: save the PDF and print it on one that has a printer.")
        }

        Flow {
            visible: root.meeting.anybody
            width: side.columnWidth
            spacing: Theme.space12

            AppButton {
                visible: root.meeting.anyPrinter
                kind: AppButton.Primary
                text: qsTr("Print")
                keyText: "P"
                enabled: !root.meeting.busy
                onClicked: root.meeting.print()
            }

            AppButton {
                kind: root.meeting.anyPrinter ? AppButton.Secondary : AppButton.Primary
                text: qsTr("Save as PDF")
                keyText: root.meeting.anyPrinter ? "" : "P"
                enabled: !root.meeting.busy && folder.text.length > 0
                onClicked: root.meeting.savePdf(folder.text)
            }
        }

        SignLine {
            visible: root.meeting.done.length > 0
            width: side.columnWidth
            kind: Sign.Ok
            text: root.meeting.done
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
