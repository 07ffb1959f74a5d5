pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A, B or nothing for each of the 18 lines.
Column {
    id: root

    required property PersonEditor editor

    QuietText {
        width: parent.width
        text: qsTr("Lines: A answers for it, B stands in")
    }

    Repeater {
        model: root.editor.duties

        Item {
            id: row

            required property int index
            required property string lineName
            required property int duty

            width: root.width
            height: choice.height + Theme.space4

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - choice.width - Theme.space12
                text: row.lineName
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            SegmentedChoice {
                id: choice
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: row.lineName

                Segment {
                    text: "–"
                    selected: row.duty === 0
                    Accessible.name: qsTr("%1: not responsible").arg(row.lineName)
                    enabled: root.editor.editable
                    onClicked: root.editor.setDuty(row.index, 0)
                }

                Segment {
                    text: "A"
                    selected: row.duty === 1
                    Accessible.name: qsTr("%1: A").arg(row.lineName)
                    enabled: root.editor.editable
                    onClicked: root.editor.setDuty(row.index, 1)
                }

                Segment {
                    text: "B"
                    selected: row.duty === 2
                    Accessible.name: qsTr("%1: B").arg(row.lineName)
                    enabled: root.editor.editable
                    onClicked: root.editor.setDuty(row.index, 2)
                }
            }
        }
    }
}
