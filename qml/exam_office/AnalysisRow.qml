import QtQuick
import Qgt.Components
import Qgt.Theme

// An item of the papers: what it asks, how hard and telling it is, what to look at.
Rectangle {
    id: root

    required property int index
    required property string stem
    required property string kindName
    required property string facility
    required property string rest
    required property string flag
    required property int flagSign
    property bool current: false
    property bool focused: false

    signal clicked

    implicitHeight: column.implicitHeight + 2 * Theme.space8
    color: root.current ? Theme.accentTint : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: facility %3, discrimination %4. %5").arg(root.stem).arg(root.kindName).arg(root.facility).arg(root.rest).arg(root.flag)
    Accessible.onPressAction: root.clicked()

    Column {
        id: column
        x: Theme.space8
        y: Theme.space8
        width: root.width - 2 * x
        spacing: Theme.space4

        PlainText {
            width: parent.width
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            text: root.stem
            Accessible.ignored: true
        }

        Flow {
            width: parent.width
            spacing: Theme.space16

            QuietText {
                width: Math.min(implicitWidth, parent.width)
                text: root.kindName
                Accessible.ignored: true
            }

            QuietText {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Facility %1").arg(root.facility)
                Accessible.ignored: true
            }

            QuietText {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Discrimination %1").arg(root.rest)
                Accessible.ignored: true
            }

            SignLine {
                visible: root.flag.length > 0
                width: Math.min(implicitWidth, parent.width)
                kind: root.flagSign
                text: root.flag
                Accessible.ignored: true
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    TapHandler {
        onTapped: root.clicked()
    }

    FocusRing {
        anchors.margins: 3
        radius: Theme.radiusCell
        visible: root.focused
    }
}
