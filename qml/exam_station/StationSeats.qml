pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The candidates of one exam: each finds the own row.
FocusScope {
    id: root

    required property StationViewModel station

    readonly property bool many: root.station.total > 9
    readonly property int margin: Theme.pageMargin

    Shortcut {
        sequence: "/"
        enabled: root.many && !finder.activeFocus
        onActivated: finder.forceActiveFocus()
    }

    Column {
        id: top
        x: root.margin
        y: Theme.space24
        width: root.width - 2 * x
        spacing: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("Choose your row")
            remark: qsTr("%1 of %2 handed in").arg(root.station.handedIn).arg(root.station.total)
        }

        AppTextField {
            id: finder
            visible: root.many
            focus: root.many
            width: Math.min(parent.width, Math.round(320 * Theme.textScale))
            name: qsTr("Your candidate number or name")
            hint: qsTr("Your candidate number or name")
            onTextEdited: root.station.filter = finder.text
            onAccepted: root.station.openOnly()
            Keys.onDownPressed: list.forceActiveFocus()
        }

        NoticeBar {
            visible: root.station.answers.problem.length > 0
            width: parent.width
            kind: NoticeBar.Gap
            lead: qsTr("Not written")
            text: root.station.answers.problem
        }

        NoticeBar {
            visible: root.station.answers.allWritten.length > 0
            width: parent.width
            kind: NoticeBar.Ok
            lead: qsTr("Written")
            text: root.station.answers.allWritten
        }

        StationSeatRow {
            width: parent.width
            index: -1
            head: true
            seatNumber: qsTr("Candidate no.")
            seatName: qsTr("Name")
            seatPlace: qsTr("Seat")
            remark: qsTr("Standing")
            sign: 0
            opens: false
        }
    }

    ListView {
        id: list
        anchors.top: top.bottom
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.space12
        x: root.margin
        width: root.width - 2 * x
        focus: !root.many
        activeFocusOnTab: true
        clip: true
        model: root.station.seats
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Candidates")

        onCountChanged: list.currentIndex = Math.min(list.count - 1, Math.max(0, list.currentIndex))

        Keys.onReturnPressed: root.station.openSeat(list.currentIndex)
        Keys.onEnterPressed: root.station.openSeat(list.currentIndex)

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: StationSeatRow {
            width: list.width
            current: ListView.isCurrentItem && list.activeFocus
            onClicked: root.station.openSeat(list.currentIndex = index)
        }
    }

    EmptyState {
        visible: root.station.filter.length > 0 && list.count === 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: list.y + Theme.space32
        width: Math.min(implicitWidth, root.width - 2 * root.margin)
        title: qsTr("Nobody found for “%1”").arg(root.station.filter)
        text: qsTr("Nobody of this exam has it in number or name. Fewer characters find more; if you are not there, tell the invigilator.")
        action: qsTr("Show everybody")
        onTriggered: (finder.clear(), root.station.filter = "", list.forceActiveFocus())
    }

    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width

        RowLayout {
            anchors.fill: parent
            spacing: Theme.space16

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("All exams")
                keyText: "Esc"
                onClicked: root.station.back()
            }

            Item {
                Layout.fillWidth: true
            }

            QuietText {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: qsTr("Answers go to %1").arg(root.station.answers.folder)
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
            }

            AppButton {
                text: qsTr("Write all answer files")
                enabled: root.station.handedIn > 0 && !root.station.answers.busy
                onClicked: root.station.carryAll()
            }
        }
    }
}
