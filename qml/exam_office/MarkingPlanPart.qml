pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Who marks, and by which rule: to be chosen before answers are handed out, then only to read, but
// for raters who join (MarkingTakeOut is for those who leave).
Column {
    id: root

    required property MarkingRoundModel marking

    readonly property bool open: !root.marking.begun

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: qsTr("Rule")
    }

    Flow {
        visible: root.open
        width: parent.width
        spacing: Theme.space8

        ChoiceChip {
            text: qsTr("One rater each")
            selected: root.marking.raters === 1
            onClicked: root.marking.chooseRaters(1)
        }

        ChoiceChip {
            text: qsTr("Two raters each")
            selected: root.marking.raters === 2
            onClicked: root.marking.chooseRaters(2)
        }
    }

    Flow {
        visible: root.open && root.marking.raters === 2
        width: parent.width
        spacing: Theme.space8

        ChoiceChip {
            text: qsTr("Far apart: the two closest of three")
            selected: !root.marking.thirdAlone
            onClicked: root.marking.letThirdDecide(false)
        }

        ChoiceChip {
            text: qsTr("Far apart: the third rater decides")
            selected: root.marking.thirdAlone
            onClicked: root.marking.letThirdDecide(true)
        }
    }

    TextFieldRow {
        id: apart
        visible: root.open && root.marking.raters === 2
        width: Math.min(root.width, Math.round(420 * Theme.textScale))
        label: qsTr("So many marks two raters may be apart")
        text: root.marking.apart
    }

    PlainText {
        width: parent.width
        text: root.marking.ruleText
    }

    SectionTitle {
        width: parent.width
        text: root.open ? qsTr("Who marks") : qsTr("Raters; further ones can join")
    }

    Column {
        width: parent.width

        Repeater {
            model: root.marking.persons

            AppSwitch {
                id: person

                required property int index
                required property string personName
                required property bool rates
                required property bool fixed

                width: root.width
                text: person.personName
                enabled: !person.fixed
                checked: person.rates
                onRatesChanged: person.checked = person.rates
                onToggled: root.marking.pick(person.index)
            }
        }
    }

    AppButton {
        visible: root.marking.canHandOut
        kind: root.open ? AppButton.Primary : AppButton.Secondary
        text: root.open ? qsTr("Hand out the answers") : qsTr("Hand out what is left")
        enabled: !root.marking.busy
        onClicked: root.marking.handOut(apart.text)
    }

    TextFieldRow {
        id: why
        visible: root.marking.canLetOneMark
        width: Math.min(root.width, Math.round(620 * Theme.textScale))
        label: qsTr("Why one rater is enough for what is left; it goes into the audit record")
        maximumLength: 300
        onAccepted: root.marking.letOneMark(why.text)
    }

    AppButton {
        visible: root.marking.canLetOneMark
        text: qsTr("Let one rater mark what is left")
        enabled: !root.marking.busy
        onClicked: root.marking.letOneMark(why.text)
    }
}
