import QtQuick
import QtQuick.Templates as T
import Qgt.Components
import Qgt.Theme

// A candidate: number, name, where, and how it stands. The first row names the columns.
T.AbstractButton {
    id: root

    required property int index
    required property string seatNumber
    required property string seatName
    required property string seatPlace
    required property string remark
    required property int sign
    required property bool opens
    property bool current: false  // the row that the arrows stand on
    property bool head: false

    readonly property bool wide: root.width >= Math.round(640 * Theme.textScale)
    readonly property real nameAt: root.wide ? 0.2 : 0.26
    readonly property real placeAt: 0.42
    readonly property real remarkAt: root.wide ? 0.6 : 0.54
    readonly property int size: root.head ? Theme.label : Theme.body
    readonly property color tone: root.head || !root.opens ? Theme.quiet : Theme.ink

    implicitHeight: root.head ? Theme.tableRow : Theme.listRow
    enabled: root.opens
    hoverEnabled: true
    activeFocusOnTab: false  // Tab goes to the table, arrows inside it

    Accessible.role: root.head ? Accessible.StaticText : Accessible.Button
    Accessible.name: root.seatNumber + ", " + root.seatName + (root.seatPlace.length > 0 ? ", " + root.seatPlace : "") + ", " + root.remark
    Accessible.onPressAction: root.clicked()

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        width: Math.round(root.width * root.nameAt) - x - Theme.space8
        text: root.seatNumber
        size: root.size
        color: root.tone
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * root.nameAt)
        width: Math.round(root.width * ((root.wide ? root.placeAt : root.remarkAt) - root.nameAt)) - Theme.space8
        text: root.seatName
        size: root.size
        bold: !root.head
        color: root.tone
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        visible: root.wide
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * root.placeAt)
        width: Math.round(root.width * (root.remarkAt - root.placeAt)) - Theme.space8
        text: root.seatPlace
        size: root.size
        color: root.tone
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    SignLine {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(root.width * root.remarkAt)
        width: root.width - x - Theme.space12
        kind: root.sign === 1 ? Sign.Ok : root.sign === 2 ? Sign.Due : Sign.None
        text: root.remark
        Accessible.ignored: true
    }

    background: Rectangle {
        color: root.hovered && root.enabled ? Theme.sunken : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: root.head ? Theme.edge : Theme.line
        }

        FocusRing {
            anchors.margins: 3  // inside the row: the table cuts off what stands out of its first one
            radius: Theme.radiusCell
            visible: root.current || root.visualFocus
        }
    }
}
