pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A filter as a button that says what is chosen; its values pop up under it.
AppButton {
    id: root

    required property ReviewFilterList values
    required property string what

    signal picked(string key)

    text: root.values.chosenName
    width: Math.min(implicitWidth, Math.round(220 * Theme.textScale))
    enabled: root.values.narrowed || choices.count > 2

    Accessible.name: root.what + ": " + root.values.chosenName
    Accessible.onPressAction: popup.open()

    onClicked: popup.open()

    PopoverPanel {
        id: popup
        y: root.height + Theme.space4
        width: Math.round(260 * Theme.textScale)
        roomHeight: Math.round(420 * Theme.textScale)
        contentNeeds: page.contentHeight
        onOpened: page.forceActiveFocus()

        ScrollPage {
            id: page
            anchors.fill: parent
            focus: true
            marginX: Theme.space8
            marginY: Theme.space8
            gap: 0
            Accessible.role: Accessible.PopupMenu
            Accessible.name: root.what

            Repeater {
                id: choices
                model: root.values

                FilterValue {
                    required property int index

                    width: page.columnWidth
                    focus: index === 0
                    onClicked: (popup.close(), root.picked(key))
                }
            }
        }
    }
}
