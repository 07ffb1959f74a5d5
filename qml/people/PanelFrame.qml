import QtQuick
import Qgt.Components
import Qgt.Theme

// A panel whose content scrolls while its message and its buttons always stand at the foot.
FocusScope {
    id: root

    property string title
    property string problem
    property int marginX: Theme.space24
    default property alias content: page.content
    property alias message: messages.data
    property alias actions: buttons.data

    ScrollPage {
        id: page
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: foot.top
        focus: true
        marginX: root.marginX
        gap: Theme.space12

        SectionTitle {
            width: parent.width
            text: root.title
        }
    }

    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: column.implicitHeight + 2 * Theme.space12
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }

        Column {
            id: column
            x: root.marginX
            y: Theme.space12
            width: parent.width - 2 * x
            spacing: Theme.space12

            Column {
                id: messages
                width: parent.width
                spacing: Theme.space8

                SignLine {
                    visible: root.problem.length > 0
                    width: parent.width
                    text: root.problem
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: root.problem
                }
            }

            Flow {
                id: buttons
                width: parent.width
                spacing: Theme.space12
            }
        }
    }
}
