import QtQuick
import QtQuick.Layouts
import Qgt.App
import Qgt.Components
import Qgt.Theme

// On to the next section, or practise this one.
RowLayout {
    id: root

    required property HandbookViewModel handbook

    readonly property int count: root.handbook.section.practicable

    spacing: Theme.space8

    AppButton {
        kind: AppButton.Quiet
        text: qsTr("Previous")
        keyText: "←"
        enabled: root.handbook.hasPrevious
        onClicked: root.handbook.turn(-1)
    }

    AppButton {
        kind: AppButton.Quiet
        text: qsTr("Next")
        keyText: "→"
        enabled: root.handbook.hasNext
        onClicked: root.handbook.turn(1)
    }

    QuietText {
        Layout.fillWidth: true
        text: root.handbook.sessionOpen && root.count > 0 ? qsTr("A new session ends the one that waits; its answers are saved.") : ""
        horizontalAlignment: Text.AlignRight
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    AppButton {
        Layout.leftMargin: Theme.space8
        kind: AppButton.Primary
        size: AppButton.Big
        text: root.count > 0 ? qsTr("Practise this section, %n item(s)", "", root.count) : qsTr("Practise this section")
        keyText: "Enter"
        enabled: root.count > 0
        onClicked: root.handbook.practise()
    }
}
