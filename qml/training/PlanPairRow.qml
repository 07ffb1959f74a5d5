import QtQuick
import Qgt.Components

// Who could teach whom in which line, and what that gains.
Column {
    id: root

    required property string pair
    required property string why

    Accessible.role: Accessible.ListItem
    Accessible.name: root.pair + ". " + root.why

    PlainText {
        width: parent.width
        text: root.pair
        Accessible.ignored: true
    }

    QuietText {
        width: parent.width
        text: root.why
        Accessible.ignored: true
    }
}
