pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The codes of an exam, shown only now; the view is left on purpose only.
Column {
    id: root

    required property ExamSealModel sealing

    spacing: Theme.space12

    HeadingText {
        width: parent.width
        text: qsTr("“%1” is sealed").arg(root.sealing.title)
    }

    NoticeBar {
        visible: root.sealing.publicCases
        width: parent.width
        kind: NoticeBar.Due
        lead: qsTr("Public cases")
        text: qsTr("The exam pool has no cases, so that those of the practice bank are in the papers. Candidates may have practised them.")
    }

    NoticeBar {
        visible: root.sealing.leftOut.length > 0
        width: parent.width
        kind: NoticeBar.Due
        lead: qsTr("Repealed by the day of the exam")
        text: root.sealing.leftOut
    }

    NoticeBar {
        visible: root.sealing.seenBefore.length > 0
        width: parent.width
        kind: NoticeBar.Due
        lead: qsTr("Seen before")
        text: root.sealing.seenBefore
    }

    SignLine {
        visible: codes.count > 0
        width: parent.width
        size: Theme.body
        kind: Sign.Due
        text: qsTr("Shown only now and kept nowhere: print the sheet or write them down.")
    }

    PlainText {
        visible: codes.count === 0
        width: parent.width
        text: qsTr("No codes are needed: the papers are open in the window of the exam.")
    }

    Column {
        width: parent.width

        Repeater {
            id: codes
            model: root.sealing.codes

            CodeRow {
                width: root.width
            }
        }
    }

    SaveSheet {
        visible: codes.count > 0
        width: parent.width
        sheet: root.sealing.sheet
    }

    AppSwitch {
        id: kept
        visible: codes.count > 0
        text: qsTr("I have saved them or written them down")
    }

    AppButton {
        kind: AppButton.Primary
        text: codes.count > 0 ? qsTr("To the exam; the codes are not shown again") : qsTr("To the exam")
        enabled: kept.checked || codes.count === 0
        onClicked: root.sealing.acknowledge()
    }
}
