import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One certificate, and what can be done with it.
ScrollPage {
    id: root

    required property CertificatesViewModel certificates

    readonly property bool revokes: root.certificates.view === CertificatesViewModel.Revoke

    maximumWidth: Math.round(760 * Theme.textScale)

    FolderDialog {
        id: dialog
        title: qsTr("Choose a folder")
        onAccepted: root.certificates.choose(dialog.selectedFolder)
    }

    NoticeBar {
        visible: root.certificates.done.length > 0
        width: parent.width
        kind: NoticeBar.Ok
        lead: qsTr("Done")
        text: root.certificates.done
    }

    NoticeBar {
        visible: root.certificates.problem.length > 0
        width: parent.width
        kind: NoticeBar.Gap
        text: root.certificates.problem
    }

    SignLine {
        width: parent.width
        kind: root.certificates.standingSign
        size: Theme.stem
        bold: true
        text: root.certificates.standing
    }

    CertificateFacts {
        width: parent.width
        model: root.certificates.facts
    }

    QuietText {
        width: parent.width
        text: root.certificates.lawLine
    }

    NoticeBar {
        visible: root.certificates.anew
        width: parent.width
        kind: NoticeBar.Info
        text: qsTr("It was revoked, and by the result as it is now this person passes. A new certificate is issued only when you say so, with a reason.")
    }

    TextFieldRow {
        id: folder
        visible: !root.revokes && !root.certificates.ended
        width: parent.width
        label: qsTr("Folder for the PDF; a file that lies there is never overwritten")
        text: root.certificates.folder
        onAccepted: root.certificates.savePdf(folder.text)
    }

    Flow {
        visible: !root.revokes
        width: parent.width
        spacing: Theme.space12

        AppButton {
            visible: !root.certificates.ended
            kind: AppButton.Primary
            text: qsTr("Save as PDF for printing")
            keyText: "Ctrl+P"
            enabled: !root.certificates.busy
            onClicked: root.certificates.savePdf(folder.text)
        }

        AppButton {
            visible: !root.certificates.ended
            text: qsTr("Choose a folder")
            onClicked: dialog.open()
        }

        AppButton {
            visible: root.certificates.mayIssue && !root.certificates.ended
            text: qsTr("Issue another in its place…")
            onClicked: root.certificates.askReplace()
        }

        AppButton {
            visible: root.certificates.anew
            kind: AppButton.Primary
            text: qsTr("Issue a new one…")
            onClicked: root.certificates.askReplace()
        }

        AppButton {
            visible: root.certificates.mayIssue && !root.certificates.ended
            text: qsTr("Revoke…")
            onClicked: root.certificates.askRevoke()
        }

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Back to the list")
            keyText: "Esc"
            onClicked: root.certificates.back()
        }
    }

    NoticeBar {
        visible: root.revokes
        width: parent.width
        kind: NoticeBar.Due
        lead: qsTr("Really?")
        text: qsTr("A revoked certificate never counts again. The reason stays in the record, and the person can read it.")
    }

    TextFieldRow {
        id: reason
        visible: root.revokes
        enabled: visible
        focus: root.revokes
        width: parent.width
        label: qsTr("Reason")
        // For ever: the last word is a button's, not the Enter behind a sentence.
        onAccepted: FocusMove.to(yes)
    }

    Flow {
        visible: root.revokes
        width: parent.width
        spacing: Theme.space12

        AppButton {
            text: qsTr("No, it stays valid")
            keyText: "Esc"
            onClicked: root.certificates.back()
        }

        AppButton {
            id: yes
            text: qsTr("Yes, revoke it for ever")
            enabled: !root.certificates.busy
            onClicked: root.certificates.revoke(reason.text)
        }
    }

    Shortcut {
        sequence: "Ctrl+P"
        enabled: !root.revokes && !root.certificates.ended
        onActivated: root.certificates.savePdf(folder.text)
    }
}
