pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// One open answer after the other, nobody's name; keys 1 to 8 tick the points, Enter goes on.
FocusScope {
    id: root

    required property ExamMarkingModel marking

    readonly property bool some: root.marking.total > 0
    readonly property int number: root.marking.number

    onNumberChanged: page.position = 0

    Keys.onReturnPressed: root.marking.next()
    Keys.onEnterPressed: root.marking.next()
    Keys.onPressed: event => event.key >= Qt.Key_1 && event.key <= Qt.Key_8 ? root.marking.toggle(event.key - Qt.Key_1) : event.accepted = false

    ScrollPage {
        id: page
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: foot.top
        focus: true
        maximumWidth: Theme.stemWidth
        arrowsScroll: false

        SectionTitle {
            width: page.columnWidth
            text: qsTr("Answer %1 of %2").arg(root.marking.number).arg(root.marking.total)
            remark: root.marking.marked ? qsTr("marked before; %1 still open").arg(root.marking.left) : qsTr("%1 still open").arg(root.marking.left)
        }

        PlainText {
            visible: !root.some
            width: page.columnWidth
            text: qsTr("Nobody gave an open answer: there is nothing to mark.")
        }

        StemText {
            visible: root.some
            width: page.columnWidth
            text: root.marking.question
        }

        SectionTitle {
            visible: root.some
            width: page.columnWidth
            text: qsTr("Answer given")
        }

        Rectangle {
            visible: root.some
            width: page.columnWidth
            height: given.implicitHeight + 2 * Theme.space12
            radius: Theme.radius
            color: Theme.surface
            border.width: 1
            border.color: Theme.line

            PlainText {
                id: given
                x: Theme.space12
                y: Theme.space12
                width: parent.width - 2 * x
                text: root.marking.given
            }
        }

        SectionTitle {
            visible: root.some && root.marking.modelAnswer.length > 0
            width: page.columnWidth
            text: qsTr("Model answer")
        }

        PlainText {
            visible: root.some && root.marking.modelAnswer.length > 0
            width: page.columnWidth
            color: Theme.quiet
            text: root.marking.modelAnswer
        }

        SectionTitle {
            visible: root.some
            width: page.columnWidth
            text: qsTr("Points met")
        }

        Repeater {
            model: root.marking.points

            OptionRow {
                id: point

                required property int index
                required property string pointKey
                required property string pointText
                required property bool met

                width: page.columnWidth
                focus: point.index === 0
                several: true
                optionKey: point.pointKey
                text: point.pointText
                mark: point.met ? OptionRow.Selected : OptionRow.Open
                statusText: point.met ? qsTr("met") : ""
                Keys.onUpPressed: FocusMove.back(point)
                Keys.onDownPressed: FocusMove.forward(point)
                onClicked: root.marking.toggle(point.index)
            }
        }
    }

    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(implicitHeight, row.implicitHeight + Theme.space24)

        Flow {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space12

            SignLine {
                visible: root.marking.problem.length > 0
                width: parent.width
                text: root.marking.problem
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            AppButton {
                visible: root.some
                kind: AppButton.Primary
                text: root.marking.last ? qsTr("Store and score again") : qsTr("Store, next answer")
                keyText: "Enter"
                enabled: !root.marking.busy
                onClicked: root.marking.next()
            }

            AppButton {
                visible: root.number > 1
                text: qsTr("Previous answer")
                enabled: !root.marking.busy
                onClicked: root.marking.previous()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back to the exam")
                keyText: "Esc"
                enabled: !root.marking.busy
                onClicked: root.marking.leave()
            }
        }
    }
}
