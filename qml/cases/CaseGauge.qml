import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Plots
import Qgt.Theme

// One of the four things a case keeps count of: its value, a word about it, and how it went.
Item {
    id: root

    required property string name
    required property string value
    required property string remark
    required property CourseList course
    property bool warns: false

    implicitHeight: Math.max(title.height + note.height, value.height + line.height) + Theme.space16
    Accessible.role: Accessible.StaticText
    Accessible.name: root.name + " " + root.value + ", " + root.remark

    QuietText {
        id: title
        width: parent.width / 2
        text: root.name
        Accessible.ignored: true
    }

    Row {
        id: value
        anchors.right: parent.right
        spacing: Theme.space4

        Sign {
            visible: root.warns
            anchors.verticalCenter: parent.verticalCenter
            kind: Sign.Due
            color: Theme.due
        }

        PlainText {
            text: root.value
            bold: true
            color: root.warns ? Theme.due : Theme.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    QuietText {
        id: note
        anchors.top: title.bottom
        width: parent.width - line.width - Theme.space12
        text: root.remark
        Accessible.ignored: true
    }

    StairLine {
        id: line
        anchors.right: parent.right
        anchors.top: value.bottom
        width: Math.round(parent.width * 0.46)
        stairs: root.course
        color: root.warns ? Theme.due : Theme.ink
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
