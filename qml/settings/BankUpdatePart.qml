pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A newer bank that came with the program: preview, decide what both changed, merge, undo.
Column {
    id: root

    required property BankUpdateViewModel update

    readonly property bool previewed: root.update.previewed
    readonly property bool replaced: root.update.replaced

    // The button that was pressed has gone: the keyboard stands where nothing happens by mistake.
    onPreviewedChanged: root.previewed ? FocusMove.to(later) : undefined
    onReplacedChanged: root.replaced ? FocusMove.to(use) : undefined

    spacing: Theme.space12
    bottomPadding: Theme.space24

    SectionTitle {
        width: parent.width
        text: qsTr("Bank update")
        remark: qsTr("The bank that comes with the program, merged into the unit's own")
    }

    NoticeBar {
        visible: root.update.problem.length > 0
        width: parent.width
        kind: NoticeBar.Gap
        lead: qsTr("Not done")
        text: root.update.problem
    }

    NoticeBar {
        visible: root.update.done.length > 0
        width: parent.width
        kind: NoticeBar.Ok
        lead: qsTr("Done")
        text: root.update.done
    }

    PlainText {
        visible: !root.update.previewed && root.update.done.length === 0
        width: parent.width
        text: root.update.state
    }

    PlainText {
        visible: root.update.previewed
        width: parent.width
        text: root.update.counts
    }

    NoticeBar {
        visible: root.update.findings.length > 0
        width: parent.width
        kind: NoticeBar.Gap
        lead: qsTr("Not merged")
        text: root.update.findings
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            id: use
            visible: root.update.replaced
            kind: AppButton.Primary
            text: qsTr("Use the new bank")
            enabled: !root.update.busy
            onClicked: root.update.reopen()
        }

        AppButton {
            visible: root.update.waits && !root.update.previewed
            kind: root.update.replaced ? AppButton.Secondary : AppButton.Primary
            text: qsTr("Preview")
            enabled: !root.update.busy
            onClicked: root.update.preview()
        }

        AppButton {
            visible: root.update.previewed
            kind: AppButton.Primary
            text: qsTr("Merge now")
            enabled: !root.update.busy
            onClicked: root.update.apply()
        }

        AppButton {
            id: later
            visible: root.update.previewed
            text: qsTr("Not now")
            enabled: !root.update.busy
            onClicked: root.update.cancel()
        }

        AppButton {
            visible: root.update.canUndo && !root.update.previewed
            text: qsTr("Undo the last merge")
            enabled: !root.update.busy
            onClicked: root.update.undo()
        }
    }

    WorkProgress {
        visible: root.update.busy
        width: parent.width
        text: qsTr("Reading, merging on trial, checking")
        remark: qsTr("until that is done the old bank stays whole")
        stopText: ""
        fraction: root.update.fraction
    }

    Column {
        visible: root.update.conflictCount > 1
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.update.kinds

            ConflictKindRow {
                width: parent ? parent.width : 0
                enabled: !root.update.busy
                onChosen: theirs => root.update.takeKind(index, theirs)
            }
        }
    }

    Column {
        visible: root.update.conflictCount > 0
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.update.conflicts

            ConflictRow {
                width: parent ? parent.width : 0
                enabled: !root.update.busy
                onChosen: theirs => root.update.take(index, theirs)
            }
        }
    }

    AppButton {
        visible: root.update.more > 0
        text: qsTr("Show more conflicts, %n left", "", root.update.more)
        onClicked: root.update.showMore()
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
}
