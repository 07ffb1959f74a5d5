pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The sections to read before deciding, over the case; the page comes back as it stood.
PopoverPanel {
    id: root

    required property CaseViewModel cases

    readonly property bool wanted: root.cases.handbookOpen

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    contentNeeds: page.contentHeight

    onWantedChanged: root.wanted ? root.open() : root.close()
    onOpened: FocusMove.to(sections.rows.itemAt(0))
    onClosed: root.cases.closeHandbook()

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        marginX: Theme.space24
        gap: 0
        arrowsScroll: false
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text

        Keys.onPressed: event => event.accepted = event.key === Qt.Key_L && root.cases.press(event.key, event.modifiers)

        PlainText {
            id: title
            width: parent.width
            text: qsTr("Handbook sections of this case")
            size: Theme.stem
            bold: true
            Accessible.role: Accessible.Heading
        }

        QuietText {
            width: parent.width
            text: qsTr("The case waits; Esc in the handbook comes back to this place.")
        }

        Item {
            width: 1
            height: Theme.space8
        }

        CaseSections {
            id: sections
            width: parent.width
            cases: root.cases
        }
    }
}
