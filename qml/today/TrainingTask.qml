import QtQuick
import Qgt.Components
import Qgt.Theme

// One task: the line, what it asks, why, how far it is, and the way to it.
Column {
    id: root

    required property int index
    required property string line
    required property string what
    required property string reason
    required property string progress
    required property string sectionTitle
    required property bool done
    required property bool possible

    signal practised(row: int)
    signal sectionOpened(row: int)

    spacing: Theme.space4

    Accessible.role: Accessible.ListItem
    Accessible.name: root.line + ", " + root.what + ", " + root.progress + ". " + root.reason

    PlainText {
        width: parent.width
        text: root.line
        bold: true
        Accessible.ignored: true
    }

    PlainText {
        width: parent.width
        text: root.what
        Accessible.ignored: true
    }

    QuietText {
        width: parent.width
        text: root.reason
        Accessible.ignored: true
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            visible: root.possible
            size: AppButton.Small
            text: root.done ? qsTr("Practise more") : qsTr("Practise it")
            Accessible.name: qsTr("Practise %1").arg(root.line)
            onClicked: root.practised(root.index)
        }

        LinkText {
            visible: root.sectionTitle.length > 0
            text: qsTr("Read “%1”").arg(root.sectionTitle)
            onClicked: root.sectionOpened(root.index)
        }

        SignLine {
            kind: root.done ? Sign.Ok : Sign.Due
            text: root.progress
            width: Math.min(implicitWidth, root.width)
        }
    }
}
