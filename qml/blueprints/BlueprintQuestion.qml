import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What would be lost, asked once.
Column {
    id: root

    required property BlueprintsViewModel blueprints

    readonly property bool leaves: root.blueprints.question === BlueprintsViewModel.Leave

    spacing: Theme.space8

    onVisibleChanged: root.visible ? no.forceActiveFocus(Qt.TabFocusReason) : undefined

    NoticeBar {
        width: parent.width
        kind: NoticeBar.Due
        lead: root.leaves ? qsTr("Not saved") : qsTr("Really?")
        text: root.blueprints.questionWords
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        AppButton {
            id: no
            text: root.leaves ? qsTr("Stay here") : qsTr("No, keep it")
            keyText: "Esc"
            onClicked: root.blueprints.cancel()
        }

        AppButton {
            visible: root.leaves
            kind: AppButton.Primary
            text: qsTr("Save and leave")
            enabled: root.blueprints.editor.fit && !root.blueprints.editor.busy
            onClicked: root.blueprints.saveAndLeave()
        }

        AppButton {
            text: root.leaves ? qsTr("Drop the changes") : qsTr("Yes, delete it")
            enabled: !root.blueprints.busy
            onClicked: root.blueprints.agree()
        }
    }
}
