pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Qgt.App
import Qgt.Components
import Qgt.Theme

// One request at the desk in three keys.
AppPage {
    id: root

    required property ReceptionViewModel reception

    readonly property bool beside: root.width >= Math.round(900 * Theme.textScale)
    readonly property int sideWidth: root.beside ? Math.round(Math.min(root.width * 0.42, 480 * Theme.textScale)) : root.width
    readonly property int choices: Math.max(1, Math.floor(desk.columnWidth / Math.round(196 * Theme.textScale)))

    title: qsTr("Reception")
    keys: [
        KeyLine {
            keys: "A … R"
            text: qsTr("Line that it is about")
        },
        KeyLine {
            keys: "S T U"
            text: qsTr("Settled in one trip, has to come again, handed on")
        },
        KeyLine {
            keys: "1 … 9"
            text: qsTr("Which matter of the line, where you know it")
        },
        KeyLine {
            keys: "Enter"
            text: qsTr("Log it")
        },
        KeyLine {
            keys: "Z"
            text: qsTr("Take back what you logged last")
        },
        KeyLine {
            keys: "Esc"
            text: qsTr("Close the table")
        }
    ]

    Component.onCompleted: root.reception.enter()

    Keys.onPressed: event => event.accepted = (event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier) && !root.reception.importing && root.reception.press(event.key)
    Keys.onReturnPressed: root.reception.confirm()
    Keys.onEnterPressed: root.reception.confirm()
    Keys.onEscapePressed: event => (event.accepted = root.reception.importing) ? root.reception.closeImport() : undefined

    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: root.reception.undo()
    }

    FileDialog {
        id: dialog
        title: qsTr("Choose a table")
        nameFilters: [qsTr("Tables as text (*.csv *.txt)"), qsTr("All files (*)")]
        onAccepted: root.reception.previewUrl(dialog.selectedFile)
    }

    ScrollPage {
        id: desk
        visible: !root.reception.importing
        width: root.beside ? root.width - root.sideWidth : root.width
        height: root.beside ? parent.height : Math.round(parent.height * 0.6)
        focus: !root.reception.importing
        gap: Theme.space12
        arrowsScroll: false

        NoticeBar {
            visible: root.reception.problem.length > 0
            width: desk.columnWidth
            kind: NoticeBar.Gap
            text: root.reception.problem
        }

        SectionTitle {
            width: desk.columnWidth
            text: qsTr("1. Which line")
        }

        Grid {
            columns: root.choices
            columnSpacing: Theme.space8
            rowSpacing: Theme.space8

            Repeater {
                model: root.reception.lines

                KeyChoice {
                    required property int index

                    width: Math.floor((desk.columnWidth - (root.choices - 1) * Theme.space8) / root.choices)
                    onClicked: root.reception.chooseLine(index)
                }
            }
        }

        SectionTitle {
            visible: matters.count > 0
            width: desk.columnWidth
            text: qsTr("Which matter")
            remark: qsTr("only where you know it")
        }

        Flow {
            visible: matters.count > 0
            width: desk.columnWidth
            spacing: Theme.space8

            Repeater {
                id: matters
                model: root.reception.requests

                KeyChoice {
                    required property int index

                    width: Math.min(implicitWidth, desk.columnWidth)
                    onClicked: root.reception.chooseRequest(index)
                }
            }
        }

        SectionTitle {
            width: desk.columnWidth
            text: qsTr("2. How it ended")
        }

        Flow {
            width: desk.columnWidth
            spacing: Theme.space8

            KeyChoice {
                key: "S"
                name: qsTr("Settled in one trip")
                chosen: root.reception.outcome === 0
                onClicked: root.reception.chooseOutcome(0)
            }

            KeyChoice {
                key: "T"
                name: qsTr("Has to come again")
                chosen: root.reception.outcome === 1
                onClicked: root.reception.chooseOutcome(1)
            }

            KeyChoice {
                key: "U"
                name: qsTr("Handed on")
                chosen: root.reception.outcome === 2
                onClicked: root.reception.chooseOutcome(2)
            }
        }

        PlainText {
            width: desk.columnWidth
            text: root.reception.sentence
            size: Theme.stem
        }

        Flow {
            width: desk.columnWidth
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: qsTr("3. Log it")
                keyText: "Enter"
                enabled: root.reception.complete && !root.reception.busy
                onClicked: root.reception.confirm()
            }

            AppButton {
                visible: root.reception.mayImport
                text: qsTr("Import a table")
                enabled: !root.reception.busy
                onClicked: dialog.open()
            }

            SignLine {
                visible: root.reception.logged.length > 0
                width: Math.min(implicitWidth, desk.columnWidth)
                kind: Sign.Ok
                text: root.reception.logged
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }

        QuietText {
            visible: root.reception.mayImport
            width: desk.columnWidth
            text: qsTr("A table is a CSV file with the headers 日期, 条线, 结果 (一趟办成, 还要再来 or 转办) and, where needed, 事项 and 件数.")
        }
    }

    TablePart {
        visible: root.reception.importing
        width: desk.width
        height: desk.height
        focus: root.reception.importing
        reception: root.reception
    }

    Rectangle {
        x: root.beside ? desk.width : Theme.pageMargin
        y: root.beside ? 0 : desk.height
        width: root.beside ? 1 : root.width - 2 * x
        height: root.beside ? parent.height : 1
        color: Theme.line
    }

    MixPart {
        x: root.beside ? desk.width + 1 : 0
        y: root.beside ? 0 : desk.height + 1
        width: root.width - x
        height: parent.height - y
        reception: root.reception
    }
}
