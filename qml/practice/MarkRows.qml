pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The points of a good answer; ticked are those that the person's answer had.
FocusScope {
    id: root

    required property PracticeQuestion question

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        Repeater {
            model: root.question.rows

            OptionRow {
                id: point

                required property int index
                required property string rowKey
                required property string rowText
                required property string entered
                required property int rowMark
                required property bool isChosen

                width: column.width
                focus: index === 0
                several: true
                optionKey: rowKey
                text: rowText
                mark: rowMark
                chosen: isChosen
                // Rows outlive this list by a moment when the kind changes.
                statusText: root !== null && root.question.revealed ? (isChosen ? qsTr("had it, %1").arg(entered) : "") : entered
                Keys.onUpPressed: FocusMove.back(point)
                Keys.onDownPressed: FocusMove.forward(point)
                onClicked: root.question.choose(index)
            }
        }
    }
}
