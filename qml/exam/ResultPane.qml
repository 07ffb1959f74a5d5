pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The result: blocks and lines at the left, the decision at the right; where there is no room the
// decision stands first.
FocusScope {
    id: root

    required property ExamViewModel exam

    readonly property bool beside: root.width >= Math.round(1000 * Theme.textScale) && root.exam.result.hasTable
    readonly property int sideWidth: Math.round(400 * Theme.textScale)

    // The verdict is what is seen first; no button below it takes the focus and scrolls it away.
    Keys.onReturnPressed: event => event.accepted = root.goOn()
    Keys.onEnterPressed: event => event.accepted = root.goOn()

    function goOn(): bool {
        const possible = root.exam.result.practiseText.length > 0;
        if (possible) {
            root.exam.result.practise();
        }
        return possible;
    }

    Repeater {
        model: root.beside ? 1 : 0

        Item {
            id: wide
            width: root.width
            height: root.height

            ScrollPage {
                id: left
                width: wide.width - root.sideWidth
                height: wide.height

                PartsTable {
                    width: left.columnWidth
                    result: root.exam.result
                }
            }

            Rectangle {
                x: left.width
                y: Theme.space24
                width: 1
                height: wide.height - 2 * y
                color: Theme.line
            }

            ScrollPage {
                id: right
                x: left.width
                width: root.sideWidth
                height: wide.height
                focus: true
                Component.onCompleted: forceActiveFocus()

                ResultSide {
                    width: right.columnWidth
                    exam: root.exam
                }
            }
        }
    }

    Repeater {
        model: root.beside ? 0 : 1

        ScrollPage {
            id: one
            width: root.width
            height: root.height
            focus: true
            gap: Theme.space24
            maximumWidth: Math.round(700 * Theme.textScale)
            Component.onCompleted: forceActiveFocus()

            ResultSide {
                width: one.columnWidth
                exam: root.exam
            }

            PartsTable {
                visible: root.exam.result.hasTable
                width: one.columnWidth
                result: root.exam.result
            }
        }
    }
}
