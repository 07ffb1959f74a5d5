pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What comes after scoring: the stages of the results and the appeals, one of them at a time.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamAppealsModel appeals: root.office.appeals
    readonly property int attempts: root.appeals.attempts
    readonly property int keysWanted: root.appeals.keysWanted

    onAttemptsChanged: unlocking.clear()
    onKeysWantedChanged: FocusMove.to(unlocking)

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        gap: Theme.space16
        maximumWidth: Math.round(980 * Theme.textScale)

        HeadingText {
            width: page.columnWidth
            text: qsTr("Release and appeals")
        }

        NoticeBar {
            visible: root.appeals.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.appeals.problem
        }

        // Its room is kept: what comes up here moves no button under somebody's hand.
        Item {
            width: page.columnWidth
            height: Math.max(Theme.control, done.implicitHeight)

            SignLine {
                id: done
                visible: root.appeals.done.length > 0 && root.appeals.problem.length === 0 && !root.appeals.busy
                width: parent.width
                size: Theme.body
                kind: Sign.Ok
                text: root.appeals.done
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            QuietText {
                visible: root.appeals.busy
                width: parent.width
                text: qsTr("Working; this takes a moment")
            }
        }

        AppealsOverview {
            visible: root.appeals.loaded && !root.appeals.opened
            width: page.columnWidth
            appeals: root.appeals
        }

        PlainText {
            visible: root.appeals.asksKeys
            width: page.columnWidth
            text: root.appeals.keysFor
        }

        UnlockKeys {
            id: unlocking
            visible: root.appeals.asksKeys
            width: page.columnWidth
            busy: root.appeals.busy
            onUnlock: passphrase => root.appeals.unlock(passphrase)
        }

        // Made anew for each appeal, with empty fields.
        Repeater {
            model: root.appeals.opened ? 1 : 0

            AppealOne {
                width: page.columnWidth
                appeals: root.appeals
                Component.onCompleted: page.position = 0
            }
        }

        AppButton {
            kind: AppButton.Quiet
            text: root.appeals.opened ? qsTr("Back to all appeals") : qsTr("Back to the exam")
            keyText: "Esc"
            onClicked: root.office.back()
        }
    }
}
