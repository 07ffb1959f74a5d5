import Qgt.App
import Qgt.Components

// Beside the conversation: trust, time, law, privacy, as they are now and how they went.
SidePanel {
    id: root

    required property CaseViewModel cases

    QuietText {
        width: parent.width
        text: qsTr("So far")
    }

    CaseGauge {
        width: parent.width
        name: qsTr("Trust of the resident")
        value: root.cases.trust
        remark: root.cases.mood
        course: root.cases.trustCourse
    }

    CaseGauge {
        width: parent.width
        name: qsTr("Time used")
        value: root.cases.time
        remark: root.cases.timeRemark
        course: root.cases.timeCourse
    }

    CaseGauge {
        width: parent.width
        name: qsTr("By the law")
        value: root.cases.legal
        remark: root.cases.legalRemark
        course: root.cases.legalCourse
        warns: root.cases.legalFault
    }

    CaseGauge {
        width: parent.width
        name: qsTr("Privacy")
        value: root.cases.privacy
        remark: root.cases.privacyRemark
        course: root.cases.privacyCourse
        warns: root.cases.privacyFault
    }

    QuietText {
        width: parent.width
        text: qsTr("At the end your way stands beside the best one, with what was scored.")
    }
}
