pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Theme

// F1: the keys of the page, then those that work everywhere, and the way back to the introduction.
PopoverPanel {
    id: root

    required property AppModel app
    property string page
    property list<KeyLine> keys

    width: Math.min(Math.round(560 * Theme.textScale), root.roomWidth - 2 * Theme.space16)
    contentNeeds: page.contentHeight

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        marginX: Theme.space24
        gap: Theme.space8
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text

        PlainText {
            id: title
            width: parent.width
            text: root.page.length > 0 ? qsTr("Keys: %1").arg(root.page) : qsTr("Keys")
            size: Theme.stem
            bold: true
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.keys

            KeyHelpRow {
                id: line

                required property KeyLine modelData

                width: page.columnWidth
                keys: line.modelData ? line.modelData.keys : ""
                text: line.modelData ? line.modelData.text : ""
            }
        }

        Rectangle {
            visible: root.keys.length > 0
            width: page.columnWidth
            height: 1
            color: Theme.line
        }

        KeyHelpRow {
            visible: root.app.signedIn
            width: page.columnWidth
            keys: "Ctrl+1 … Ctrl+9"
            text: qsTr("Page of the rail")
        }

        KeyHelpRow {
            visible: root.app.signedIn
            width: page.columnWidth
            keys: "Ctrl+K"
            text: qsTr("Find any page, person, item, case or section")
        }

        KeyHelpRow {
            width: page.columnWidth
            keys: "Tab Shift+Tab"
            text: qsTr("Next or previous control")
        }

        KeyHelpRow {
            width: page.columnWidth
            keys: "↑ ↓ ← →"
            text: qsTr("Next or previous in a list or a group")
        }

        KeyHelpRow {
            width: page.columnWidth
            keys: "PgUp PgDn Home End"
            text: qsTr("Scroll; in a list, to its ends")
        }

        KeyHelpRow {
            width: page.columnWidth
            keys: "Enter Space"
            text: qsTr("Press the control that has the focus")
        }

        KeyHelpRow {
            width: page.columnWidth
            keys: "F1"
            text: qsTr("Keys of this page")
        }

        KeyHelpRow {
            width: page.columnWidth
            keys: "Esc"
            text: qsTr("Close what is open")
        }

        LinkText {
            visible: root.app.signedIn
            text: qsTr("The introduction in three steps")
            onClicked: (root.close(), root.app.showIntroduction())
        }
    }
}
