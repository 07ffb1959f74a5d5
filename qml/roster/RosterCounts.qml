pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Who has how many duties.
Column {
    id: root

    required property RosterViewModel roster

    readonly property int figureWidth: Math.round(root.width * 0.22)

    readonly property list<string> kinds: [qsTr("daytime"), qsTr("evening"), qsTr("weekend")]

    SectionTitle {
        width: root.width
        text: qsTr("Who has how many")
        remark: qsTr("duties")
    }

    Item {
        width: root.width
        height: Math.round(24 * Theme.textScale)

        Repeater {
            model: 3

            PlainText {
                required property int index

                x: root.width - (3 - index) * root.figureWidth
                width: root.figureWidth
                text: root.kinds[index]
                size: Theme.label
                color: Theme.quiet
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
    }

    Repeater {
        model: root.roster.counts

        Item {
            id: line

            required property string name
            required property int days
            required property int evenings
            required property int weekends
            required property string sentence

            width: root.width
            height: Math.round(25 * Theme.textScale)

            Accessible.role: Accessible.StaticText
            Accessible.name: line.sentence

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: root.width - 3 * root.figureWidth
                text: line.name
                size: Theme.label
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Repeater {
                model: 3

                PlainText {
                    required property int index

                    y: parent ? Math.round((parent.height - height) / 2) : 0
                    x: root.width - (3 - index) * root.figureWidth
                    width: root.figureWidth
                    text: index === 0 ? line.days : index === 1 ? line.evenings : line.weekends
                    size: Theme.label
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
