pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What a new roster is to be.
Column {
    id: root

    required property RosterViewModel roster

    spacing: Theme.space12

    component Persons: Column {
        id: persons

        required property string label
        required property int least
        required property int persons

        signal asked(int persons)

        spacing: Theme.space4

        PlainText {
            text: persons.label
            size: Theme.label
            color: Theme.quiet
        }

        SegmentedChoice {
            name: persons.label

            Segment {
                visible: persons.least === 0
                width: visible ? implicitWidth : 0
                text: qsTr("nobody")
                selected: persons.persons === 0
                enterPresses: false
                onClicked: persons.asked(0)
            }

            Segment {
                text: qsTr("one")
                selected: persons.persons === 1
                enterPresses: false
                onClicked: persons.asked(1)
            }

            Segment {
                text: qsTr("two")
                selected: persons.persons === 2
                enterPresses: false
                onClicked: persons.asked(2)
            }
        }
    }

    HeadingText {
        width: root.width
        text: qsTr("A new roster")
    }

    PlainText {
        width: root.width
        text: qsTr("It is made from what everybody can do today, what residents come for, and the leave and wishes that everybody enters under My duties. Rules are kept; what is left to choose goes to who settles most together.")
    }

    Flow {
        width: root.width
        spacing: Theme.space24

        Column {
            spacing: Theme.space4

            PlainText {
                text: qsTr("First day")
                size: Theme.label
                color: Theme.quiet
            }

            Row {
                spacing: Theme.space8

                AppButton {
                    text: "←"
                    Accessible.name: qsTr("A week earlier")
                    onClicked: root.roster.moveFirstDay(-1)
                }

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.roster.firstDay
                    wrapMode: Text.NoWrap
                }

                AppButton {
                    text: "→"
                    Accessible.name: qsTr("A week later")
                    onClicked: root.roster.moveFirstDay(1)
                }
            }
        }

        Column {
            spacing: Theme.space4

            PlainText {
                text: qsTr("Weeks")
                size: Theme.label
                color: Theme.quiet
            }

            SegmentedChoice {
                name: qsTr("Weeks")

                Segment {
                    text: "2"
                    selected: root.roster.weeks === 2
                    enterPresses: false
                    onClicked: root.roster.setWeeks(2)
                }

                Segment {
                    text: "3"
                    selected: root.roster.weeks === 3
                    enterPresses: false
                    onClicked: root.roster.setWeeks(3)
                }

                Segment {
                    text: "4"
                    selected: root.roster.weeks === 4
                    enterPresses: false
                    onClicked: root.roster.setWeeks(4)
                }
            }
        }
    }

    Flow {
        width: root.width
        spacing: Theme.space24

        Persons {
            label: qsTr("Weekday, daytime")
            least: 1
            persons: root.roster.weekdays
            onAsked: count => root.roster.setPersons(count, root.roster.evenings, root.roster.saturdays, root.roster.sundays)
        }

        Persons {
            label: qsTr("Weekday, evening (staggered hours)")
            least: 0
            persons: root.roster.evenings
            onAsked: count => root.roster.setPersons(root.roster.weekdays, count, root.roster.saturdays, root.roster.sundays)
        }

        Persons {
            label: qsTr("Saturday")
            least: 0
            persons: root.roster.saturdays
            onAsked: count => root.roster.setPersons(root.roster.weekdays, root.roster.evenings, count, root.roster.sundays)
        }

        Persons {
            label: qsTr("Sunday")
            least: 0
            persons: root.roster.sundays
            onAsked: count => root.roster.setPersons(root.roster.weekdays, root.roster.evenings, root.roster.saturdays, count)
        }
    }

    QuietText {
        width: root.width
        text: qsTr("An evening is reckoned with six tenths of a daytime's visitors, a weekend day with as many: an assumption, since the reception log knows no hours. Holidays are only those that you mark (H).")
    }

    AppButton {
        kind: AppButton.Primary
        text: qsTr("Make the roster")
        keyText: "Enter"
        enabled: !root.roster.busy
        onClicked: root.roster.start()
    }
}
