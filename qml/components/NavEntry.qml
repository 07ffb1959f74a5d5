import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Theme

// An entry of the rail: icon and name, or the icon alone with its name beside it on hover.
T.AbstractButton {
    id: root

    property string iconPath
    property bool current: false
    property bool narrow: false
    property string shortcutText
    readonly property bool nameShown: root.narrow && (root.hovered || root.visualFocus)

    implicitWidth: root.narrow ? 40 : 20 + Theme.space12 + words.implicitWidth + 2 * root.inset
    implicitHeight: Math.max(36, root.narrow ? 0 : Theme.control)
    readonly property int inset: root.narrow ? 10 : Theme.space12
    hoverEnabled: true

    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.description: root.shortcutText.length > 0 ? qsTr("Key: %1").arg(root.shortcutText) : ""
    Accessible.selected: root.current
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onUpPressed: FocusMove.back(root)
    Keys.onDownPressed: FocusMove.forward(root)

    Item {
        x: root.inset
        width: root.width - 2 * root.inset
        height: root.height

        NavIcon {
            id: icon
            anchors.verticalCenter: parent.verticalCenter
            path: root.iconPath
            color: root.current ? Theme.accent : root.hovered ? Theme.ink : Theme.quiet
        }

        PlainText {
            id: words
            visible: !root.narrow
            anchors.left: icon.right
            anchors.leftMargin: Theme.space12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            bold: root.current
            color: root.current || root.hovered ? Theme.ink : Theme.quiet
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.surface : root.down || root.hovered ? Theme.line : "transparent"
        border.width: root.current ? 1 : 0
        border.color: Theme.line

        Rectangle {
            visible: root.current
            x: -Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: 20
            color: Theme.accent
        }

        FocusRing {
            visible: root.visualFocus
        }
    }

    NameTag {
        visible: root.nameShown
        text: root.text
        x: root.width + Theme.space8
        y: Math.round((root.height - height) / 2)
    }
}
