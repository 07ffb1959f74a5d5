pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import Qgt.App
import Qgt.Components
import Qgt.Theme

// A table of persons, looked at before anything is stored.
FocusScope {
    id: root

    required property PeopleViewModel people

    readonly property PersonImportModel importing: root.people.importing
    readonly property bool doubting: root.importing.sample.length > 0
    readonly property bool looked: root.importing.sum.length > 0
    readonly property int margin: Theme.pageMargin

    FileDialog {
        id: dialog
        title: qsTr("Choose a table")
        nameFilters: [qsTr("Tables as text (*.csv *.txt)"), qsTr("All files (*)")]
        onAccepted: root.importing.previewUrl(dialog.selectedFile)
    }

    Column {
        id: head
        x: root.margin
        y: Theme.space24
        width: root.width - 2 * x
        spacing: Theme.space12

        SectionTitle {
            width: parent.width
            text: qsTr("Import a table of persons")
        }

        PlainText {
            width: parent.width
            size: Theme.label
            text: qsTr("A CSV file from Excel or WPS whose first row has the headers 姓名 (needed), 工号, 岗位, 居委会, 角色, A角, B角. Several lines in a cell are separated by 、. You see what would happen before anything is stored.")
        }

        Flow {
            width: parent.width
            spacing: Theme.space12

            AppTextField {
                id: path
                width: Math.min(Math.round(420 * Theme.textScale), parent.width)
                focus: true
                name: qsTr("Path of the file; Enter shows the preview")
                text: root.importing.path
                hint: qsTr("Path of the file; Enter shows the preview")
                onAccepted: root.importing.preview(path.text)
            }

            AppButton {
                kind: root.looked || root.doubting ? AppButton.Secondary : AppButton.Primary
                text: qsTr("Choose a file")
                enabled: !root.importing.busy
                onClicked: dialog.open()
            }

            AppButton {
                text: qsTr("Preview")
                enabled: path.text.length > 0 && !root.importing.busy
                onClicked: root.importing.preview(path.text)
            }
        }

        WorkProgress {
            visible: root.importing.busy
            width: parent.width
            text: qsTr("Reading the table")
            stopText: qsTr("Close")
            onStopped: root.people.close()
        }

        Column {
            visible: root.doubting
            width: parent.width
            spacing: Theme.space8

            NoticeBar {
                width: parent.width
                kind: NoticeBar.Due
                lead: qsTr("Encoding")
                text: qsTr("This file is not UTF-8. It looks like GBK, as an older Excel saves it. Read that way it begins like this; nothing is stored yet:")
            }

            Rectangle {
                width: parent.width
                height: rows.implicitHeight + 2 * Theme.space12
                radius: Theme.radius
                color: Theme.surface
                border.width: 1
                border.color: Theme.line

                PlainText {
                    id: rows
                    x: Theme.space12
                    y: Theme.space12
                    width: parent.width - 2 * x
                    text: root.importing.sample
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.space12

                AppButton {
                    kind: AppButton.Primary
                    text: qsTr("The words are right, go on")
                    onClicked: root.importing.believe()
                }

                QuietText {
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Not right? Save the table as “CSV UTF-8” in Excel or WPS and choose that file.")
                }
            }
        }

        Column {
            visible: root.looked
            width: parent.width

            PlainText {
                width: parent.width
                text: root.importing.sum
                bold: true
            }

            QuietText {
                width: parent.width
                text: root.importing.encodingLine
            }
        }
    }

    ListView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: Theme.space12
        anchors.bottom: foot.top
        x: root.margin
        width: root.width - 2 * x
        visible: root.looked
        clip: true
        model: root.importing.rows
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        cacheBuffer: 0  // rows made ahead of need make Qt 6.4 complain when they go

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Rows of the table: %1").arg(root.importing.sum)

        Keys.onPressed: event => list.currentIndex = event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? list.count - 1 : event.key === Qt.Key_PageDown ? Math.min(list.count - 1, list.currentIndex + 10) : event.key === Qt.Key_PageUp ? Math.max(0, list.currentIndex - 10) : list.currentIndex

        T.ScrollBar.vertical: PageScrollBar {
        }

        delegate: ImportRow {
            width: list.width
            current: ListView.isCurrentItem && list.activeFocus
        }
    }

    FocusRing {
        anchors.fill: list
        visible: list.activeFocus && list.visible
        radius: Theme.radiusCell
    }

    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(implicitHeight, footRow.implicitHeight + Theme.space24)

        Flow {
            id: footRow
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space12

            SignLine {
                visible: root.importing.problem.length > 0 || root.importing.faults > 0
                width: parent.width
                text: root.importing.problem.length > 0 ? root.importing.problem : qsTr("Nothing is stored while a row has to be mended. Correct the file, save it and look again.")
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            AppButton {
                visible: root.looked
                kind: AppButton.Primary
                text: root.importing.faults > 0 ? qsTr("Import") : root.importing.toStore === 0 ? qsTr("Nothing to import") : qsTr("Import %n person(s)", "", root.importing.toStore)
                enabled: root.importing.possible && !root.importing.busy
                onClicked: root.importing.apply()
            }

            AppButton {
                visible: root.looked && root.importing.faults > 0
                text: qsTr("Look again")
                enabled: !root.importing.busy
                onClicked: root.importing.again()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Close")
                keyText: "Esc"
                onClicked: root.people.close()
            }
        }
    }
}
