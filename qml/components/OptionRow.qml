import QtQuick
import QtQuick.Templates as T
import Qgt.Theme

// One answer. The whole row is the target; a reason stands under the text after the answer.
T.AbstractButton {
    id: root

    // Not Right: that is a corner of every Item.
    enum Mark {
        Open,
        Selected,
        Correct,
        Wrong,
        Rest
    }

    property string optionKey
    property string reason
    property int mark: OptionRow.Open
    property bool chosen: root.mark === OptionRow.Selected || root.mark === OptionRow.Wrong
    property bool several: false
    // Whether the status says right or wrong, and so has a sign and a colour of it.
    readonly property bool judged: root.mark === OptionRow.Correct || root.mark === OptionRow.Wrong || root.several && root.mark === OptionRow.Selected
    property string statusText: root.mark === OptionRow.Wrong ? qsTr("your choice") : root.mark !== OptionRow.Correct ? "" : root.chosen ? qsTr("your choice, right") : qsTr("right answer")

    readonly property int inset: Math.round(Theme.space12 * Theme.textScale)
    readonly property bool open: root.mark === OptionRow.Open || root.mark === OptionRow.Selected
    readonly property bool filled: root.mark === OptionRow.Selected || root.mark === OptionRow.Correct
    readonly property bool lively: root.hovered && root.enabled && root.mark === OptionRow.Open
    readonly property color tone: root.mark === OptionRow.Selected ? Theme.accent : root.mark === OptionRow.Correct ? Theme.ok : root.mark === OptionRow.Wrong ? Theme.gap : root.lively ? Theme.edge : Theme.line

    implicitWidth: Theme.stemWidth
    implicitHeight: Math.max(Theme.optionRow, Math.max(key.height, column.y + column.implicitHeight) + 2 * root.inset)
    hoverEnabled: true
    text: ""

    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: root.optionKey + " " + root.text
    Accessible.description: root.statusText.length > 0 && root.reason.length > 0 ? root.statusText + "; " + root.reason : root.statusText + root.reason
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()

    Item {
        id: face
        x: Theme.space16
        y: root.inset
        width: root.width - 2 * Theme.space16
        height: root.height - 2 * root.inset

        Rectangle {
            id: key
            width: Theme.keyBox
            height: Theme.keyBox
            radius: root.several ? 0 : Theme.radiusKey
            color: root.filled ? root.tone : root.mark === OptionRow.Rest || root.mark === OptionRow.Wrong ? "transparent" : Theme.surface
            border.width: root.mark === OptionRow.Wrong ? 2 : 1
            border.color: root.filled || root.mark === OptionRow.Wrong ? root.tone : root.mark === OptionRow.Rest ? Theme.line : Theme.edge

            PlainText {
                anchors.centerIn: parent
                text: root.optionKey
                spacing: Theme.figureLine
                bold: root.filled || root.mark === OptionRow.Wrong
                color: root.mark === OptionRow.Selected ? Theme.textOnAccent : root.mark === OptionRow.Correct ? Theme.inverse : root.mark === OptionRow.Wrong ? Theme.gap : root.mark === OptionRow.Rest ? Theme.quiet : Theme.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Column {
            id: column
            x: key.width + Theme.space16
            width: face.width - x
            y: Math.max(0, Math.round((key.height - words.lineHeight) / 2))
            spacing: Theme.space4

            Item {
                width: column.width
                height: words.height

                PlainText {
                    id: words
                    width: column.width - (status.visible ? status.width + Theme.space16 : 0)
                    text: root.text
                    Accessible.ignored: true
                }

                Row {
                    id: status
                    visible: root.statusText.length > 0
                    anchors.right: parent.right
                    y: Math.round((words.lineHeight - height) / 2)
                    spacing: Theme.space4

                    Sign {
                        visible: root.judged
                        anchors.verticalCenter: parent.verticalCenter
                        kind: root.mark === OptionRow.Wrong ? Sign.Gap : Sign.Ok
                        size: Math.round(Theme.label * 0.9)
                        color: root.tone
                    }

                    PlainText {
                        text: root.statusText
                        size: Theme.label
                        bold: true
                        color: root.judged || root.mark === OptionRow.Selected ? root.tone : Theme.quiet
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }

            PlainText {
                visible: root.reason.length > 0
                width: column.width
                text: root.reason
                size: Theme.label
                color: root.mark === OptionRow.Correct || root.mark === OptionRow.Wrong ? Theme.ink : Theme.quiet
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        border.width: root.filled ? 2 : 1
        border.color: root.tone
        color: root.mark === OptionRow.Selected ? Theme.accentTint : root.mark === OptionRow.Correct ? Theme.okTint : root.mark === OptionRow.Wrong ? Theme.gapTint : root.mark === OptionRow.Rest ? "transparent" : root.down ? Theme.line : root.lively ? Theme.sunken : Theme.surface

        Behavior on color {
            enabled: root.hovered  // a change of theme is not a motion

            ColorAnimation {
                duration: Theme.fast
            }
        }

        FocusRing {
            visible: root.visualFocus
        }
    }
}
