pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Answer sheets of an exam on paper: the list, the sheet that is entered, the two readings of one,
// and what is recorded as somebody contests it.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamSheetsModel sheets: root.office.sheets
    readonly property int tries: root.sheets.tries
    readonly property int keysWanted: root.sheets.keysWanted
    readonly property bool listed: root.sheets.stage === ExamSheetsModel.List
    readonly property bool enters: root.sheets.stage === ExamSheetsModel.Entry
    readonly property bool compares: root.sheets.stage === ExamSheetsModel.Compare
    readonly property bool withdraws: root.sheets.stage === ExamSheetsModel.Withdrawal
    readonly property bool contests: root.sheets.stage === ExamSheetsModel.Recording
    readonly property bool records: root.compares && !root.sheets.looks

    onTriesChanged: unlocking.clear()
    onKeysWantedChanged: FocusMove.to(unlocking)

    Column {
        id: head
        visible: root.listed
        x: Theme.pageMargin
        y: Theme.space16
        width: root.width - 2 * x
        spacing: Theme.space8

        PlainText {
            width: parent.width
            text: root.sheets.late ? qsTr("Results are out: only the answer sheet of a candidate without answers can still be entered, by two persons as before; it is scored at once, and what is out stays.") : qsTr("Two persons enter every answer sheet, each alone. Where they read differently, somebody looks at the sheet; then it counts like any other attempt.")
        }

        PlainText {
            width: parent.width
            bold: true
            text: root.sheets.counts
        }

        UnlockKeys {
            id: unlocking
            visible: root.sheets.locked && !root.sheets.busy
            width: parent.width
            label: qsTr("Passphrase of the exam keys; the tasks of a sheet are sealed with them")
            busy: root.sheets.busy
            onUnlock: passphrase => root.sheets.unlock(passphrase)
        }

        SignLine {
            visible: root.sheets.done.length > 0
            width: parent.width
            kind: Sign.Ok
            text: root.sheets.done
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        SignLine {
            visible: root.listed && root.sheets.problem.length > 0
            width: parent.width
            text: root.sheets.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    ListView {
        id: list
        visible: root.listed
        anchors.top: head.bottom
        anchors.topMargin: Theme.space8
        anchors.bottom: foot.top
        x: Theme.pageMargin
        width: root.width - 2 * x
        focus: root.listed && !root.sheets.locked
        activeFocusOnTab: true
        clip: true
        model: root.sheets.sheets
        currentIndex: root.sheets.nextRow
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Answer sheets")

        Keys.onDeletePressed: root.sheets.beginWithdrawal(list.currentIndex)
        Keys.onReturnPressed: root.sheets.open(list.currentIndex)
        Keys.onEnterPressed: root.sheets.open(list.currentIndex)

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: AnswerSheetRow {
            width: list.width
            current: ListView.isCurrentItem
            focused: ListView.isCurrentItem && list.activeFocus
            onOpened: root.sheets.open(index)
            onWithdrawn: root.sheets.beginWithdrawal(index)
        }
    }

    Repeater {
        model: root.enters ? 1 : 0

        SheetEntry {
            width: root.width
            height: foot.y
            focus: true
            sheets: root.sheets
        }
    }

    Repeater {
        model: root.compares ? 1 : 0

        SheetCompare {
            width: root.width
            height: foot.y
            focus: true
            sheets: root.sheets
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.withdraws ? 1 : 0

        SheetWithdrawal {
            width: root.width
            height: foot.y
            focus: true
            sheets: root.sheets
        }
    }

    Repeater {
        model: root.contests ? 1 : 0

        SheetRecording {
            width: root.width
            height: foot.y
            focus: true
            sheets: root.sheets
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
                visible: root.enters
                kind: AppButton.Primary
                text: qsTr("Finish this sheet")
                enabled: root.sheets.complete && !root.sheets.busy
                onClicked: root.sheets.finish()
            }

            AppTextField {
                id: lateReason
                visible: root.records && root.sheets.late
                width: Math.min(row.width, Math.round(320 * Theme.textScale))
                name: qsTr("Why this sheet comes only now")
                hint: qsTr("Why this sheet comes only now")
            }

            AppButton {
                visible: root.records
                kind: AppButton.Primary
                text: root.sheets.rereading ? qsTr("Hold it against what was recorded") : root.sheets.late ? qsTr("Record and score it") : qsTr("Record it as an attempt")
                enabled: root.sheets.recordable && !root.sheets.busy && (!root.sheets.late || lateReason.text.trim().length > 0)
                onClicked: root.sheets.record(lateReason.text)
            }

            AppButton {
                visible: root.sheets.looks && root.sheets.contestable
                text: qsTr("It has to be taken back…")
                enabled: !root.sheets.busy
                onClicked: root.sheets.beginContest()
            }

            AppButton {
                kind: AppButton.Quiet
                text: root.listed ? qsTr("Back") : qsTr("Back to the sheets")
                keyText: "Esc"
                enabled: !root.sheets.busy
                onClicked: root.office.back()
            }
        }
    }
}
