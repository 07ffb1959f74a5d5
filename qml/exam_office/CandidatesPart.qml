pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Who sits the exam, chosen from the persons, committee by committee or all at once.
Column {
    id: root

    required property ExamCandidatesModel people

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: qsTr("Candidates")
        remark: qsTr("%1 chosen").arg(root.people.count)
    }

    Flow {
        visible: committees.count > 2
        width: parent.width
        spacing: Theme.space8

        Repeater {
            id: committees
            model: root.people.committees

            ChoiceChip {
                id: committee

                required property int index
                required property string choiceName
                required property bool chosen

                text: committee.choiceName
                selected: committee.chosen
                onClicked: root.people.showCommittee(committee.index)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        AppButton {
            size: AppButton.Small
            text: qsTr("All %1 of the list").arg(root.people.shownCount)
            enabled: root.people.shownCount > 0
            onClicked: root.people.chooseShown()
        }

        AppButton {
            visible: root.people.failedCount > 0
            size: AppButton.Small
            text: qsTr("All %1 who failed and may sit again").arg(root.people.failedCount)
            onClicked: root.people.chooseFailed()
        }

        AppButton {
            visible: root.people.renewingCount > 0
            size: AppButton.Small
            text: qsTr("All %1 whose certificate has to be renewed").arg(root.people.renewingCount)
            onClicked: root.people.chooseRenewing()
        }

        AppButton {
            size: AppButton.Small
            text: qsTr("Nobody")
            enabled: root.people.count > 0
            onClicked: root.people.chooseNobody()
        }
    }

    Column {
        width: parent.width

        Repeater {
            model: root.people.persons

            CandidateRow {
                width: root.width
                onClicked: root.people.toggle(index)
            }
        }
    }
}
