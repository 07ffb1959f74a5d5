import QtQuick
import QtQuick.Layouts
import Qgt.App
import Qgt.Theme

// Title of the page, its tools, and who works here.
Item {
    id: root

    required property AppModel app
    property string title
    property string note
    property bool showWho: true
    default property alias tools: tools.data

    implicitHeight: Theme.head

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.space16

        PlainText {
            text: root.title
            size: Theme.stem
            bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Accessible.role: Accessible.Heading
        }

        QuietText {
            visible: root.note.length > 0
            text: root.note
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }

        Chip {
            visible: root.app.demo
            kind: Chip.Accent
            text: qsTr("Demo")
        }

        Item {
            Layout.fillWidth: true
        }

        Row {
            id: tools
            spacing: Theme.space16
        }

        Row {
            visible: root.showWho && root.app.signedIn
            spacing: Theme.space12

            PlainText {
                text: root.app.person
                size: Theme.label
                bold: true
                wrapMode: Text.NoWrap
            }

            QuietText {
                visible: text.length > 0
                text: root.app.post
                wrapMode: Text.NoWrap
            }

            QuietText {
                visible: text.length > 0
                text: root.app.committee
                wrapMode: Text.NoWrap
            }

            LinkText {
                size: Theme.label
                text: qsTr("Sign out")
                onClicked: root.app.signOut()
            }
        }
    }
}
