import QtQuick
import Qgt.Components
import Qgt.Theme

// A temporary PIN or password that is shown only now.
Rectangle {
    id: root

    property string secret
    property string name

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    radius: Theme.radius
    color: Theme.dueTint
    border.width: 1
    border.color: Theme.due

    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Temporary PIN or password of %1, shown only now: %2").arg(root.name).arg(root.secret)

    Column {
        id: column
        x: Theme.space12
        y: Theme.space12
        width: parent.width - 2 * x
        spacing: Theme.space4

        SignLine {
            width: parent.width
            kind: Sign.Due
            text: qsTr("Shown only now: write it down")
        }

        FigureText {
            width: parent.width
            text: root.secret
            size: Theme.heading
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            size: Theme.label
            text: qsTr("Tell it to %1 in person. At the first sign-in it is replaced by one of their own.").arg(root.name)
            Accessible.ignored: true
        }
    }
}
