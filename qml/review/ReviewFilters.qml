import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Filters, and what can be done with the items that they leave.
Flow {
    id: root

    required property ReviewViewModel review
    required property int count  // of the list

    spacing: Theme.space12

    FilterPicker {
        what: qsTr("Line")
        values: root.review.lines
        onPicked: key => root.review.filterLine(key)
    }

    FilterPicker {
        what: qsTr("Kind")
        values: root.review.kinds
        onPicked: key => root.review.filterKind(key)
    }

    FilterPicker {
        what: qsTr("Source")
        values: root.review.sources
        onPicked: key => root.review.filterSource(key)
    }

    AppButton {
        visible: root.review.filtered
        kind: AppButton.Quiet
        text: qsTr("All again")
        onClicked: root.review.clearFilters()
    }

    AppButton {
        kind: AppButton.Primary
        text: qsTr("Practise these %1").arg(root.review.askable)
        keyText: "T"
        enabled: root.review.askable > 0
        onClicked: root.review.practise()
    }

    AppButton {
        visible: root.count > 0
        text: qsTr("Export or print")
        onClicked: root.review.startExport()
    }
}
