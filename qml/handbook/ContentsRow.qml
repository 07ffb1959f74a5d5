import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A line of the contents; only sections can be opened.
T.AbstractButton {
    id: root

    required property int index
    required property int kind
    required property string title
    required property string slug
    required property string remark
    required property string told
    required property bool complete
    property bool selected: false
    property bool focused: false

    readonly property bool book: root.kind === ContentsList.Book
    readonly property bool chapter: root.kind === ContentsList.Chapter
    readonly property bool leaf: root.kind === ContentsList.Section
    readonly property int above: root.book ? (root.index > 0 ? Theme.space24 : Theme.space8) : root.chapter ? Theme.space12 : Theme.space4

    implicitHeight: words.implicitHeight + root.above + Theme.space4
    enabled: root.leaf
    hoverEnabled: true
    activeFocusOnTab: false  // Tab goes to the list, arrows inside it

    Accessible.role: root.leaf ? Accessible.ListItem : Accessible.Heading
    Accessible.name: root.leaf ? root.told : root.title
    Accessible.selected: root.selected
    Accessible.onPressAction: root.clicked()

    PlainText {
        id: words
        x: root.leaf ? Theme.space16 : Theme.space12
        y: root.above
        width: root.width - x - (rest.visible ? rest.width + Theme.space8 : 0) - Theme.space12
        text: root.title
        size: root.chapter ? Theme.label : Theme.body
        bold: root.book || root.selected
        color: root.chapter ? Theme.quiet : root.selected ? Theme.accent : Theme.ink
        Accessible.ignored: true
    }

    QuietText {
        id: rest
        visible: root.leaf && root.remark.length > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        y: words.y + words.baselineOffset - baselineOffset
        text: root.remark
        color: root.complete ? Theme.ok : Theme.quiet
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    background: Rectangle {
        color: root.selected ? Theme.accentTint : root.hovered && root.leaf ? Theme.sunken : "transparent"

        Rectangle {
            visible: root.selected
            width: 3
            height: parent.height
            color: Theme.accent
        }

        FocusRing {
            anchors.margins: 3
            radius: Theme.radiusCell
            visible: root.focused && root.selected
        }
    }
}
