pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What the answers of a scored exam say of its paper and of each item, those to look at first.
FocusScope {
    id: root

    required property ExamAnalysisModel analysis

    readonly property int tries: root.analysis.tries
    readonly property bool beside: root.width >= Math.round(900 * Theme.textScale)

    signal dismissed

    onTriesChanged: unlocking.clear()

    Column {
        id: head
        x: Theme.pageMargin
        y: Theme.space16
        width: root.width - 2 * x
        spacing: Theme.space8

        NoticeBar {
            visible: root.analysis.problem.length > 0
            width: parent.width
            kind: NoticeBar.Gap
            text: root.analysis.problem
        }

        PlainText {
            visible: root.analysis.busy
            width: parent.width
            text: qsTr("Reading the answers; this takes a moment")
        }

        UnlockKeys {
            id: unlocking
            visible: root.analysis.locked && !root.analysis.busy
            focus: visible
            width: parent.width
            label: qsTr("Passphrase of the exam keys; what was chosen is sealed with them")
            busy: root.analysis.busy
            onUnlock: passphrase => root.analysis.unlock(passphrase)
        }

        PlainText {
            visible: root.analysis.ready
            width: parent.width
            text: root.analysis.figures
        }

        SignLine {
            visible: root.analysis.caution.length > 0
            width: parent.width
            kind: Sign.Due
            text: root.analysis.caution
        }

        PlainText {
            visible: root.analysis.ready
            width: parent.width
            bold: true
            text: root.analysis.flagCount
        }
    }

    ListView {
        id: list
        visible: root.analysis.ready
        anchors.top: head.bottom
        anchors.topMargin: Theme.space8
        x: Theme.pageMargin
        width: (root.beside ? Math.round(root.width * 0.56) : root.width) - x - Theme.space16
        height: (root.beside ? 1 : 0.55) * (foot.y - y)
        focus: root.analysis.ready
        activeFocusOnTab: true
        clip: true
        model: root.analysis.tasks
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        onCurrentIndexChanged: root.analysis.choose(list.currentIndex)

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Items")

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: AnalysisRow {
            width: list.width
            current: ListView.isCurrentItem
            focused: ListView.isCurrentItem && list.activeFocus
            onClicked: list.currentIndex = index
        }
    }

    Rectangle {
        visible: root.analysis.ready
        x: detail.x
        y: detail.y
        width: root.beside ? 1 : detail.width
        height: root.beside ? detail.height : 1
        color: Theme.line
    }

    AnalysisDetail {
        id: detail
        visible: root.analysis.ready
        x: root.beside ? list.x + list.width + Theme.space16 : 0
        y: root.beside ? list.y : list.y + list.height
        width: root.width - x
        height: foot.y - y
        activeFocusOnTab: true
        analysis: root.analysis
    }

    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(implicitHeight, row.implicitHeight + Theme.space24)

        Flow {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space12

            AppTextField {
                id: folder
                visible: root.analysis.ready
                width: Math.min(row.width, Math.round(300 * Theme.textScale))
                hint: qsTr("Folder for the table")
                name: qsTr("Folder for the table")
                onAccepted: root.analysis.writeTable(folder.text)
            }

            AppButton {
                visible: root.analysis.ready
                text: qsTr("Write as CSV")
                enabled: !root.analysis.busy && folder.text.length > 0
                onClicked: root.analysis.writeTable(folder.text)
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back")
                keyText: "Esc"
                enabled: !root.analysis.busy
                onClicked: root.dismissed()
            }

            SignLine {
                visible: root.analysis.written.length > 0
                width: Math.min(implicitWidth, row.width)
                kind: Sign.Ok
                text: qsTr("Written: %1. In it a ' stands before what a spreadsheet could take for a formula.").arg(root.analysis.written)
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
}
