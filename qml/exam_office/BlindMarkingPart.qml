pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One answer under a number; keys 1 to 9 tick the points, Enter goes on, ← goes back.
FocusScope {
    id: root

    required property BlindMarkingModel queue

    readonly property bool some: root.queue.total > 0
    // The number says which answer is shown: after loading anew another one may stand at its place.
    readonly property string shown: root.queue.place + " " + root.queue.heading

    onShownChanged: page.position = 0, remark.text = root.queue.comment, page.forceActiveFocus()

    Keys.onReturnPressed: root.queue.asked ? root.queue.cancel() : root.queue.next()
    Keys.onEnterPressed: root.queue.asked ? root.queue.cancel() : root.queue.next()
    Keys.onLeftPressed: root.queue.previous()
    Keys.onPressed: event => event.key >= Qt.Key_1 && event.key <= Qt.Key_9 ? root.queue.toggle(event.key - Qt.Key_1) : event.accepted = false

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
            text: root.queue.heading
            remark: root.queue.progress
        }

        PlainText {
            visible: text.length > 0
            width: page.columnWidth
            text: root.queue.story
            Accessible.name: qsTr("What led to the question: %1").arg(text)
        }

        StemText {
            visible: root.some
            width: page.columnWidth
            text: root.queue.question
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
                text: root.queue.given
            }
        }

        SectionTitle {
            visible: root.some
            width: page.columnWidth
            text: qsTr("Points met")
            remark: root.queue.marks
        }

        Repeater {
            model: root.queue.points

            OptionRow {
                id: point

                required property int index
                required property string pointKey
                required property string pointText
                required property bool met

                width: page.columnWidth
                focus: point.index === 0
                enabled: !root.queue.locked
                several: true
                optionKey: point.pointKey
                text: point.pointText
                mark: point.met ? OptionRow.Selected : OptionRow.Open
                statusText: point.met ? qsTr("met") : ""
                Keys.onUpPressed: FocusMove.back(point)
                Keys.onDownPressed: FocusMove.forward(point)
                onClicked: root.queue.toggle(point.index)
            }
        }

        TextFieldRow {
            id: remark
            visible: root.some
            width: page.columnWidth
            label: qsTr("Remark, if any; kept with the marks")
            readOnly: root.queue.locked || root.queue.busy
            maximumLength: 300
            onEdited: words => root.queue.say(words)
        }

        SectionTitle {
            visible: root.some && root.queue.modelAnswer.length > 0
            width: page.columnWidth
            text: qsTr("Model answer")
        }

        PlainText {
            visible: root.some && root.queue.modelAnswer.length > 0
            width: page.columnWidth
            color: Theme.quiet
            text: root.queue.modelAnswer
        }

        QuietText {
            visible: root.queue.basis.length > 0
            width: page.columnWidth
            text: qsTr("Basis: %1").arg(root.queue.basis)
        }
    }

    BlindMarkingFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        queue: root.queue
    }
}
