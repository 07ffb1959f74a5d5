import QtQuick
import Qgt.Theme

// What happened, what is safe, what to do: a bar in the colour of its meaning, no box.
Item {
    id: root

    enum Kind {
        Info,
        Ok,
        Due,
        Gap
    }

    property int kind: NoticeBar.Info
    property string lead
    property string text
    property bool closable: false

    signal closed

    readonly property color tone: root.kind === NoticeBar.Ok ? Theme.ok : root.kind === NoticeBar.Due ? Theme.due : root.kind === NoticeBar.Gap ? Theme.gap : Theme.accent

    implicitWidth: Theme.space12 + head.width + Theme.space16 + words.implicitWidth
    implicitHeight: Math.max(head.height, words.implicitHeight, close.visible ? close.height : 0) + Theme.space8

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.lead.length > 0 ? root.lead + ": " + root.text : root.text

    Rectangle {
        width: 3
        height: parent.height
        color: root.tone
    }

    Row {
        id: head
        x: Theme.space12 + 3
        y: Theme.space4
        spacing: Theme.space4
        visible: root.lead.length > 0

        Sign {
            y: Math.round((lead.lineHeight - height) / 2)
            size: Theme.label
            kind: root.kind
            color: root.tone
        }

        PlainText {
            id: lead
            text: root.lead
            bold: true
            color: root.kind === NoticeBar.Info ? Theme.ink : root.tone
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    PlainText {
        id: words
        y: Theme.space4
        x: head.visible ? head.x + head.width + Theme.space16 : head.x
        width: root.width - x - (close.visible ? close.width + Theme.space8 : 0)
        text: root.text
        Accessible.ignored: true
    }

    AppButton {
        id: close
        visible: root.closable
        anchors.right: parent.right
        y: Theme.space4
        kind: AppButton.Quiet
        size: AppButton.Small
        text: qsTr("Close")
        onClicked: root.closed()
    }
}
