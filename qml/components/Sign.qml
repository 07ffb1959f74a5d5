pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Qgt.Theme

// The sign that stands beside a meaning colour, drawn so that no font is needed.
Item {
    id: root

    enum Kind {
        None,
        Ok,
        Due,
        Gap
    }

    property int kind: Sign.None
    property color color: Theme.ink
    property int size: Theme.label

    implicitWidth: root.size
    implicitHeight: root.size
    visible: root.kind !== Sign.None
    // A picture and no shape: without a graphics card Qt 6.4 draws a shape that lies wholly outside
    // its clip as if there were none.
    layer.enabled: true

    Shape {
        width: 14
        height: 14
        anchors.centerIn: parent
        scale: root.size / 14

        ShapePath {
            strokeColor: root.color
            strokeWidth: 1.8
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.kind === Sign.Ok ? "M2.5 7.5 L5.5 10.5 L11.5 3.5" : root.kind === Sign.Due ? "M7 2.5 L12.5 11.5 L1.5 11.5 Z" : root.kind === Sign.Gap ? "M3 3 L11 11 M11 3 L3 11" : ""
            }
        }
    }
}
