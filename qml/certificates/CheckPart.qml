import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A certificate is checked by the text of its QR code, without any network.
ScrollPage {
    id: root

    required property CertificatesViewModel certificates

    maximumWidth: Math.round(760 * Theme.textScale)

    HeadingText {
        width: parent.width
        text: qsTr("Check a certificate")
    }

    PlainText {
        width: parent.width
        text: qsTr("Scan the QR code with any scanner and paste its text here, all of it. It is checked by the keys of this unit and by what the unit has revoked; nothing is sent anywhere.")
    }

    WriteField {
        id: field
        width: parent.width
        focus: true
        name: qsTr("Text of the QR code")
        rows: 5
        onEdited: words => field.text = words
        onCommitted: words => root.certificates.check(words)
        onGivenUp: root.certificates.back()
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            kind: AppButton.Primary
            text: qsTr("Check")
            keyText: "Ctrl+Enter"
            enabled: !root.certificates.busy
            onClicked: root.certificates.check(field.text)
        }

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Back to the list")
            keyText: "Esc"
            onClicked: root.certificates.back()
        }
    }

    NoticeBar {
        visible: root.certificates.problem.length > 0
        width: parent.width
        kind: NoticeBar.Gap
        text: root.certificates.problem
    }

    SignLine {
        visible: root.certificates.verdict.length > 0
        width: parent.width
        kind: root.certificates.verdictSign
        size: Theme.body
        bold: true
        text: root.certificates.verdict
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    CertificateFacts {
        width: parent.width
        model: root.certificates.claims
    }
}
