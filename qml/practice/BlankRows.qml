pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// One field for each blank.
FocusScope {
    id: root

    required property PracticeViewModel practice

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space12

        Repeater {
            model: root.practice.question.rows

            BlankRow {
                width: column.width
                focus: index === 0
                question: root.practice.question
            }
        }
    }
}
