pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The answer sheet: every task of the paper as it stands, and what the marks mean.
Rectangle {
    id: root

    required property SittingViewModel sitting

    readonly property int cellWidth: Math.floor((page.columnWidth - 7 * Theme.space4) / 8)

    implicitWidth: Math.round(344 * Math.min(Theme.textScale, 1.4))
    color: Theme.surface

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Answer sheet")

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }

    ScrollPage {
        id: page
        anchors.fill: parent
        anchors.leftMargin: 1
        arrowsScroll: false
        marginX: Theme.space24
        marginY: Theme.space16
        gap: Theme.space12

        SectionTitle {
            width: page.columnWidth
            text: qsTr("Answer sheet")
            remark: root.sitting.counted
        }

        Flow {
            width: page.columnWidth
            spacing: Theme.space4

            Repeater {
                model: root.sitting.sheet

                SheetCell {
                    cellWidth: root.cellWidth
                    headWidth: page.columnWidth
                    onPicked: slot => root.sitting.go(slot)
                }
            }
        }

        SheetLegend {
            width: page.columnWidth
        }
    }
}
