pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What a candidate has to know before the start, who sits here, and the one button.
FocusScope {
    id: root

    required property ExamViewModel exam

    ScrollPage {
        id: page
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        maximumWidth: Math.round(860 * Math.max(1, Math.min(Theme.textScale, 1.4)))
        gap: Theme.space8
        focus: !root.exam.needsCode

        HeadingText {
            width: page.columnWidth
            text: root.exam.noticeTitle
        }

        QuietText {
            width: page.columnWidth
            text: root.exam.noticeAbout
        }

        Rectangle {
            width: page.columnWidth
            height: 1
            color: Theme.line
        }

        SectionTitle {
            width: page.columnWidth
            text: qsTr("It is you who sits here?")
            remark: qsTr("if not, go back and tell the invigilator")
        }

        Repeater {
            model: root.exam.who

            ExamRule {
                width: page.columnWidth
            }
        }

        Rectangle {
            width: page.columnWidth
            height: 1
            color: Theme.line
        }

        SectionTitle {
            width: page.columnWidth
            text: qsTr("Parts and how they are scored")
        }

        Repeater {
            model: root.exam.sections

            ExamRule {
                width: page.columnWidth
            }
        }

        Rectangle {
            width: page.columnWidth
            height: 1
            color: Theme.line
        }

        SectionTitle {
            width: page.columnWidth
            text: qsTr("Rules")
        }

        Repeater {
            model: root.exam.rules

            ExamRule {
                width: page.columnWidth
            }
        }
    }

    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width

        RowLayout {
            anchors.fill: parent
            spacing: Theme.space16

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("To the list")
                keyText: "Esc"
                onClicked: root.exam.toShelf()
            }

            Item {
                Layout.fillWidth: true
            }

            QuietText {
                visible: text.length > 0
                text: root.exam.notNow
                wrapMode: Text.NoWrap
            }

            QuietText {
                visible: root.exam.needsCode
                text: qsTr("Start code")
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            AppTextField {
                visible: root.exam.needsCode
                focus: root.exam.needsCode
                Layout.preferredWidth: Math.round(160 * Theme.textScale)
                name: qsTr("Start code, which the invigilator reads out")
                maximumLength: 32
                onTextEdited: root.exam.setCode(text)
            }

            AppButton {
                kind: AppButton.Primary
                size: AppButton.Big
                text: root.exam.beginText
                keyText: "Enter"
                enabled: root.exam.mayBegin
                onClicked: root.exam.begin()
            }
        }
    }
}
