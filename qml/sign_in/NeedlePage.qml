import QtQuick
import Qgt.Components
import Qgt.Theme

// The two halves of every page before sign-in: the needle at the left, what to do at the right.
AppPage {
    id: root

    property string lineNames
    property string footNote
    default property alias content: column.content
    property alias arrowsScroll: column.arrowsScroll

    readonly property int paneWidth: Math.min(root.width, Math.round(606 * Math.max(1, Theme.textScale)))
    readonly property int contentWidth: root.paneWidth - 2 * (Theme.space32 + Theme.space24)
    property bool showKeys: true
    readonly property int artWidth: root.width - root.paneWidth

    showHead: false

    Rectangle {
        width: root.artWidth
        height: parent.height
        color: Theme.sunken

        NeedleArt {
            visible: root.artWidth > 260
            anchors.fill: parent
            names: root.lineNames
        }

        FigureText {
            x: Math.round(64 * root.artWidth / 760)
            y: Math.round(56 * root.height / 768)
            width: parent.width - x
            text: qsTr("All-post readiness")
            size: Math.min(Theme.figure, Math.round(root.artWidth / 11))  // one line in English too
            Accessible.role: Accessible.Heading
        }

        PlainText {
            visible: root.artWidth > 260
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.min(Math.round(704 * root.height / 768), root.height - implicitHeight - Theme.space8)
            width: Math.min(implicitWidth, parent.width - 2 * Theme.space16)
            text: qsTr("Above, a thousand threads; below, one needle")
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }

        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
    }

    ScrollPage {
        id: column
        x: root.artWidth
        width: root.paneWidth
        height: parent.height - foot.height
        focus: true
        marginX: Theme.space32 + Theme.space24
        marginY: Math.round(56 * root.height / 768)
        gap: 0
    }

    Item {
        id: foot
        anchors.bottom: parent.bottom
        x: root.artWidth + Theme.space32 + Theme.space24
        width: root.paneWidth - 2 * (Theme.space32 + Theme.space24)
        height: notes.implicitHeight + Theme.space32

        Column {
            id: notes
            width: parent.width
            spacing: Theme.space4

            QuietText {
                visible: root.footNote.length > 0
                width: parent.width
                text: root.footNote
            }

            Row {
                visible: root.showKeys
                spacing: Theme.space4

                KeyCap {
                    text: "↑"
                }

                KeyCap {
                    text: "↓"
                }

                QuietText {
                    text: qsTr("choose")
                }

                KeyCap {
                    text: "F1"
                }

                QuietText {
                    text: qsTr("keys of this page")
                }
            }
        }
    }
}
