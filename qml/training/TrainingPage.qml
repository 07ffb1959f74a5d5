import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Hours at the left, what they raise at the right.
AppPage {
    id: root

    required property TrainingViewModel training

    readonly property bool beside: root.width >= Math.round(900 * Theme.textScale)
    readonly property int wishWidth: root.beside ? Math.round(Math.min(root.width * 0.38, 420 * Theme.textScale)) : root.width

    title: qsTr("Training")
    keys: [
        KeyLine {
            keys: "+ −"
            text: qsTr("An hour more or less for everybody")
        },
        KeyLine {
            keys: "← →"
            text: qsTr("An hour less or more where the focus stands")
        },
        KeyLine {
            keys: "H"
            text: qsTr("Hand the plan out")
        }
    ]

    Component.onCompleted: root.training.enter()

    Keys.onPressed: event => event.accepted = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) && root.training.press(event.key)

    EmptyState {
        visible: root.training.problem.length === 0 && !root.training.busy && !root.training.reckoning && !root.training.anybody
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.pageMargin, Math.round(620 * Theme.textScale))
        title: qsTr("Nobody to train yet")
        text: qsTr("A plan needs the cadres of this committee. Add them on the page People.")
        action: qsTr("To the page People")
        onTriggered: root.app.show("people")
    }

    NoticeBar {
        visible: !root.training.ready && root.training.problem.length > 0
        x: Theme.pageMargin
        y: Theme.space24
        width: root.width - 2 * x
        kind: NoticeBar.Gap
        text: root.training.problem
    }

    WishPart {
        id: wishes
        visible: root.training.ready
        width: root.wishWidth
        height: root.beside ? parent.height : Math.round(parent.height * 0.45)
        focus: true
        training: root.training
    }

    Rectangle {
        visible: root.training.ready
        x: root.beside ? wishes.width : Theme.pageMargin
        y: root.beside ? 0 : wishes.height
        width: root.beside ? 1 : root.width - 2 * x
        height: root.beside ? parent.height : 1
        color: Theme.line
    }

    ResultPart {
        visible: root.training.ready
        x: root.beside ? wishes.width + 1 : 0
        y: root.beside ? 0 : wishes.height + 1
        width: root.width - x
        height: parent.height - y
        training: root.training
    }
}
