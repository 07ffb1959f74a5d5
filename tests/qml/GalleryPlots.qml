import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Plots
import Qgt.Theme

Column {
    id: root

    required property LineStripModel bars
    required property MinutesModel days

    spacing: Theme.space16

    SectionTitle {
        width: root.width
        text: "18 条线"
        remark: "一趟办成的把握，%；细线是九成区间，虚线是 80 %"
    }

    LineStrip {
        width: root.width
        bars: root.bars
    }

    MinutesHeatmap {
        days: root.days
    }
}
