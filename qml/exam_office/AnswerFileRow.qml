import QtQuick
import Qgt.Components
import Qgt.Theme

// An answer file: whose it is, what became of it, the digest for the slip, what is to be done.
Item {
    id: root

    required property string fileName
    required property string candidate
    required property string standing
    required property int standingSign
    required property string advice
    required property string slip
    required property bool takeable
    required property bool leftOut

    signal toggled

    readonly property bool wide: root.width >= Math.round(640 * Theme.textScale)
    readonly property string whose: root.candidate.length > 0 ? root.candidate : root.fileName

    implicitHeight: column.implicitHeight + 2 * Theme.space8

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2, digest %3. %4").arg(root.whose).arg(root.standing).arg(root.slip).arg(root.advice)

    Column {
        id: column
        y: Theme.space8
        width: parent.width
        spacing: Theme.space4

        Flow {
            width: parent.width
            spacing: Theme.space16

            PlainText {
                width: root.wide ? Math.round(root.width * 0.24) : Math.min(implicitWidth, parent.width)
                text: root.whose
                bold: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            SignLine {
                width: root.wide ? Math.round(root.width * 0.28) : Math.min(implicitWidth, parent.width)
                size: Theme.body
                kind: root.standingSign
                text: root.standing
                Accessible.ignored: true
            }

            PlainText {
                visible: root.slip.length > 0
                width: Math.min(implicitWidth, parent.width)
                text: root.slip
                bold: true
                Accessible.ignored: true
            }

            LinkText {
                visible: root.takeable
                text: root.leftOut ? qsTr("Take it after all") : qsTr("Leave it out")
                onClicked: root.toggled()
            }
        }

        QuietText {
            visible: root.candidate.length > 0
            width: parent.width
            wrapMode: Text.WrapAnywhere
            text: root.fileName
            Accessible.ignored: true
        }

        PlainText {
            visible: root.advice.length > 0
            width: parent.width
            size: Theme.label
            text: root.advice
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
