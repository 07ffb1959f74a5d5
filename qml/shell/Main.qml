pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

T.ApplicationWindow {
    id: root

    required property AppModel app
    required property PageModels models

    width: 1366
    height: 768
    minimumWidth: 960
    minimumHeight: 600
    visible: true
    onClosing: close => close.accepted = root.models.blueprints.mayClose() && root.models.exam.sitting.mayClose() && root.models.station.sitting.mayClose()
    title: qsTr("All-post readiness")
    color: Theme.ground
    font.family: Theme.family
    font.pixelSize: Theme.body

    palette.window: Theme.ground
    palette.windowText: Theme.ink
    palette.base: Theme.surface
    palette.alternateBase: Theme.sunken
    palette.text: Theme.ink
    palette.button: Theme.surface
    palette.buttonText: Theme.ink
    palette.brightText: Theme.inverse
    palette.placeholderText: Theme.quiet
    palette.highlight: Theme.accent
    palette.highlightedText: Theme.textOnAccent
    palette.light: Theme.surface
    palette.midlight: Theme.sunken
    palette.mid: Theme.edge
    palette.dark: Theme.quiet
    palette.shadow: Theme.shade
    palette.link: Theme.accent
    palette.toolTipBase: Theme.surface
    palette.toolTipText: Theme.ink

    NavRail {
        id: rail
        visible: root.app.pages.count > 0 && !root.app.fullWindow
        width: visible ? implicitWidth : 0
        height: parent.height
        app: root.app
        // The map of the team wants the room.
        narrow: Theme.railNarrow || ((root.app.page === "team" || root.app.page === "roster") && root.width < 1440)
    }

    NoticeStack {
        id: notices
        anchors.left: rail.right
        anchors.right: parent.right
        app: root.app
    }

    PageArea {
        id: area
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: notices.bottom
        anchors.bottom: parent.bottom
        app: root.app
        models: root.models
        focus: true
    }

    Finder {
        finder: root.models.finder
    }

    Introduction {
        introduction: root.models.introduction
    }

    Shortcut {
        sequence: "Ctrl+K"
        enabled: !root.app.fullWindow
        onActivated: root.models.finder.show()
    }

    Repeater {
        model: root.app.pages

        Item {
            id: entry

            required property int index
            required property string shortcut

            Shortcut {
                sequence: entry.shortcut
                enabled: entry.shortcut.length > 0
                onActivated: root.app.showRow(entry.index)
            }
        }
    }
}
