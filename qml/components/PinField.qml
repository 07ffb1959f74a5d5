pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// Six boxes over one hidden input; emits `filled` when the last digit is there.
FocusScope {
    id: root

    property string name: qsTr("6-digit PIN")
    property bool failed: false
    property alias pin: input.text
    readonly property int digits: 6

    signal filled
    signal accepted

    implicitWidth: boxes.implicitWidth
    implicitHeight: boxes.implicitHeight
    activeFocusOnTab: false

    TextInput {
        id: input
        anchors.fill: parent
        opacity: 0
        focus: true
        activeFocusOnTab: true
        maximumLength: root.digits
        echoMode: TextInput.Password
        validator: DigitsValidator {
        }
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        Accessible.description: qsTr("%1 of %2 digits entered").arg(input.length).arg(root.digits)
        Accessible.passwordEdit: true
        Keys.onReturnPressed: root.accepted()
        Keys.onEnterPressed: root.accepted()
        onTextEdited: input.length === root.digits ? root.filled() : undefined
    }

    Row {
        id: boxes
        spacing: Theme.space8

        Repeater {
            model: root.digits

            Rectangle {
                id: box

                required property int index

                readonly property bool current: input.activeFocus && index === Math.min(input.length, root.digits - 1)

                width: Theme.control
                height: Math.round(40 * Theme.textScale)
                radius: Theme.radius
                color: Theme.surface
                border.width: box.current || root.failed ? 2 : 1
                border.color: root.failed ? Theme.gap : box.current ? Theme.accent : Theme.edge

                Rectangle {
                    visible: box.index < input.length
                    anchors.centerIn: parent
                    width: Math.round(12 * Theme.textScale)
                    height: width
                    radius: width / 2
                    color: Theme.ink
                }
            }
        }
    }
}
