pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// When I am on duty and with whom, and when I cannot or would rather not.
AppPage {
    id: root

    required property DutyViewModel duty

    readonly property int cellWidth: Math.floor(page.columnWidth / 7)
    readonly property int cellHeight: Math.round(88 * Theme.textScale)
    readonly property list<string> weekdays: [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")]

    title: qsTr("My duties")
    keys: [
        KeyLine {
            keys: "↑ ↓ ← →"
            text: qsTr("Another day; with Shift several days")
        },
        KeyLine {
            keys: "Q"
            text: qsTr("On leave, or no longer")
        },
        KeyLine {
            keys: "1 2"
            text: qsTr("Would like the daytime; would rather not")
        },
        KeyLine {
            keys: "3 4"
            text: qsTr("Would like the evening; would rather not")
        }
    ]

    Component.onCompleted: root.duty.enter()

    Keys.onPressed: event => event.accepted = (event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier) && root.duty.press(event.key)

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        gap: Theme.space12
        arrowsScroll: false
        maximumWidth: Math.round(1080 * Theme.textScale)

        NoticeBar {
            visible: root.duty.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            text: root.duty.problem
            closable: true
            onClosed: root.duty.dismissProblem()
        }

        HeadingText {
            visible: text.length > 0
            width: page.columnWidth
            text: root.duty.next
        }

        QuietText {
            visible: text.length > 0
            width: page.columnWidth
            text: root.duty.planned
        }

        Flow {
            visible: root.duty.ready
            width: page.columnWidth
            spacing: Theme.space24

            Column {
                spacing: Theme.space4

                PlainText {
                    text: root.duty.chosenDays
                    size: Theme.label
                    color: Theme.quiet
                }

                AppButton {
                    text: root.duty.leave ? qsTr("No longer on leave") : qsTr("On leave")
                    keyText: "Q"
                    enabled: !root.duty.busy
                    onClicked: root.duty.toggleLeave()
                }
            }

            WishChoice {
                label: qsTr("Daytime duty")
                wish: root.duty.dayWish
                likeKey: "1"
                ratherKey: "2"
                onAsked: wish => root.duty.wish(false, wish)
            }

            WishChoice {
                visible: root.duty.hasEvening
                label: qsTr("Evening duty (staggered hours)")
                wish: root.duty.eveningWish
                likeKey: "3"
                ratherKey: "4"
                onAsked: wish => root.duty.wish(true, wish)
            }
        }

        Item {
            width: page.columnWidth
            height: confirmation.implicitHeight

            SignLine {
                id: confirmation
                visible: root.duty.said.length > 0
                width: parent.width
                kind: Sign.Ok
                text: root.duty.said
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }

        FocusScope {
            visible: root.duty.ready
            focus: true
            width: root.cellWidth * 7
            height: heads.height + Math.ceil(days.count / 7) * root.cellHeight

            Item {
                id: keys
                anchors.fill: parent
                focus: true
                activeFocusOnTab: true

                Accessible.role: Accessible.Table
                Accessible.name: root.duty.here
                Accessible.description: qsTr("Calendar of six weeks")
                Accessible.focusable: true

                Keys.onUpPressed: event => event.modifiers & Qt.ShiftModifier ? root.duty.extend(-7) : root.duty.move(-7)
                Keys.onDownPressed: event => event.modifiers & Qt.ShiftModifier ? root.duty.extend(7) : root.duty.move(7)
                Keys.onLeftPressed: event => event.modifiers & Qt.ShiftModifier ? root.duty.extend(-1) : root.duty.move(-1)
                Keys.onRightPressed: event => event.modifiers & Qt.ShiftModifier ? root.duty.extend(1) : root.duty.move(1)
            }

            Row {
                id: heads
                height: Math.round(24 * Theme.textScale)

                Repeater {
                    model: 7

                    PlainText {
                        required property int index

                        width: root.cellWidth
                        text: root.weekdays[index]
                        size: Theme.label
                        color: Theme.quiet
                        wrapMode: Text.NoWrap
                    }
                }
            }

            Repeater {
                id: days
                model: root.duty.days

                DutyDay {
                    id: cell
                    x: index % 7 * root.cellWidth
                    y: heads.height + Math.floor(index / 7) * root.cellHeight
                    width: root.cellWidth
                    height: root.cellHeight
                    focused: keys.activeFocus

                    MouseArea {
                        anchors.fill: parent
                        onClicked: (root.duty.choose(cell.index), keys.forceActiveFocus(Qt.MouseFocusReason))
                    }
                }
            }
        }

        QuietText {
            width: page.columnWidth
            text: qsTr("Leave keeps you off the roster on those days; no reason is asked or kept. A wish is heard where other pairs settle nearly as much. The director sees both. What was published changes only when the director changes it: tell them.")
        }
    }
}
