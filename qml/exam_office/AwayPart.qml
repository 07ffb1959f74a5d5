import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Seats without a network: the keys, the package that goes out, the answers that come back.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamAwayModel away: root.office.away
    readonly property int attempts: root.away.attempts
    property bool back: !root.away.sends  // the answers and not the package

    onAttemptsChanged: unlocking.clear()

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        maximumWidth: Math.round(980 * Theme.textScale)

        HeadingText {
            width: page.columnWidth
            text: qsTr("Seats without a network")
        }

        PlainText {
            width: page.columnWidth
            text: root.away.needs
        }

        NoticeBar {
            visible: root.away.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.away.problem
        }

        UnlockKeys {
            id: unlocking
            visible: !root.away.keyed
            focus: visible
            width: page.columnWidth
            kind: AppButton.Primary
            busy: root.away.busy
            onUnlock: passphrase => root.away.unlock(passphrase)
        }

        SegmentedChoice {
            name: qsTr("What is done here")

            Segment {
                text: qsTr("Send the package out")
                selected: !root.back
                onClicked: root.back = false
            }

            Segment {
                text: qsTr("Take the answers in")
                selected: root.back
                onClicked: root.back = true
            }
        }

        PackagePart {
            visible: !root.back
            width: page.columnWidth
            away: root.away
        }

        TakenPart {
            visible: root.back
            width: page.columnWidth
            away: root.away
        }

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Back to the exam")
            keyText: "Esc"
            onClicked: root.office.back()
        }
    }
}
