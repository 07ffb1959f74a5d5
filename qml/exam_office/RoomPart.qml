pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A sealed exam: its seats or results, what happened, what is next.
FocusScope {
    id: root

    required property ExamOfficeViewModel office

    readonly property ExamRoomModel room: root.office.room
    readonly property bool beside: root.width >= Math.round(820 * Theme.textScale)
    property bool seatsWanted: false  // where results stand, the seats are a look back

    Timer {
        interval: 5000
        repeat: true
        running: root.room.live
        onTriggered: root.room.refresh()
    }

    Item {
        id: main
        width: root.beside ? root.width - side.width : root.width
        anchors.top: parent.top
        anchors.bottom: foot.top

        Column {
            id: head
            x: Theme.pageMargin
            y: Theme.space16
            width: main.width - 2 * x
            spacing: Theme.space8

            Flow {
                width: parent.width
                spacing: Theme.space16

                SignLine {
                    width: Math.min(implicitWidth, parent.width)
                    kind: root.room.stateSign
                    size: Theme.body
                    bold: true
                    text: root.room.state
                }

                PlainText {
                    width: Math.min(implicitWidth, parent.width)
                    text: root.room.window
                }

                PlainText {
                    width: Math.min(implicitWidth, parent.width)
                    color: Theme.quiet
                    text: root.room.counts
                }
            }

            Repeater {
                model: root.office.waitingHere

                ResumeBanner {
                    required property int index

                    width: head.width
                    first: false
                    onTriggered: root.office.openWaitingHere(index)
                }
            }

            SegmentedChoice {
                visible: root.room.anyResult
                name: qsTr("What the table shows")

                Segment {
                    text: qsTr("Results")
                    selected: !root.seatsWanted
                    onClicked: root.seatsWanted = false
                }

                Segment {
                    text: qsTr("Seats")
                    selected: root.seatsWanted
                    onClicked: root.seatsWanted = true
                }
            }
        }

        RoomTable {
            anchors.top: head.bottom
            anchors.topMargin: Theme.space8
            anchors.bottom: parent.bottom
            x: Theme.pageMargin
            width: main.width - 2 * x
            focus: true
            room: root.room
            results: root.room.anyResult && !root.seatsWanted
        }
    }

    SidePanel {
        id: side
        visible: root.beside
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top

        SectionTitle {
            width: parent.width
            text: qsTr("What happened")
        }

        QuietText {
            visible: events.count === 0
            width: parent.width
            text: root.room.withdrawn ? root.room.nextStep : qsTr("Nothing out of the ordinary so far.")
        }

        Repeater {
            id: events
            model: root.room.incidents

            IncidentRow {
                width: parent ? parent.width : 0
            }
        }
    }

    RoomFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        office: root.office
    }
}
