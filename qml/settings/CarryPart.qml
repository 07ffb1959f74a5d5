pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One's own practice on another computer: out, back, and which computers there are. At home only the
// way back.
Column {
    id: root

    required property CarryViewModel carry
    required property JoinModel joining
    required property AppModel app

    FolderDialog {
        id: folders
        title: qsTr("Choose a folder, best on a drive that you carry")
        onAccepted: root.carry.chooseFolder(folders.selectedFolder)
    }

    FileDialog {
        id: files
        title: qsTr("Choose the file from your own computer")
        nameFilters: [qsTr("Files to bring back (*.qgtback)"), qsTr("All files (*)")]
        onAccepted: root.carry.chooseFile(files.selectedFile)
    }

    SectionTitle {
        width: parent.width
        text: qsTr("Take home, bring back")
        remark: root.carry.atHome ? root.carry.homeLine : qsTr("Practise on a computer of your own without a network. What you do there counts here once it is back.")
    }

    NoticeBar {
        visible: root.carry.problem.length > 0
        width: parent.width
        kind: NoticeBar.Gap
        text: root.carry.problem
    }

    SettingRow {
        width: parent.width
        label: root.carry.atHome ? qsTr("Write out") : qsTr("Take home")
        remark: root.carry.atHome ? qsTr("A file for the committee's computer; as often as you like, nothing counts twice") : qsTr("A file with the question bank and your own answers, nobody else's")
        wide: true

        control: Column {
            width: parent ? parent.width : 0
            spacing: Theme.space12

            // Above the field, so that it is seen while the button below keeps the focus.
            NoticeBar {
                visible: root.carry.written.length > 0
                width: parent.width
                kind: NoticeBar.Ok
                lead: qsTr("Written")
                text: root.carry.written
            }

            PlainText {
                visible: root.carry.code.length > 0
                width: parent.width
                text: qsTr("Code, shown only now: write it down and keep it apart from the file.")
            }

            FigureText {
                visible: root.carry.code.length > 0
                text: root.carry.code
                Accessible.name: qsTr("Code: %1").arg(root.carry.code.split("").join(" "))
            }

            QuietText {
                visible: root.carry.code.length > 0
                width: parent.width
                text: qsTr("On your own computer start the program and choose “I bring a file from my committee”. The file is of no use without the code.")
            }

            QuietText {
                visible: root.carry.atHome && root.carry.written.length > 0
                width: parent.width
                text: qsTr("At the committee sign in and choose this file under Settings › Take home, bring back.")
            }

            TextFieldRow {
                id: folder
                width: parent.width
                label: qsTr("Folder for the file; Enter writes it")
                text: root.carry.folder
                enabled: !root.carry.busy
                onAccepted: root.carry.atHome ? root.carry.writeHome(folder.text) : root.carry.takeOut(folder.text)
            }

            Flow {
                width: parent.width
                spacing: Theme.space12

                AppButton {
                    text: root.carry.atHome ? qsTr("Write my answers out") : qsTr("Take my practice home")
                    enabled: !root.carry.busy
                    onClicked: root.carry.atHome ? root.carry.writeHome(folder.text) : root.carry.takeOut(folder.text)
                }

                AppButton {
                    kind: AppButton.Quiet
                    text: qsTr("Choose a folder")
                    enabled: !root.carry.busy
                    onClicked: folders.open()
                }
            }
        }
    }

    SettingRow {
        visible: root.carry.atHome
        width: parent.width
        label: qsTr("Bring up to date")
        remark: qsTr("With a newer file from the committee: its question bank and what you did there")
        wide: true

        control: AppButton {
            text: qsTr("Sign out and read a file")
            onClicked: root.app.signOut(), root.joining.start()
        }
    }

    SettingRow {
        visible: !root.carry.atHome
        width: parent.width
        label: qsTr("Bring back")
        remark: qsTr("The same file again changes nothing")
        wide: true

        control: Column {
            width: parent ? parent.width : 0
            spacing: Theme.space12

            NoticeBar {
                visible: root.carry.brought.length > 0
                width: parent.width
                kind: NoticeBar.Ok
                lead: qsTr("Brought back")
                text: root.carry.brought
            }

            NoticeBar {
                visible: root.carry.clockWasAhead
                width: parent.width
                kind: NoticeBar.Due
                text: qsTr("Some of these answers bear a day that has not come yet. Set the clock of your own computer right; they count all the same.")
            }

            TextFieldRow {
                id: back
                width: parent.width
                label: qsTr("File from your own computer; Enter reads it")
                text: root.carry.path
                enabled: !root.carry.busy
                onAccepted: root.carry.bringBack(back.text)
            }

            AppButton {
                text: qsTr("Choose the file")
                enabled: !root.carry.busy
                onClicked: files.open()
            }
        }
    }

    SettingRow {
        visible: !root.carry.atHome && computers.count > 0
        width: parent.width
        label: qsTr("My other computers")
        remark: qsTr("End one that was lost or given away; nothing is taken from it any more")
        wide: true

        control: Column {
            width: parent ? parent.width : 0

            SignLine {
                visible: root.carry.ended
                width: parent.width
                kind: Sign.Ok
                text: qsTr("Ended: nothing more is taken from that computer.")
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            Repeater {
                id: computers
                model: root.carry.computers

                CarryRow {
                    width: parent ? parent.width : 0
                    asked: index >= 0 && root.carry.asked === index
                    enabled: !root.carry.busy
                    onChosen: root.carry.ask(index)
                    onConfirmed: root.carry.end()
                    onRefused: root.carry.cancel()
                }
            }
        }
    }

    Item {
        width: 1
        height: Theme.space24
    }
}
