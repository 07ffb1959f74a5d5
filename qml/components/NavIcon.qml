import QtQuick
import QtQuick.Shapes
import Qgt.Theme

// A line icon on a 20 x 20 grid, 1.5 wide.
Item {
    id: root

    property string path
    property color color: Theme.quiet

    implicitWidth: 20
    implicitHeight: 20

    Shape {
        anchors.fill: parent
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
        layer.samples: 4

        ShapePath {
            strokeColor: root.color
            strokeWidth: 1.5
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.path
            }
        }
    }
}
