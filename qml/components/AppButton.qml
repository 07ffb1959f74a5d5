import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

T.Button {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet
    }

    enum Size {
        Small,
        Normal,
        Big
    }

    property int kind: AppButton.Secondary
    property int size: AppButton.Normal
    property string keyText

    readonly property bool primary: root.kind === AppButton.Primary
    readonly property bool quiet: root.kind === AppButton.Quiet
    readonly property color inkColor: !root.enabled ? Theme.quiet : root.primary ? Theme.textOnAccent : root.quiet ? Theme.accent : Theme.ink
    readonly property int side: root.quiet ? Theme.space8 : root.size === AppButton.Small ? 10 : root.size === AppButton.Big ? Theme.space24 : Theme.space16

    implicitWidth: face.wanted + 2 * root.side
    implicitHeight: root.size === AppButton.Small ? Theme.controlSmall : root.size === AppButton.Big ? Theme.controlBig : Theme.control
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.keyText.length > 0 ? qsTr("Key: %1").arg(root.keyText) : ""
    Accessible.onPressAction: root.clicked()

    // With Ctrl it is a command of the page, whichever button has the focus.
    function enter(modifiers: int): bool {
        const plain = modifiers === Qt.NoModifier || modifiers === Qt.KeypadModifier;
        if (plain) {
            root.clicked();
        }
        return plain;
    }

    Keys.onReturnPressed: event => event.accepted = root.enter(event.modifiers)
    Keys.onEnterPressed: event => event.accepted = root.enter(event.modifiers)

    Item {
        id: face
        readonly property int capRoom: root.keyText.length > 0 ? cap.implicitWidth + Theme.space8 : 0
        readonly property int wanted: caption.implicitWidth + face.capRoom
        x: root.side
        width: root.width - 2 * root.side
        height: root.height

        PlainText {
            id: caption
            anchors.verticalCenter: parent.verticalCenter
            x: Math.max(0, Math.round((face.width - face.wanted) / 2))
            width: Math.max(0, Math.min(implicitWidth, face.width - face.capRoom))
            text: root.text
            size: root.size === AppButton.Small ? Theme.label : Theme.body
            spacing: Theme.headingLine
            bold: root.primary
            color: root.inkColor
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        KeyCap {
            id: cap
            visible: root.keyText.length > 0
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: caption.right
            anchors.leftMargin: Theme.space8
            text: root.keyText
            inkColor: root.inkColor
            frame: root.primary ? root.inkColor : Theme.edge
        }
    }

    background: Rectangle {
        radius: Theme.radius
        border.width: 1
        border.color: root.quiet ? "transparent" : !root.enabled ? Theme.line : root.primary ? color : Theme.edge
        color: root.primary && root.enabled ? (root.down ? Theme.accentPress : root.hovered ? Theme.accentHover : Theme.accent) : root.quiet ? (root.down ? Theme.line : root.hovered && root.enabled ? Theme.sunken : "transparent") : !root.enabled ? Theme.sunken : root.down ? Theme.line : root.hovered ? Theme.sunken : Theme.surface

        Behavior on color {
            enabled: root.hovered  // a change of theme is not a motion

            ColorAnimation {
                duration: Theme.fast
            }
        }

        FocusRing {
            visible: root.visualFocus
        }
    }
}
