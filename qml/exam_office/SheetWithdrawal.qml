import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What was entered from one answer sheet, to be withdrawn with a reason and entered anew, or put
// aside.
ScrollPage {
    id: root

    required property ExamSheetsModel sheets

    readonly property bool possible: reason.text.trim().length > 0 && !root.sheets.busy

    Component.onCompleted: reason.field.forceActiveFocus()

    maximumWidth: Math.round(760 * Theme.textScale)

    HeadingText {
        width: root.columnWidth
        text: root.sheets.heading
    }

    PlainText {
        width: root.columnWidth
        text: root.sheets.damaged ? qsTr("What was entered from this sheet cannot be read. Withdraw it and enter the sheet anew; where there is no such sheet, say that it does not belong to this exam. What is left stays in the record, with your name and the reason.") : root.sheets.parted ? qsTr("What is withdrawn counts no longer and can be entered anew. It stays in the record, with your name and the reason.") : qsTr("Both readings were shown beside each other, so both are withdrawn and the sheet is entered anew. They stay in the record, with your name and the reason.")
    }

    PlainText {
        visible: root.sheets.recordedOnce
        width: root.columnWidth
        text: qsTr("This sheet was recorded once and taken back by two persons. That there is none of this candidate takes two persons as well; until then it is waited for.")
    }

    TextFieldRow {
        id: reason
        width: Math.min(root.columnWidth, Math.round(520 * Theme.textScale))
        label: qsTr("Reason")
    }

    Flow {
        width: root.columnWidth
        spacing: Theme.space12

        AppButton {
            visible: root.sheets.parted && !root.sheets.damaged && root.sheets.firstReader.length > 0
            text: qsTr("Withdraw what %1 entered").arg(root.sheets.firstReader)
            enabled: root.possible
            onClicked: root.sheets.withdraw(1, reason.text)
        }

        AppButton {
            visible: root.sheets.parted && !root.sheets.damaged && root.sheets.secondReader.length > 0
            text: qsTr("Withdraw what %1 entered").arg(root.sheets.secondReader)
            enabled: root.possible
            onClicked: root.sheets.withdraw(2, reason.text)
        }

        AppButton {
            visible: root.sheets.damaged || !root.sheets.parted || root.sheets.secondReader.length > 0
            text: qsTr("Withdraw all of it")
            enabled: root.possible
            onClicked: root.sheets.withdraw(0, reason.text)
        }

        AppButton {
            visible: root.sheets.rereading
            text: qsTr("What was recorded stays")
            enabled: root.possible
            onClicked: root.sheets.giveUpReread(reason.text)
        }

        AppButton {
            visible: !root.sheets.rereading
            text: qsTr("It does not belong to this exam")
            enabled: root.possible
            onClicked: root.sheets.putAside(reason.text)
        }
    }

    SignLine {
        visible: root.sheets.problem.length > 0
        width: root.columnWidth
        text: root.sheets.problem
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
