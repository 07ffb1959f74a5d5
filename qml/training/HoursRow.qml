import QtQuick
import Qgt.Components
import Qgt.Theme

// The hours of one of the team: left and right, or the two buttons, change them.
Item {
    id: root

    required property int index
    required property string name
    required property string hoursText

    signal added(hours: int)

    readonly property int figureWidth: Math.round(64 * Theme.textScale)

    implicitHeight: Math.max(Theme.control, title.implicitHeight)
    activeFocusOnTab: true

    Accessible.role: Accessible.SpinBox
    Accessible.name: root.name
    Accessible.description: root.hoursText
    Accessible.onIncreaseAction: root.added(1)
    Accessible.onDecreaseAction: root.added(-1)

    Keys.onLeftPressed: root.added(-1)
    Keys.onRightPressed: root.added(1)

    PlainText {
        id: title
        anchors.verticalCenter: parent.verticalCenter
        width: less.x - Theme.space8
        text: root.name
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    AppButton {
        id: less
        anchors.verticalCenter: parent.verticalCenter
        x: more.x - root.figureWidth - width
        size: AppButton.Small
        focusPolicy: Qt.NoFocus
        text: "−"
        Accessible.name: qsTr("One hour less for %1").arg(root.name)
        onClicked: root.added(-1)
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: less.x + less.width
        width: root.figureWidth
        horizontalAlignment: Text.AlignHCenter
        text: root.hoursText
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    AppButton {
        id: more
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        size: AppButton.Small
        focusPolicy: Qt.NoFocus
        text: "+"
        Accessible.name: qsTr("One hour more for %1").arg(root.name)
        onClicked: root.added(1)
    }

    FocusRing {
        radius: Theme.radiusCell
        visible: root.activeFocus
    }
}
