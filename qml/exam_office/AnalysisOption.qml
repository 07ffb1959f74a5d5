import QtQuick
import Qgt.Components
import Qgt.Theme

// An option of the item: its words, whether it is the key, and who chose it.
Column {
    id: root

    required property string letter
    required property string words
    required property bool isKey
    required property string chosen
    required property string rest
    required property real lower
    required property real middle
    required property real upper

    spacing: Theme.space4
    topPadding: Theme.space8
    bottomPadding: Theme.space8

    PlainText {
        width: root.width
        bold: root.isKey
        text: root.letter.length > 0 ? qsTr("%1. %2").arg(root.letter).arg(root.words) : root.words
    }

    Flow {
        width: root.width
        spacing: Theme.space12

        SignLine {
            visible: root.isKey
            width: Math.min(implicitWidth, parent.width)
            kind: Sign.Ok
            text: qsTr("Key")
        }

        QuietText {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Chosen by %1").arg(root.chosen)
        }

        QuietText {
            visible: root.rest.length > 0
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Correlation with the rest %1").arg(root.rest)
        }
    }

    AnalysisBar {
        width: root.width
        group: qsTr("Lower")
        share: root.lower
        pattern: AnalysisBar.Empty
    }

    AnalysisBar {
        width: root.width
        group: qsTr("Middle")
        share: root.middle
        pattern: AnalysisBar.Grey
    }

    AnalysisBar {
        width: root.width
        group: qsTr("Upper")
        share: root.upper
        pattern: AnalysisBar.Solid
    }
}
