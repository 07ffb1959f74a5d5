pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components

// The page 证书: the list, one certificate, the steps that sign, the check of a QR code.
AppPage {
    id: root

    required property CertificatesViewModel certificates

    title: qsTr("Certificates")
    note: root.certificates.countLine
    keys: [
        KeyLine {
            keys: "↑ ↓"
            text: qsTr("Certificate above or below")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Open the certificate")
        },
        KeyLine {
            keys: "Ctrl+N"
            text: qsTr("Issue what waits")
        },
        KeyLine {
            keys: "Ctrl+E"
            text: qsTr("Check a certificate")
        },
        KeyLine {
            keys: "Ctrl+P"
            text: qsTr("Save the certificate as PDF")
        },
        KeyLine {
            keys: "Ctrl+Enter"
            text: qsTr("Check the pasted text")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Back; nothing is done")
        }
    ]

    // Here and not in the list, which is made while its view is being looked up.
    Component.onCompleted: root.certificates.enter()

    Keys.onEscapePressed: root.certificates.back()

    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.certificates.view === CertificatesViewModel.List
        onActivated: root.certificates.askIssue()
    }

    Shortcut {
        sequence: "Ctrl+E"
        enabled: root.certificates.view === CertificatesViewModel.List
        onActivated: root.certificates.startCheck()
    }

    Repeater {
        model: root.certificates.view === CertificatesViewModel.List ? 1 : 0

        CertificatesPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            certificates: root.certificates
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.certificates.view === CertificatesViewModel.One || root.certificates.view === CertificatesViewModel.Revoke ? 1 : 0

        OnePart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            certificates: root.certificates
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.certificates.view === CertificatesViewModel.Issue || root.certificates.view === CertificatesViewModel.Replace || root.certificates.view === CertificatesViewModel.Lists ? 1 : 0

        KeysPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            certificates: root.certificates
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.certificates.view === CertificatesViewModel.Record ? 1 : 0

        RecordPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            certificates: root.certificates
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.certificates.view === CertificatesViewModel.Check ? 1 : 0

        CheckPart {
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            focus: true
            certificates: root.certificates
            Component.onCompleted: forceActiveFocus()
        }
    }
}
