import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// It is over: what became of the paper, and what comes next.
FocusScope {
    id: root

    required property ExamViewModel exam

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        maximumWidth: Theme.stemWidth
        marginY: Theme.space32
        gap: Theme.space12

        HeadingText {
            width: page.columnWidth
            text: root.exam.overTitle
        }

        PlainText {
            width: page.columnWidth
            text: root.exam.overText
        }

        QuietText {
            visible: root.exam.receipt.length > 0
            width: page.columnWidth
            text: qsTr("Receipt %1. The same groups stand in the record of the exam and on the hand-in slip.").arg(root.exam.receipt)
        }

        Item {
            width: 1
            height: Theme.space8
        }

        Flow {
            width: page.columnWidth
            spacing: Theme.space12

            AppButton {
                visible: root.exam.resultOut
                focus: root.exam.resultOut
                kind: AppButton.Primary
                size: AppButton.Big
                text: qsTr("See the result")
                keyText: "Enter"
                onClicked: root.exam.showResult()
            }

            AppButton {
                focus: !root.exam.resultOut
                kind: root.exam.resultOut ? AppButton.Secondary : AppButton.Primary
                size: AppButton.Big
                text: qsTr("To the list")
                keyText: root.exam.resultOut ? "Esc" : "Enter"
                onClicked: root.exam.toShelf()
            }
        }
    }
}
