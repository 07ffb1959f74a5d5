import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Contents where there is no room for them, and the way back to what led here.
Row {
    id: root

    required property HandbookViewModel handbook
    property bool contentsFit: true

    spacing: Theme.space8

    AppButton {
        visible: root.handbook.origin !== HandbookViewModel.None
        size: AppButton.Small
        text: root.handbook.origin === HandbookViewModel.Case ? qsTr("Back to the case") : qsTr("Back to the item")
        keyText: "Esc"
        onClicked: root.handbook.back()
    }

    AppButton {
        size: AppButton.Small
        text: qsTr("Print / PDF")
        keyText: "Ctrl+P"
        onClicked: root.handbook.printing.toggle()
    }

    AppButton {
        visible: !root.contentsFit
        size: AppButton.Small
        text: qsTr("Contents")
        keyText: "M"
        onClicked: root.handbook.toggleContents()
    }
}
