import QtQuick
import Qgt.Components
import Qgt.Theme

// One thing that is scored: got, missed or forfeited, its marks, where it is written.
Item {
    id: root

    required property string criterion
    required property string marks
    required property string basis
    required property int grade
    required property string stateText

    implicitHeight: words.height + Theme.space8
    Accessible.role: Accessible.StaticText
    Accessible.name: root.criterion + ", " + root.marks + ", " + root.stateText

    Sign {
        id: sign
        y: Math.round((name.lineHeight - height) / 2)
        kind: root.grade === 0 ? Sign.Ok : Sign.Gap
        color: root.grade === 0 ? Theme.ok : Theme.gap
    }

    Column {
        id: words
        x: sign.width + Theme.space8
        width: root.width - x - figures.width - Theme.space16

        PlainText {
            id: name
            width: parent.width
            text: root.criterion
            Accessible.ignored: true
        }

        QuietText {
            visible: root.basis.length > 0
            width: parent.width
            text: root.basis
        }
    }

    QuietText {
        id: figures
        anchors.right: parent.right
        y: Math.round((name.lineHeight - lineHeight) / 2)
        text: root.stateText + " · " + root.marks
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
