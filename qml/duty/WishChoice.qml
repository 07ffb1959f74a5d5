import QtQuick
import Qgt.Components
import Qgt.Theme

// Whether one would like a duty of that part of the day.
Column {
    id: root

    required property string label
    required property int wish
    property string likeKey
    property string ratherKey

    signal asked(int wish)

    spacing: Theme.space4

    PlainText {
        text: root.label
        size: Theme.label
        color: Theme.quiet
    }

    SegmentedChoice {
        name: root.label

        Segment {
            text: qsTr("would like")
            keyText: root.likeKey
            selected: root.wish > 0
            onClicked: root.asked(1)
        }

        Segment {
            text: qsTr("would rather not")
            keyText: root.ratherKey
            selected: root.wish < 0
            onClicked: root.asked(-1)
        }
    }
}
