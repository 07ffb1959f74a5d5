import QtQuick
import Qgt.App
import Qgt.Theme

// A field of several lines; Ctrl+Enter is done, Esc and Tab leave it.
FocusScope {
    id: root

    required property string name
    property string text
    property int rows: 3
    property bool readOnly: false

    signal edited(string words)
    signal committed(string words)
    signal givenUp

    implicitHeight: Math.max(root.rows * Math.round(Theme.body * Theme.textLine), area.contentHeight) + 2 * Theme.space8

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.readOnly ? Theme.sunken : Theme.surface
        border.width: 1
        border.color: root.readOnly ? Theme.line : Theme.edge

        FocusRing {
            visible: area.activeFocus
        }
    }

    TextEdit {
        id: area
        anchors.fill: parent
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space12
        anchors.topMargin: Theme.space8
        anchors.bottomMargin: Theme.space8
        focus: true
        activeFocusOnTab: true
        readOnly: root.readOnly
        text: root.text
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        selectByMouse: true
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.textOnAccent
        font.family: Theme.family
        font.pixelSize: Theme.body
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        Accessible.readOnly: root.readOnly
        Accessible.multiLine: true
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.priority: Keys.BeforeItem
        Keys.onTabPressed: FocusMove.forward(area)
        Keys.onBacktabPressed: FocusMove.back(area)
        Keys.onEscapePressed: root.givenUp()
        Keys.onReturnPressed: event => event.modifiers & Qt.ControlModifier ? root.committed(area.text) : event.accepted = false
        onTextChanged: area.activeFocus ? root.edited(area.text) : undefined
    }
}
