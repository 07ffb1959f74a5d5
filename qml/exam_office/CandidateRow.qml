import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Somebody who sits the exam or not.
T.AbstractButton {
    id: root

    required property int index
    required property string personName
    required property string post
    required property string committee
    required property bool chosen
    required property string history
    required property int historySign

    // The text's height is asked for always: asked for first when there is something to say, it is
    // made anew while this is being reckoned.
    readonly property real withHistory: Theme.tableRow + past.implicitHeight

    implicitHeight: root.history.length > 0 ? root.withHistory : Theme.tableRow
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.personName + ", " + root.post + ", " + root.committee + (root.history.length > 0 ? ", " + root.history : "")
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()

    Keys.onUpPressed: FocusMove.back(root)
    Keys.onDownPressed: FocusMove.forward(root)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Item {
        width: root.width
        height: Theme.tableRow

        Rectangle {
            id: box
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space4
            width: Math.round(18 * Theme.textScale)
            height: width
            radius: Theme.radiusCell
            color: root.chosen ? Theme.accent : Theme.surface
            border.width: 1
            border.color: root.chosen ? Theme.accent : Theme.edge

            Sign {
                anchors.centerIn: parent
                size: Math.round(12 * Theme.textScale)
                kind: root.chosen ? Sign.Ok : Sign.None
                color: Theme.textOnAccent
            }
        }

        TextCell {
            rowWidth: root.width
            at: 0
            until: 0.34
            inset: box.x + box.width + Theme.space12
            text: root.personName
            bold: root.chosen
        }

        TextCell {
            rowWidth: root.width
            at: 0.34
            until: 0.66
            text: root.post
            size: Theme.label
            color: Theme.quiet
        }

        TextCell {
            rowWidth: root.width
            at: 0.66
            text: root.committee
            size: Theme.label
            color: Theme.quiet
        }
    }

    SignLine {
        id: past
        visible: root.history.length > 0
        x: box.x + box.width + Theme.space12
        y: Theme.tableRow - Theme.space4
        width: root.width - x
        kind: root.historySign
        text: root.history
        Accessible.ignored: true
    }

    background: Rectangle {
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }

        FocusRing {
            radius: Theme.radiusCell
            visible: root.visualFocus
        }
    }
}
