import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What became of the resident.
Rectangle {
    id: root

    required property CaseViewModel cases

    implicitHeight: words.height + 2 * Theme.space16
    radius: Theme.radius
    border.width: 1
    border.color: Theme.edge
    color: Theme.surface

    Column {
        id: words
        x: Theme.space16
        y: Theme.space16
        width: parent.width - 2 * x
        spacing: Theme.space4

        SignLine {
            visible: root.cases.trip !== root.cases.endingTitle
            width: parent.width
            kind: root.cases.oneTrip ? Sign.Ok : Sign.Due
            text: root.cases.trip
        }

        PlainText {
            width: parent.width
            text: root.cases.endingTitle
            size: Theme.stem
            bold: true
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            text: root.cases.endingText
        }
    }
}
