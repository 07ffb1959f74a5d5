pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components

// The handbook sections that belong to the case; each leads to its text.
Column {
    id: root

    required property CaseViewModel cases
    property alias rows: sections

    Repeater {
        id: sections
        model: root.cases.handbook

        HandbookRow {
            id: row
            width: root.width
            Keys.onUpPressed: FocusMove.back(row)
            Keys.onDownPressed: FocusMove.forward(row)
            onClicked: root.cases.openHandbook(slug)
        }
    }
}
