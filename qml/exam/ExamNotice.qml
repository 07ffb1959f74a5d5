pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What a candidate has to know before the start, who sits here, and the one button.
FocusScope {
    id: root

    required property NoticeModel notice

    signal begun
    signal dismissed

    ScrollPage {
        id: page
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        maximumWidth: Math.round(860 * Math.max(1, Math.min(Theme.textScale, 1.4)))
        gap: Theme.space8
        focus: !root.notice.needsCode

        HeadingText {
            width: page.columnWidth
            text: root.notice.title
        }

        QuietText {
            width: page.columnWidth
            text: root.notice.about
        }

        SignLine {
            visible: text.length > 0
            width: page.columnWidth
            kind: Sign.Due
            size: Theme.body
            bold: true
            text: root.notice.standing
        }

        Rectangle {
            width: page.columnWidth
            height: 1
            color: Theme.line
        }

        SectionTitle {
            width: page.columnWidth
            text: qsTr("It is you who sits here?")
            remark: root.notice.invigilated ? qsTr("if not, go back and tell the invigilator") : qsTr("if not, go back and sign in anew")
        }

        Repeater {
            model: root.notice.who

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
            model: root.notice.sections

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
            model: root.notice.rules

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
                onClicked: root.dismissed()
            }

            Item {
                Layout.fillWidth: true
            }

            QuietText {
                visible: text.length > 0
                text: root.notice.notNow
                wrapMode: Text.NoWrap
            }

            QuietText {
                visible: root.notice.needsCode
                text: qsTr("Start code")
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            AppTextField {
                visible: root.notice.needsCode
                focus: root.notice.needsCode
                Layout.preferredWidth: Math.round(160 * Theme.textScale)
                name: qsTr("Start code, which the invigilator reads out")
                maximumLength: 32
                onTextEdited: root.notice.setCode(text)
            }

            AppButton {
                kind: AppButton.Primary
                size: AppButton.Big
                text: root.notice.beginText
                keyText: "Enter"
                enabled: root.notice.mayBegin
                onClicked: root.begun()
            }
        }
    }
}
