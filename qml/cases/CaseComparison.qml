import QtQuick
import Qgt.Components
import Qgt.Theme

// One decision: what was done and why that is so, and beside it what the best way does.
Item {
    id: root

    required property string stepName
    required property string taken
    required property string best
    required property int grade
    required property bool same
    required property bool byPoints
    required property string takenWhy
    required property string bestWhy
    required property int movePlace

    signal again

    readonly property bool wide: root.width >= Math.round(720 * Theme.textScale)
    readonly property int half: root.wide ? Math.floor((root.width - Theme.space24) / 2) : root.width
    readonly property bool came: root.movePlace >= 0

    implicitHeight: body.height + Theme.space16

    Column {
        id: body
        width: root.width
        spacing: Theme.space4

        Item {
            width: parent.width
            height: Math.max(step.height, link.height)

            PlainText {
                id: step
                text: root.stepName
                bold: true
                wrapMode: Text.NoWrap
            }

            LinkText {
                id: link
                visible: root.came
                anchors.right: parent.right
                size: Theme.label
                text: qsTr("Play again from here")
                onClicked: root.again()
            }
        }

        Grid {
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space24
            rowSpacing: Theme.space8

            Column {
                width: root.same ? root.width : root.half
                spacing: 2

                SignLine {
                    visible: root.came
                    width: parent.width
                    kind: root.grade === 0 ? Sign.Ok : root.grade === 1 ? Sign.Due : Sign.Gap
                    text: root.same ? qsTr("your way, the best one") : qsTr("your way")
                }

                QuietText {
                    visible: !root.came
                    width: parent.width
                    text: qsTr("Your way did not come here.")
                }

                PlainText {
                    visible: root.taken.length > 0
                    width: parent.width
                    text: root.byPoints ? qsTr("You named: %1").arg(root.taken) : root.taken
                }

                QuietText {
                    visible: root.takenWhy.length > 0
                    width: parent.width
                    text: root.byPoints ? qsTr("Not named: %1").arg(root.takenWhy) : root.takenWhy
                }
            }

            Column {
                visible: root.best.length > 0
                width: root.half
                spacing: 2

                SignLine {
                    width: parent.width
                    kind: Sign.Ok
                    text: qsTr("the best way")
                }

                PlainText {
                    width: parent.width
                    text: root.best
                }

                QuietText {
                    visible: root.bestWhy.length > 0
                    width: parent.width
                    text: root.bestWhy
                }
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
