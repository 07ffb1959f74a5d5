import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// An appeal in one's own words; what is written is kept while one writes.
FocusScope {
    id: root

    required property ExamViewModel exam

    readonly property ExamAppealModel appeal: root.exam.appeal

    Timer {
        id: pause
        interval: 600
        onTriggered: root.appeal.keep()
    }

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        maximumWidth: Math.round(760 * Theme.textScale)

        HeadingText {
            width: page.columnWidth
            text: qsTr("Ask for another look")
        }

        QuietText {
            width: page.columnWidth
            text: root.appeal.notice
        }

        NoticeBar {
            visible: root.appeal.problem.length > 0
            width: page.columnWidth
            kind: NoticeBar.Gap
            lead: qsTr("Not filed")
            text: root.appeal.problem
        }

        SectionTitle {
            width: page.columnWidth
            text: root.appeal.about
        }

        PlainText {
            visible: text.length > 0
            width: page.columnWidth
            text: root.appeal.stem
        }

        PlainText {
            width: page.columnWidth
            text: qsTr("What is wrong, and why? Somebody who neither marked your paper nor corrected its key reads it and answers with a reason. An appeal never lowers your result.")
        }

        WriteField {
            id: field
            width: page.columnWidth
            focus: true
            name: qsTr("What is wrong, and why")
            rows: 6
            text: root.appeal.draft
            onEdited: words => {
                root.appeal.write(words);
                pause.restart();
            }
            onCommitted: words => {
                root.appeal.write(words);
                root.appeal.file();
            }
            onGivenUp: FocusMove.to(filing)
        }

        QuietText {
            width: page.columnWidth
            text: root.appeal.kept ? qsTr("What you write is kept here and goes to nobody before you file it.") : qsTr("Keeping what you wrote…")
        }

        Flow {
            width: page.columnWidth
            spacing: Theme.space12

            AppButton {
                id: filing
                kind: AppButton.Primary
                text: qsTr("File the appeal")
                keyText: "Ctrl+Enter"
                enabled: !root.appeal.busy
                onClicked: root.appeal.file()
            }

            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Back, and keep what is written")
                keyText: "Esc"
                onClicked: root.exam.press(Qt.Key_Escape, Qt.NoModifier)
            }
        }
    }
}
