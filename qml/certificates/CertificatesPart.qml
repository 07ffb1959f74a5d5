pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The certificates that concern whoever looks, newest first.
FocusScope {
    id: root

    required property CertificatesViewModel certificates

    readonly property int margin: Theme.pageMargin
    readonly property bool waits: root.certificates.waitingLine.length > 0

    Column {
        id: head
        x: root.margin
        y: Theme.space24
        width: root.width - 2 * x
        spacing: Theme.space12

        NoticeBar {
            visible: root.waits
            width: parent.width
            kind: NoticeBar.Due
            lead: qsTr("To be issued")
            text: root.certificates.waitingLine
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

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                visible: root.certificates.mayIssue
                kind: AppButton.Primary
                text: qsTr("Issue…")
                keyText: "Ctrl+N"
                enabled: root.certificates.issuable
                onClicked: root.certificates.askIssue()
            }

            AppButton {
                text: qsTr("Check a certificate")
                keyText: "Ctrl+E"
                onClicked: root.certificates.startCheck()
            }

            AppButton {
                text: qsTr("Service record…")
                onClicked: root.certificates.showRecord()
            }

            AppButton {
                visible: root.certificates.mayIssue
                text: qsTr("Files for checkers…")
                onClicked: root.certificates.askLists()
            }
        }

        SegmentedChoice {
            name: qsTr("Which certificates")

            Segment {
                text: qsTr("All")
                selected: root.certificates.shown === CertificatesViewModel.All
                onClicked: root.certificates.show(CertificatesViewModel.All)
            }

            Segment {
                text: qsTr("Due for renewal")
                selected: root.certificates.shown === CertificatesViewModel.Due
                onClicked: root.certificates.show(CertificatesViewModel.Due)
            }

            Segment {
                text: qsTr("Ended")
                selected: root.certificates.shown === CertificatesViewModel.Ended
                onClicked: root.certificates.show(CertificatesViewModel.Ended)
            }
        }

        // What ends certificates is decided where the ended ones are looked at.
        Flow {
            visible: root.certificates.mayIssue && root.certificates.shown === CertificatesViewModel.Ended
            width: parent.width
            spacing: Theme.space12

            BodyText {
                text: qsTr("A certificate lapses once the law behind %1 % of its paper has changed.").arg(root.certificates.lapsePercent)
            }

            SegmentedChoice {
                name: qsTr("Share of changed law that ends a certificate")

                Segment {
                    text: "10%"
                    selected: root.certificates.lapsePercent === 10
                    onClicked: root.certificates.setLapsePercent(10)
                }

                Segment {
                    text: "20%"
                    selected: root.certificates.lapsePercent === 20
                    onClicked: root.certificates.setLapsePercent(20)
                }

                Segment {
                    text: "30%"
                    selected: root.certificates.lapsePercent === 30
                    onClicked: root.certificates.setLapsePercent(30)
                }

                Segment {
                    text: "50%"
                    selected: root.certificates.lapsePercent === 50
                    onClicked: root.certificates.setLapsePercent(50)
                }
            }
        }
    }

    ListView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: Theme.space12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        x: root.margin
        width: root.width - 2 * x
        focus: true
        activeFocusOnTab: list.count > 0 || list.activeFocus  // Qt takes no tab stop from what has the focus
        clip: true
        model: root.certificates.certificates
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Certificates")

        onCountChanged: list.currentIndex = Math.min(list.count - 1, Math.max(0, list.currentIndex))

        Keys.onReturnPressed: root.certificates.open(list.currentIndex)
        Keys.onEnterPressed: root.certificates.open(list.currentIndex)

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: CertificateListRow {
            width: list.width
            current: ListView.isCurrentItem && list.activeFocus
            onClicked: root.certificates.open(list.currentIndex = index)
        }
    }

    EmptyState {
        visible: root.certificates.ready && list.count === 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: head.y + head.height + Theme.space32
        width: Math.min(implicitWidth, root.width - 2 * root.margin)
        title: qsTr("No certificate here")
        text: root.certificates.mayIssue ? qsTr("When a certification exam is published, the certificates of all who passed are issued here.") : qsTr("Whoever passes a certification exam finds the certificate here once the trainer has issued it.")
    }
}
