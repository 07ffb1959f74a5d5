import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Plots
import Qgt.Theme

// The 18 lines: what was right at the first try, with the interval that so few answers leave.
Column {
    id: root

    required property TodayViewModel today

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("18 lines")
        remark: qsTr("items right at the first try, %; the thin line is the nine-in-ten interval, the dotted one 80 %; ? means not enough evidence. Enter practises a line.")
    }

    LineStrip {
        width: parent.width
        name: qsTr("Lines, items right at the first try")
        bars: root.today.bars
        onChosen: lineId => root.today.practiseLine(lineId)
    }
}
