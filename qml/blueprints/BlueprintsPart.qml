pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The blueprints of the unit, with what can be done with the chosen one.
FocusScope {
    id: root

    required property BlueprintsViewModel blueprints

    readonly property int margin: Theme.pageMargin
    readonly property bool asks: root.blueprints.question !== BlueprintsViewModel.None

    Shortcut {
        sequence: "Ctrl+N"
        onActivated: root.blueprints.copy()
    }

    Column {
        id: head
        x: root.margin
        y: Theme.space24
        width: root.width - 2 * x
        spacing: Theme.space12

        QuietText {
            width: parent.width
            text: qsTr("A blueprint says what the papers of an exam look like and who passes. A new one begins as a copy of one that is there.")
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("New from a copy")
                keyText: "Ctrl+N"
                enabled: root.blueprints.editable
                onClicked: root.blueprints.copy()
            }

            AppButton {
                text: qsTr("Edit")
                keyText: "Enter"
                enabled: root.blueprints.editable
                onClicked: root.blueprints.edit()
            }

            AppButton {
                text: qsTr("Delete…")
                enabled: root.blueprints.removable && !root.blueprints.busy
                onClicked: root.blueprints.askRemove()
            }

            AppButton {
                visible: root.blueprints.undoWords.length > 0
                kind: AppButton.Quiet
                text: root.blueprints.undoWords
                enabled: !root.blueprints.busy
                onClicked: root.blueprints.undo()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back to the exam office")
                keyText: "Esc"
                onClicked: root.blueprints.back()
            }
        }

        BlueprintQuestion {
            visible: root.asks
            width: parent.width
            blueprints: root.blueprints
        }

        NoticeBar {
            visible: root.blueprints.problem.length > 0
            width: parent.width
            kind: NoticeBar.Gap
            text: root.blueprints.problem
        }

        SignLine {
            visible: root.blueprints.done.length > 0 && root.blueprints.problem.length === 0
            width: parent.width
            kind: Sign.Ok
            text: root.blueprints.done
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Theme.space12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        x: root.margin
        width: root.width - 2 * x
        focus: true
        activeFocusOnTab: list.count > 0 || list.activeFocus  // Qt takes no tab stop from what has the focus
        clip: true
        model: root.blueprints.blueprints
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Blueprints")

        onCountChanged: list.currentIndex = Math.min(list.count - 1, Math.max(0, list.currentIndex))

        onCurrentIndexChanged: root.blueprints.current = list.currentIndex

        Keys.onReturnPressed: root.blueprints.edit()
        Keys.onEnterPressed: root.blueprints.edit()

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: BlueprintRow {
            width: list.width
            chosen: ListView.isCurrentItem
            current: ListView.isCurrentItem && list.activeFocus
            onClicked: list.currentIndex = index
            onDoubleClicked: root.blueprints.edit()
        }
    }
}
