import QtQuick
import Qgt.Components
import Qgt.Theme

// On or off, with what is wrong below.
Column {
    id: root

    required property string label
    required property string name
    required property bool isOn
    required property string error
    required property string remark

    signal toggled(bool isOn)

    spacing: Theme.space4

    AppSwitch {
        id: control
        width: parent.width
        text: root.label
        checked: root.isOn
        Accessible.name: root.name
        onToggled: root.toggled(control.checked)
    }

    SignLine {
        visible: root.error.length > 0
        width: parent.width
        text: root.error
    }

    SignLine {
        visible: root.remark.length > 0
        width: parent.width
        kind: Sign.Due
        text: root.remark
    }
}
