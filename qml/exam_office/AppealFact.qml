import QtQuick
import Qgt.Components

// A name above what it says.
Column {
    id: root

    required property string label
    required property string words

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.words

    QuietText {
        width: parent.width
        text: root.label
        Accessible.ignored: true
    }

    PlainText {
        width: parent.width
        text: root.words
        Accessible.ignored: true
    }
}
