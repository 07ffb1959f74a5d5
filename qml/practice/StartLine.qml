import QtQuick
import Qgt.Components

// A line that can be added to the session.
OptionRow {
    id: root

    required property int index
    required property string lineName
    required property string remark
    required property bool isChosen

    several: true
    optionKey: root.isChosen ? "✓" : ""
    text: root.lineName
    reason: root.remark
    chosen: root.isChosen
    mark: root.isChosen ? OptionRow.Selected : OptionRow.Open
    Accessible.name: root.lineName
}
