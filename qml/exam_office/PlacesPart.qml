pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The order of the seats, and who gets more time.
Column {
    id: root

    required property ExamCandidatesModel people

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("Seats in order, extra time")
        remark: root.people.extraTime
    }

    Column {
        width: parent.width

        Repeater {
            model: root.people.places

            PlaceRow {
                width: root.width
                // Rows outlive this list by a moment when the view changes.
                last: root !== null && index + 1 === root.people.count
                extraPossible: root !== null && root.people.extraPossible
                onMoved: by => root.people.move(index, by)
                onPercentEdited: words => root.people.setPercent(index, words)
                people: root === null ? null : root.people
                onReasonEdited: words => root.people.setReason(index, words)
                onDecided: row => root.people.setDecider(index, row)
                onConfirmed: secret => root.people.confirm(index, secret)
            }
        }
    }
}
