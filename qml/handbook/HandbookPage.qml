pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

AppPage {
    id: root

    required property HandbookViewModel handbook

    // Contents beside the text while the window is wide enough for both.
    readonly property bool contentsFit: root.width >= Math.round(940 * Theme.textScale)
    readonly property bool contentsShown: root.contentsFit || root.handbook.contentsOpen

    readonly property bool contentsOpen: root.handbook.contentsOpen
    readonly property int openings: root.handbook.openings
    readonly property bool printOpen: root.handbook.printing.open

    title: qsTr("Handbooks")
    showWho: root.contentsFit && root.handbook.origin === HandbookViewModel.None
    tools: HandbookTools {
        visible: root.handbook.ready && !root.handbook.empty
        handbook: root.handbook
        contentsFit: root.contentsFit
    }
    keys: [
        KeyLine {
            keys: "← →"
            text: qsTr("Section before or after")
        },
        KeyLine {
            keys: "↑ ↓ PgUp PgDn"
            text: qsTr("Scroll; in the contents, the section above or below")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Practise this section")
        },
        KeyLine {
            keys: "L"
            text: qsTr("Only the sections of one line")
        },
        KeyLine {
            keys: "M"
            text: qsTr("Contents, and back to the text")
        },
        KeyLine {
            keys: "Ctrl+P"
            text: qsTr("Print, or keep as PDF")
        },
        KeyLine {
            keys: "Tab"
            text: qsTr("From link to link; Enter follows it")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Back to the item or the case that led here")
        }
    ]

    Component.onCompleted: root.handbook.enter()
    // A page that goes must not take the focus from the one that comes.
    onContentsOpenChanged: root.contentsOpen ? contents.forceActiveFocus() : root.activeFocus ? reading.forceActiveFocus() : undefined
    onOpeningsChanged: reading.position = 0
    onPrintOpenChanged: !root.printOpen && root.activeFocus ? reading.forceActiveFocus() : undefined
    Component.onDestruction: root.handbook.leave()

    Keys.onPressed: event => event.accepted = root.handbook.press(event.key, event.modifiers)

    ContentsPane {
        id: contents
        visible: root.contentsShown && root.handbook.ready && !root.handbook.empty
        width: root.contentsFit ? Math.round(268 * Math.min(Theme.textScale, 1.3)) : root.width
        height: parent.height
        handbook: root.handbook
        alone: !root.contentsFit
    }

    FocusScope {
        visible: root.handbook.ready && !root.handbook.empty && (root.contentsFit || !root.handbook.contentsOpen)
        anchors.left: root.contentsFit ? contents.right : parent.left
        anchors.right: parent.right
        height: parent.height
        focus: true

        SectionPane {
            id: reading
            width: parent.width
            anchors.top: parent.top
            anchors.bottom: foot.top
            focus: true
            handbook: root.handbook
        }

        FootBar {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width

            HandbookFoot {
                anchors.fill: parent
                handbook: root.handbook
            }
        }
    }

    Repeater {
        model: root.printOpen ? 1 : 0

        PrintPanel {
            x: root.width - width
            width: Math.min(Math.round(380 * Theme.textScale), root.width)
            height: contents.height
            z: 1
            focus: true
            printing: root.handbook.printing
            Component.onCompleted: forceActiveFocus()
        }
    }

    EmptyState {
        visible: root.handbook.empty
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.pageMargin)
        title: qsTr("This bank has no handbooks")
        text: qsTr("They come with a newer bank. Until then the basis of each item stands beside its answer.")
        action: qsTr("To practice")
        onTriggered: root.app.show("practice")
    }

    NoticeBar {
        visible: !root.handbook.ready && root.handbook.problem.length > 0
        x: Theme.pageMargin
        y: Theme.space24
        width: parent.width - 2 * x
        kind: NoticeBar.Gap
        lead: qsTr("Not read")
        text: root.handbook.problem
    }
}
