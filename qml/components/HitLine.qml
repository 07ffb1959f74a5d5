import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

// Something that was found: what it is, its title, and the words around the match.
T.AbstractButton {
    id: root

    required property int index
    required property string kindName
    required property string where
    required property string titleBefore
    required property string titleMatch
    required property string titleAfter
    required property string snippetBefore
    required property string snippetMatch
    required property string snippetAfter
    property bool selected: false
    property bool current: false  // the row that the arrows stand on

    readonly property bool snippetShown: root.snippetMatch.length > 0

    implicitHeight: column.implicitHeight + 2 * Theme.space8
    hoverEnabled: true
    activeFocusOnTab: false  // Tab goes to the list, arrows inside it

    Accessible.role: Accessible.Button
    Accessible.name: root.kindName + ", " + root.titleBefore + root.titleMatch + root.titleAfter + (root.where.length > 0 ? ", " + root.where : "")
    Accessible.onPressAction: root.clicked()

    Column {
        id: column
        x: Theme.space12
        y: Theme.space8
        width: root.width - 2 * x

        Item {
            width: parent.width
            height: title.height

            MarkedLine {
                id: title
                width: parent.width - kind.width - Theme.space16
                before: root.titleBefore
                match: root.titleMatch
                after: root.titleAfter
                Accessible.ignored: true
            }

            QuietText {
                id: kind
                anchors.right: parent.right
                y: Math.round((title.height - height) / 2)
                width: Math.min(implicitWidth, Math.round(parent.width * 0.45))
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
                text: root.where.length > 0 ? root.kindName + " · " + root.where : root.kindName
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        MarkedLine {
            visible: root.snippetShown
            width: parent.width
            size: Theme.label
            color: Theme.quiet
            before: root.snippetBefore
            match: root.snippetMatch
            after: root.snippetAfter
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        color: root.selected ? Theme.accentTint : root.hovered ? Theme.sunken : "transparent"

        Rectangle {
            visible: root.selected
            width: 3
            height: parent.height
            color: Theme.accent
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }

        FocusRing {
            anchors.margins: 3  // inside the row: the list cuts off what stands out of it
            radius: Theme.radiusCell
            visible: root.current || root.visualFocus
        }
    }
}
