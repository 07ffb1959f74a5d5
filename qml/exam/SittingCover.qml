import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The paper is covered: why, what is safe, and what to do.
FocusScope {
    id: root

    required property SittingViewModel sitting

    ScrollPage {
        id: page
        anchors.fill: parent
        focus: true
        marginX: Math.max(Theme.pageMargin, Math.round((root.width - Theme.stemWidth) / 2))
        marginY: Math.max(Theme.space24, Math.round(root.height * 0.16))
        maximumWidth: Theme.stemWidth
        gap: Theme.space12

        HeadingText {
            width: page.columnWidth
            text: root.sitting.coverTitle
        }

        PlainText {
            width: page.columnWidth
            text: root.sitting.coverText
            Accessible.role: Accessible.AlertMessage
        }

        AppButton {
            visible: root.sitting.cover !== SittingViewModel.TimeUp && root.sitting.invigilated
            focus: true
            text: qsTr("For the invigilator")
            keyText: "Ctrl+Shift+I"
            onClicked: root.sitting.callInvigilator()
        }
    }
}
