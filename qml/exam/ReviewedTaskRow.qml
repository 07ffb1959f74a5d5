import QtQuick
import Qgt.Components
import Qgt.Theme

// A task as it was answered.
Item {
    id: root

    required property int index
    required property string heading
    required property string stem
    required property string given
    required property string rightAnswer
    required property string marks
    required property string reason
    required property int grade
    required property int slot
    property bool current: false
    property bool appealable: false

    signal appealed
    signal chosen

    implicitHeight: column.implicitHeight + 2 * Theme.space12

    Accessible.role: Accessible.ListItem
    Accessible.name: root.heading + ". " + root.stem + " " + given.words + (right.visible ? ". " + right.words : "") + (root.marks.length > 0 ? ". " + root.marks : "")

    TapHandler {
        onTapped: root.chosen()
    }

    Rectangle {
        visible: root.current
        width: 3
        height: parent.height
        color: Theme.accent
    }

    Column {
        id: column
        x: Theme.space12
        y: Theme.space12
        width: root.width - 2 * x
        spacing: Theme.space4

        Item {
            width: column.width
            height: Math.max(title.height, score.height)

            QuietText {
                id: title
                width: parent.width - score.width - Theme.space16
                text: root.heading
                Accessible.ignored: true
            }

            SignLine {
                id: score
                visible: root.marks.length > 0
                anchors.right: parent.right
                width: implicitWidth
                kind: root.grade === 0 ? Sign.Ok : root.grade === 1 ? Sign.Due : root.grade === 2 ? Sign.Gap : Sign.None
                text: root.marks
                bold: true
                Accessible.ignored: true
            }
        }

        PlainText {
            width: column.width
            text: root.stem
            Accessible.ignored: true
        }

        ExamRule {
            id: given
            width: column.width
            label: qsTr("You answered")
            words: root.given
            Accessible.ignored: true
        }

        ExamRule {
            id: right
            visible: root.rightAnswer.length > 0
            width: column.width
            label: qsTr("Right")
            words: root.rightAnswer
            Accessible.ignored: true
        }

        QuietText {
            visible: text.length > 0
            width: column.width
            text: root.reason
            Accessible.ignored: true
        }

        AppButton {
            visible: root.appealable && root.current
            kind: AppButton.Quiet
            text: qsTr("This task is wrong…")
            keyText: "P"
            activeFocusOnTab: false
            onClicked: root.appealed()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
