import QtQuick
import QtQuick.Templates as T
import Qgt.App

// What every page is: a head, a body, and the keys it understands, which F1 shows.
FocusScope {
    id: root

    required property AppModel app
    property string title
    property string note
    property bool showWho: true
    property bool showHead: true
    property alias keys: help.keys
    property alias tools: head.tools
    default property alias body: body.data

    // The page that goes still holds the focus while this one is made, and would keep it.
    Component.onCompleted: root.forceActiveFocus()

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    PageHead {
        id: head
        visible: root.showHead
        width: root.width
        height: root.showHead ? implicitHeight : 0
        app: root.app
        title: root.title
        note: root.note
        showWho: root.showWho
    }

    Item {
        id: body
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: root.width
    }

    KeyHelp {
        id: help
        app: root.app
        page: root.title
        parent: T.Overlay.overlay
        anchors.centerIn: parent
    }

    Shortcut {
        sequence: "F1"
        onActivated: help.visible ? help.close() : help.open()
    }
}
