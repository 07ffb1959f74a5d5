pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Qgt.Components
import Qgt.Theme

// The lines of work from above becoming the one needle below: a thousand threads, one needle.
Item {
    id: root

    property string names

    readonly property int count: 18
    readonly property real unitX: root.width / 760
    readonly property real unitY: root.height / 768
    readonly property real pitch: 632 / (root.count - 1) * root.unitX
    readonly property int letter: Math.min(Theme.label, Math.floor(root.pitch * 0.62))
    readonly property int letterLine: Math.round(root.letter * 1.38)

    Accessible.ignored: true

    Repeater {
        model: root.count

        Item {
            id: thread

            required property int index

            readonly property real fromX: 64 * root.unitX + thread.index * root.pitch
            readonly property string name: root.names.length > 0 ? root.names.split("|")[thread.index] : ""

            PlainText {
                id: letters
                visible: root.letter >= 8
                x: Math.round(thread.fromX - root.letter / 2)
                y: Math.round(212 * root.unitY - 2 * root.letterLine - height / 2 + 4)
                width: root.letter + 2
                text: thread.name.split("").join("\n")
                size: root.letter
                spacing: 1.38
                color: Theme.quiet
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    // Drawn apart with several samples a pixel: thin lines that lean are not smooth otherwise.
    Item {
        anchors.fill: parent
        layer.enabled: true
        layer.samples: 4

        Repeater {
            model: root.count

            Shape {
                id: line

                required property int index

                readonly property real fromX: 64 * root.unitX + line.index * root.pitch
                readonly property real toX: (377 + line.index * 6 / (root.count - 1)) * root.unitX

                width: root.width
                height: root.height

                ShapePath {
                    strokeColor: Theme.edge
                    strokeWidth: 1
                    fillColor: "transparent"
                    startX: line.fromX
                    startY: 234 * root.unitY

                    PathCubic {
                        control1X: line.fromX
                        control1Y: 414 * root.unitY
                        control2X: line.toX
                        control2Y: 388 * root.unitY
                        x: line.toX
                        y: 588 * root.unitY
                    }
                }
            }
        }

        Shape {
            width: root.width
            height: root.height

            ShapePath {
                strokeWidth: -1
                fillColor: Theme.ink
                startX: 380 * root.unitX - 3.4
                startY: 582 * root.unitY

                PathLine {
                    x: 380 * root.unitX + 3.4
                    y: 582 * root.unitY
                }

                PathLine {
                    x: 380 * root.unitX + 1.1
                    y: 684 * root.unitY
                }

                PathLine {
                    x: 380 * root.unitX
                    y: 692 * root.unitY
                }

                PathLine {
                    x: 380 * root.unitX - 1.1
                    y: 684 * root.unitY
                }
            }
        }
    }

    Rectangle {
        x: Math.round(380 * root.unitX - 1.2)
        y: Math.round(586 * root.unitY)
        width: 2.4
        height: 12 * root.unitY
        radius: 1.2
        color: Theme.sunken
    }
}
