pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What one can say or do now, or the points of an answer to tick.
FocusScope {
    id: root

    required property CaseViewModel cases
    property bool several: false

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space8

        Repeater {
            model: root.cases.options

            OptionRow {
                id: option

                required property int index
                required property string rowKey
                required property string optionText
                required property bool isChosen

                width: column.width
                focus: index === 0
                optionKey: rowKey
                text: optionText
                chosen: isChosen
                mark: isChosen ? OptionRow.Selected : OptionRow.Open
                statusText: ""
                several: root !== null && root.several  // rows outlive this list by a moment
                Keys.onUpPressed: FocusMove.back(option)
                Keys.onDownPressed: FocusMove.forward(option)
                onClicked: root.cases.choose(index)
            }
        }
    }
}
