import QtQuick
import QtQuick.Shapes
import Qgt.Theme

// What is missing, what fills it, and the one button that starts it.
Item {
    id: root

    property string title
    property string text
    property string action
    property int actionKind: AppButton.Primary  // Secondary where the page has its one button

    signal triggered

    implicitWidth: Math.round(404 * Theme.textScale)
    implicitHeight: column.implicitHeight + 2 * Theme.space16

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.edge
            strokeWidth: 1
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            fillColor: "transparent"

            PathSvg {
                path: "M6 0.5 H%1 Q%2 0.5 %2 6 V%3 Q%2 %4 %1 %4 H6 Q0.5 %4 0.5 %3 V6 Q0.5 0.5 6 0.5".arg(root.width - 6).arg(root.width - 0.5).arg(root.height - 6).arg(root.height - 0.5)
            }
        }
    }

    Column {
        id: column
        x: Theme.space16
        y: Theme.space16
        width: root.width - 2 * Theme.space16
        spacing: Theme.space4

        PlainText {
            width: parent.width
            text: root.title
            bold: true
            horizontalAlignment: Text.AlignHCenter
        }

        PlainText {
            width: parent.width
            text: root.text
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }

        Item {
            width: 1
            height: Theme.space4
            visible: root.action.length > 0
        }

        AppButton {
            visible: root.action.length > 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            kind: root.actionKind
            size: AppButton.Small
            text: root.action
            onClicked: root.triggered()
        }
    }
}
