import QtQuick

// A section of the handbook that the item belongs to; L opens the first.
ActionRow {
    id: root

    required property int index
    required property string title
    required property string slug

    text: root.title
    keyText: root.index === 0 ? "L" : ""
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("Handbook: %1").arg(root.title)
}
