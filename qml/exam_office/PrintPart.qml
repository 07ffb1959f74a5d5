pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What an exam prints: the sheets at the left, what the chosen one is for beside them.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamPrintModel prints: root.office.prints
    readonly property int tries: root.prints.tries
    readonly property bool beside: root.width >= Math.round(760 * Theme.textScale)

    onTriesChanged: unlocking.clear()

    ListView {
        id: list
        x: Theme.pageMargin
        y: Theme.space16
        width: root.beside ? Math.round(260 * Theme.textScale) : root.width - 2 * x
        height: root.beside ? foot.y - y : Math.min(contentHeight, 0.4 * (foot.y - y))
        focus: true
        activeFocusOnTab: true
        clip: true
        model: root.prints.prints
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        onCurrentIndexChanged: root.prints.choose(list.currentIndex)

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sheets")

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: PrintRow {
            width: list.width
            focused: ListView.isCurrentItem && list.activeFocus
            onClicked: list.currentIndex = index
        }
    }

    ScrollPage {
        id: detail
        x: root.beside ? list.x + list.width + Theme.space16 : 0
        y: root.beside ? 0 : list.y + list.height
        width: root.width - x
        height: foot.y - y

        HeadingText {
            width: parent.width
            text: root.prints.title
        }

        BodyText {
            width: parent.width
            text: root.prints.purpose
        }

        SignLine {
            visible: root.prints.caution.length > 0
            width: parent.width
            kind: Sign.Due
            text: root.prints.caution
        }

        UnlockKeys {
            id: unlocking
            visible: root.prints.locked && !root.prints.busy
            width: parent.width
            label: qsTr("Passphrase of the exam keys; this sheet is made of sealed papers")
            busy: root.prints.busy
            onUnlock: passphrase => root.prints.unlock(passphrase)
        }

        TextFieldRow {
            id: folder
            visible: !root.prints.locked
            width: Math.min(parent.width, Math.round(420 * Theme.textScale))
            label: qsTr("Folder for the PDF; only you can read the file")
            text: root.prints.folder
            onAccepted: root.prints.savePdf(folder.text)
        }

        Flow {
            visible: !root.prints.locked && root.prints.anyPrinter
            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: root.prints.printers

                ChoiceChip {
                    id: printer

                    required property int index
                    required property string choiceName
                    required property bool chosen

                    text: printer.choiceName
                    selected: printer.chosen
                    onClicked: root.prints.choosePrinter(printer.index)
                }
            }
        }

        QuietText {
            visible: !root.prints.anyPrinter
            width: parent.width
            text: qsTr("No printer is set up on this computer: save the PDF and print it on one that has a printer.")
        }

        PlainText {
            visible: root.prints.busy
            width: parent.width
            text: qsTr("Working; this takes a moment")
        }

        SignLine {
            visible: root.prints.done.length > 0
            width: parent.width
            kind: Sign.Ok
            text: root.prints.done
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        SignLine {
            visible: root.prints.problem.length > 0
            width: parent.width
            text: root.prints.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
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

            AppButton {
                kind: AppButton.Primary
                text: qsTr("Save as PDF")
                enabled: !root.prints.busy && !root.prints.locked && folder.text.length > 0
                onClicked: root.prints.savePdf(folder.text)
            }

            AppButton {
                visible: root.prints.anyPrinter
                text: qsTr("Print")
                enabled: !root.prints.busy && !root.prints.locked
                onClicked: root.prints.print()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back")
                keyText: "Esc"
                enabled: !root.prints.busy
                onClicked: root.office.back()
            }
        }
    }
}
