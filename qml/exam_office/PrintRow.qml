import QtQuick
import Qgt.Components
import Qgt.Theme

// A sheet that an exam prints, and for whom.
Rectangle {
    id: root

    required property int index
    required property string printTitle
    required property string forWhom
    required property bool chosen
    property bool focused: false

    signal clicked

    implicitHeight: column.implicitHeight + 2 * Theme.space8
    color: root.chosen ? Theme.accentTint : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.printTitle).arg(root.forWhom)
    Accessible.onPressAction: root.clicked()

    Column {
        id: column
        x: Theme.space8
        y: Theme.space8
        width: root.width - 2 * x
        spacing: Theme.space4

        PlainText {
            width: parent.width
            bold: root.chosen
            text: root.printTitle
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.forWhom
            Accessible.ignored: true
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
