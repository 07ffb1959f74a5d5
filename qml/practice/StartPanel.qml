pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What to practise and for how long.
FocusScope {
    id: root

    required property PracticeViewModel practice

    signal pageAsked(string page)

    readonly property PracticeOfferModel offer: root.practice.offer
    readonly property list<int> amounts: root.offer.byMinutes ? [5, 15, 30, 60] : [10, 20, 50, 100]
    readonly property string amountText: root.offer.byMinutes ? qsTr("%1 minutes") : qsTr("%1 items")

    Keys.onReturnPressed: root.practice.begin()
    Keys.onEnterPressed: root.practice.begin()

    ScrollPage {
        anchors.fill: parent
        focus: true
        maximumWidth: Math.round(860 * Math.max(1, Math.min(Theme.textScale, 1.4)))
        gap: Theme.space12

        HeadingText {
            width: parent.width
            text: qsTr("What do you want to practise?")
        }

        OpenSession {
            visible: root.offer.openSession
            width: parent.width
            practice: root.practice
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            SegmentedChoice {
                name: qsTr("Kind of practice")

                StartSegment {
                    focus: true
                    text: qsTr("today's plan")
                    selected: root.offer.kind === PracticeOfferModel.Plan
                    onClicked: root.offer.kind = PracticeOfferModel.Plan
                }

                StartSegment {
                    text: qsTr("by line")
                    selected: root.offer.kind === PracticeOfferModel.Line
                    onClicked: root.offer.kind = PracticeOfferModel.Line
                }

                StartSegment {
                    text: qsTr("not yet seen, %1").arg(root.offer.unseen)
                    selected: root.offer.kind === PracticeOfferModel.Unseen
                    onClicked: root.offer.kind = PracticeOfferModel.Unseen
                }

                StartSegment {
                    text: qsTr("error book, %1").arg(root.offer.errorBook)
                    selected: root.offer.kind === PracticeOfferModel.ErrorBook
                    onClicked: root.offer.kind = PracticeOfferModel.ErrorBook
                }

                StartSegment {
                    text: qsTr("favourites, %1").arg(root.offer.favourites)
                    selected: root.offer.kind === PracticeOfferModel.Favourites
                    onClicked: root.offer.kind = PracticeOfferModel.Favourites
                }
            }

            SegmentedChoice {
                name: qsTr("For a purpose")

                StartSegment {
                    text: qsTr("placement")
                    selected: root.offer.kind === PracticeOfferModel.Placement
                    onClicked: root.offer.kind = PracticeOfferModel.Placement
                }

                StartSegment {
                    text: qsTr("changed rules, %1").arg(root.offer.changed)
                    selected: root.offer.kind === PracticeOfferModel.Changed
                    onClicked: root.offer.kind = PracticeOfferModel.Changed
                }

                StartSegment {
                    text: qsTr("difficult, %1").arg(root.offer.difficult)
                    selected: root.offer.kind === PracticeOfferModel.Difficult
                    onClicked: root.offer.kind = PracticeOfferModel.Difficult
                }
            }

            SegmentedChoice {
                name: qsTr("In the order of the bank")

                StartSegment {
                    text: qsTr("in order")
                    selected: root.offer.kind === PracticeOfferModel.Sequential
                    onClicked: root.offer.kind = PracticeOfferModel.Sequential
                }

                StartSegment {
                    text: qsTr("read with the key")
                    selected: root.offer.kind === PracticeOfferModel.Reading
                    onClicked: root.offer.kind = PracticeOfferModel.Reading
                }
            }
        }

        SegmentedChoice {
            visible: root.offer.inOrder && root.offer.startPlace > 1
            name: qsTr("Where to begin")

            StartSegment {
                text: qsTr("go on at item %1").arg(root.offer.startPlace)
                selected: !root.offer.fromStart
                onClicked: root.offer.fromStart = false
            }

            StartSegment {
                text: qsTr("from the start")
                selected: root.offer.fromStart
                onClicked: root.offer.fromStart = true
            }
        }

        EmptyState {
            visible: root.offer.emptyTitle.length > 0
            width: Math.min(parent.width, Math.round(620 * Theme.textScale))
            title: root.offer.emptyTitle
            text: root.offer.emptyText
            action: root.offer.bankEmpty ? qsTr("Read the handbooks") : qsTr("Take today's plan")
            onTriggered: root.offer.bankEmpty ? root.pageAsked("handbook") : root.offer.kind = PracticeOfferModel.Plan
        }

        Flow {
            visible: root.offer.picksLength && root.offer.emptyTitle.length === 0
            width: parent.width
            spacing: Theme.space16

            SegmentedChoice {
                name: qsTr("Measure of length")

                StartSegment {
                    text: qsTr("by minutes")
                    selected: root.offer.byMinutes
                    onClicked: root.offer.byMinutes = true
                }

                StartSegment {
                    text: qsTr("by items")
                    selected: !root.offer.byMinutes
                    onClicked: root.offer.byMinutes = false
                }
            }

            SegmentedChoice {
                name: qsTr("Length of the session")

                StartSegment {
                    text: root.amountText.arg(root.amounts[0])
                    selected: root.offer.amount === root.amounts[0]
                    onClicked: root.offer.amount = root.amounts[0]
                }

                StartSegment {
                    text: root.amountText.arg(root.amounts[1])
                    selected: root.offer.amount === root.amounts[1]
                    onClicked: root.offer.amount = root.amounts[1]
                }

                StartSegment {
                    text: root.amountText.arg(root.amounts[2])
                    selected: root.offer.amount === root.amounts[2]
                    onClicked: root.offer.amount = root.amounts[2]
                }

                StartSegment {
                    text: root.amountText.arg(root.amounts[3])
                    selected: root.offer.amount === root.amounts[3]
                    onClicked: root.offer.amount = root.amounts[3]
                }
            }
        }

        PlainText {
            visible: root.offer.emptyTitle.length === 0
            width: parent.width
            text: root.offer.sentence
            color: Theme.quiet
        }

        Row {
            visible: root.offer.emptyTitle.length === 0
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                size: AppButton.Big
                text: root.offer.kind === PracticeOfferModel.Reading ? qsTr("Start reading") : qsTr("Start practice")
                keyText: "Enter"
                enabled: root.offer.possible && !root.practice.busy
                onClicked: root.practice.begin()
            }
        }

        QuietText {
            visible: root.offer.inOrder
            width: parent.width
            text: qsTr("All lines, or only those that you choose:")
        }

        Flow {
            visible: root.offer.picksLines
            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: root.offer.lines

                StartLine {
                    width: Math.min(parent ? parent.width : implicitWidth, Math.round(276 * Theme.textScale))
                    onClicked: root.offer.toggleLine(index)
                }
            }
        }

        Item {
            width: 1
            height: Theme.space16
        }

        HabitsPart {
            width: parent.width
            habits: root.practice.habits
        }
    }
}
