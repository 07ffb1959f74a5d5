import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The steps that sign: issuing, another certificate in the place of one, files for checkers.
ScrollPage {
    id: root

    required property CertificatesViewModel certificates

    readonly property bool issues: root.certificates.view === CertificatesViewModel.Issue
    readonly property bool replaces: root.certificates.view === CertificatesViewModel.Replace
    readonly property int attempts: root.certificates.attempts

    function go(): void {
        root.issues ? root.certificates.issue(passphrase.secret) : root.replaces ? root.certificates.replace(reason.text, passphrase.secret) : root.certificates.writeLists(folder.text, passphrase.secret);
    }

    onAttemptsChanged: passphrase.secret = ""

    maximumWidth: Math.round(760 * Theme.textScale)

    HeadingText {
        width: parent.width
        text: root.issues ? qsTr("Issue certificates") : root.replaces ? (root.certificates.anew ? qsTr("Issue a new certificate") : qsTr("Issue another in its place")) : qsTr("Files for checkers")
    }

    PlainText {
        width: parent.width
        text: root.issues ? root.certificates.waitingLine : root.replaces ? root.certificates.anew ? qsTr("The revoked certificate stays revoked. The new one has a number of its own and counts from today.") : qsTr("Name, post and staff number are taken as they stand under People now; the last day stays. The old certificate is void from today.") : qsTr("Two small files for machines that check certificates without this data: the public keys of the unit, and the signed list of certificates that no longer count. Nothing in them is secret.")
    }

    QuietText {
        visible: root.issues
        width: parent.width
        text: qsTr("A certificate that was issued is never taken back, only revoked. Doing it twice issues nothing twice.")
    }

    NoticeBar {
        visible: root.certificates.problem.length > 0
        width: parent.width
        kind: NoticeBar.Gap
        text: root.certificates.problem
    }

    TextFieldRow {
        id: reason
        visible: root.replaces
        enabled: visible
        focus: root.replaces
        width: parent.width
        label: qsTr("Reason")
        onAccepted: passphrase.forceActiveFocus()
    }

    TextFieldRow {
        id: folder
        visible: !root.issues && !root.replaces
        enabled: visible
        width: parent.width
        label: qsTr("Folder; the two files there are replaced")
        text: root.certificates.folder
        onAccepted: passphrase.forceActiveFocus()
    }

    SecretFieldRow {
        id: passphrase
        focus: !root.replaces
        width: parent.width
        label: qsTr("Passphrase of the exam keys")
        onAccepted: root.go()
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            kind: AppButton.Primary
            text: root.issues ? qsTr("Issue") : root.replaces ? (root.certificates.anew ? qsTr("Issue it") : qsTr("Issue it, the old one is void")) : qsTr("Write both files")
            enabled: !root.certificates.busy
            onClicked: root.go()
        }

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Back")
            keyText: "Esc"
            onClicked: root.certificates.back()
        }
    }

    PlainText {
        visible: root.certificates.busy
        width: parent.width
        text: qsTr("Working; a passphrase takes a moment")
        color: Theme.quiet
    }
}
