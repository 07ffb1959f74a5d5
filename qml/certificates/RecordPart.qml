pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What one person has done: certificates, exams, training, side by side, as it is printed.
ScrollPage {
    id: root

    required property CertificatesViewModel certificates

    readonly property ServiceRecordModel record: root.certificates.record

    maximumWidth: Math.round(820 * Theme.textScale)

    HeadingText {
        width: root.columnWidth
        text: root.record.known ? qsTr("Service record of %1").arg(root.record.title) : qsTr("Service record")
    }

    QuietText {
        width: root.columnWidth
        text: root.record.remark
    }

    NoticeBar {
        visible: root.record.problem.length > 0
        width: root.columnWidth
        kind: NoticeBar.Gap
        text: root.record.problem
    }

    Flow {
        visible: root.record.several
        width: root.columnWidth
        spacing: Theme.space8

        Repeater {
            model: root.record.persons

            ChoiceChip {
                id: person

                required property int index
                required property string personName
                required property string post
                required property bool chosen

                text: person.personName
                selected: person.chosen
                onClicked: root.record.choose(person.index)
            }
        }
    }

    Repeater {
        model: root.record.rows

        Item {
            id: row

            required property string heading
            required property string label
            required property string words

            width: root.columnWidth
            implicitHeight: row.heading.length > 0 ? title.height + Theme.space12 : line.height

            SectionTitle {
                id: title
                visible: row.heading.length > 0
                y: Theme.space12
                width: parent.width
                text: row.heading
            }

            RecordFact {
                id: line
                visible: row.heading.length === 0
                width: parent.width
                label: row.label
                words: row.words
            }
        }
    }

    TextFieldRow {
        id: folder
        width: Math.min(root.columnWidth, Math.round(620 * Theme.textScale))
        label: qsTr("Folder for the file")
        text: root.record.folder
        onAccepted: root.record.savePdf(folder.text)
    }

    SignLine {
        visible: root.record.done.length > 0
        width: root.columnWidth
        kind: Sign.Ok
        text: root.record.done
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Flow {
        width: root.columnWidth
        spacing: Theme.space12

        AppButton {
            kind: AppButton.Primary
            text: qsTr("Save as PDF, one page")
            enabled: root.record.known
            onClicked: root.record.savePdf(folder.text)
        }

        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Back to the list")
            keyText: "Esc"
            onClicked: root.certificates.back()
        }
    }
}
