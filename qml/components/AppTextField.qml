import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

T.TextField {
    id: root

    property string name
    property bool failed: false
    property string hint

    implicitWidth: Math.round(240 * Theme.textScale)
    implicitHeight: Theme.control
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    verticalAlignment: TextInput.AlignVCenter
    hoverEnabled: true
    selectByMouse: true
    color: root.enabled ? Theme.ink : Theme.quiet
    selectionColor: Theme.accent
    selectedTextColor: Theme.textOnAccent
    font.family: Theme.family
    font.pixelSize: Theme.body

    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.description: root.hint

    PlainText {
        visible: root.length === 0 && root.preeditText.length === 0 && root.hint.length > 0
        x: root.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - root.leftPadding - root.rightPadding
        text: root.hint
        color: Theme.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.enabled ? Theme.surface : Theme.sunken
        border.width: root.failed ? 2 : 1
        border.color: root.failed ? Theme.gap : root.enabled ? Theme.edge : Theme.line

        FocusRing {
            visible: root.activeFocus
        }
    }
}
