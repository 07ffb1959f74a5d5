import QtQuick
import Qgt.Components
import Qgt.Theme

// One generation of keys: how it stands, and its fingerprints to be compared by ear.
Column {
    id: root

    required property string title
    required property string issuing
    required property string scorer

    topPadding: Theme.space4
    bottomPadding: Theme.space4

    PlainText {
        width: root.width
        text: root.title
    }

    QuietText {
        width: root.width
        text: qsTr("Issuing key %1").arg(root.issuing)
    }

    QuietText {
        width: root.width
        text: qsTr("Scorer key %1").arg(root.scorer)
    }
}
