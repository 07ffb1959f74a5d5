pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Drawing papers on trial: from what, how many; nothing of it is kept.
Column {
    id: root

    required property BlueprintTrialModel trial

    readonly property int attempts: root.trial.attempts

    spacing: Theme.space12

    onAttemptsChanged: secret.secret = ""

    QuietText {
        width: parent.width
        text: qsTr("Papers are drawn as an exam would draw them, and every demand is checked. Nothing is kept.")
    }

    QuietText {
        width: parent.width
        text: qsTr("From")
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.trial.sources

            ChoiceChip {
                id: source

                required property int index
                required property string choiceName
                required property bool chosen

                text: source.choiceName
                selected: source.chosen
                onClicked: root.trial.chooseSource(source.index)
            }
        }
    }

    QuietText {
        visible: root.trial.oneLine
        width: parent.width
        text: qsTr("About which line")
    }

    Flow {
        visible: root.trial.oneLine
        width: parent.width
        spacing: Theme.space4

        Repeater {
            model: root.trial.lines

            ChoiceChip {
                id: line

                required property int index
                required property string choiceName
                required property bool chosen

                text: line.choiceName
                selected: line.chosen
                onClicked: root.trial.chooseLine(line.index)
            }
        }
    }

    QuietText {
        width: parent.width
        text: qsTr("Number of papers")
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.trial.amounts

            ChoiceChip {
                id: amount

                required property int index
                required property string choiceName
                required property bool chosen

                text: amount.choiceName
                selected: amount.chosen
                onClicked: root.trial.chooseAmount(amount.index)
            }
        }
    }

    SecretFieldRow {
        id: secret
        visible: root.trial.needsPassphrase
        enabled: visible
        width: Math.min(parent.width, Math.round(420 * Theme.textScale))
        label: qsTr("Passphrase of the exam keys")
        onAccepted: root.trial.start(secret.secret)
    }

    SignLine {
        visible: root.trial.obstacle.length > 0
        width: parent.width
        kind: Sign.Due
        text: root.trial.obstacle
    }

    AppButton {
        visible: !root.trial.busy
        kind: AppButton.Primary
        text: qsTr("Draw papers")
        enabled: root.trial.possible
        onClicked: root.trial.start(secret.secret)
    }

    WorkProgress {
        visible: root.trial.busy
        width: parent.width
        text: qsTr("Drawing papers…")
        fraction: root.trial.fraction
        onStopped: root.trial.stop()
    }

    NoticeBar {
        visible: root.trial.problem.length > 0
        width: parent.width
        kind: NoticeBar.Gap
        text: root.trial.problem
    }

    TrialDrawn {
        width: parent.width
        trial: root.trial
    }
}
