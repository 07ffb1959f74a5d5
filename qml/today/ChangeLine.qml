import QtQuick
import Qgt.Components
import Qgt.Theme

// One change: what it is about, the old value struck out, the new one, since when.
Column {
    id: root

    required property string about
    required property string was
    required property string becomes
    required property string source
    required property string since

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: was %2, now %3, %4").arg(root.about).arg(root.was).arg(root.becomes).arg(root.since)

    Item {
        width: parent.width
        height: title.height

        PlainText {
            id: title
            width: parent.width - day.width - Theme.space12
            text: root.about
            bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        QuietText {
            id: day
            anchors.right: parent.right
            y: title.baselineOffset - baselineOffset
            text: root.since
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    PlainText {
        width: parent.width
        text: root.was
        size: Theme.label
        struck: true
        color: Theme.quiet
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        width: parent.width
        text: "→ " + root.becomes
        size: Theme.label
        maximumLineCount: 3
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    QuietText {
        width: parent.width
        text: root.source
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
