pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// Six boxes for a PIN; `filled` comes with the last digit, `accepted` with Enter.
PinInput {
    id: root

    property string name: qsTr("6-digit PIN")
    property bool failed: false
    readonly property int digits: 6

    implicitWidth: boxes.implicitWidth
    implicitHeight: boxes.implicitHeight

    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.description: qsTr("%1 of %2 digits entered").arg(root.entered).arg(root.digits)
    Accessible.focusable: true

    Row {
        id: boxes
        spacing: Theme.space8

        Repeater {
            model: root.digits

            Rectangle {
                id: box

                required property int index

                readonly property bool current: root.activeFocus && box.index === Math.min(root.entered, root.digits - 1)

                width: Theme.control
                height: Math.round(40 * Theme.textScale)
                radius: Theme.radius
                color: root.enabled ? Theme.surface : Theme.sunken
                border.width: box.current || root.failed ? 2 : 1
                border.color: root.failed ? Theme.gap : box.current ? Theme.accent : Theme.edge

                Rectangle {
                    visible: box.index < root.entered
                    anchors.centerIn: parent
                    width: Math.round(12 * Theme.textScale)
                    height: width
                    radius: width / 2
                    color: Theme.ink
                }

                FocusRing {
                    visible: box.current
                }
            }
        }
    }
}
