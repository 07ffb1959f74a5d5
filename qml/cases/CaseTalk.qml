pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The conversation so far and what to decide now; the newest stays in view.
ScrollPage {
    id: root

    required property CaseViewModel cases

    readonly property int indent: Math.round(88 * Math.min(Theme.textScale, 1.4))

    gap: Theme.space8
    arrowsScroll: false
    sticksToEnd: true

    Repeater {
        id: talk
        model: root.cases.lines

        CaseTalkLine {
            required property int index

            width: root.columnWidth
            newest: index === talk.count - 1
        }
    }

    Item {
        visible: root.cases.stage !== CaseViewModel.Ended
        width: 1
        height: Theme.space8
    }

    QuietText {
        visible: root.cases.stage !== CaseViewModel.Ended
        x: root.indent
        width: root.columnWidth - x
        text: root.cases.counted
    }

    StemText {
        visible: root.cases.stage !== CaseViewModel.Ended
        x: root.indent
        width: Math.min(root.columnWidth - x, Theme.stemWidth)
        text: root.cases.prompt
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.cases.stage === CaseViewModel.Choosing ? 1 : 0

        CaseChoices {
            x: root.indent
            width: Math.min(root.columnWidth - x, Theme.stemWidth)
            focus: true
            cases: root.cases
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.cases.stage === CaseViewModel.Writing || root.cases.stage === CaseViewModel.Marking ? 1 : 0

        CaseWriting {
            x: root.indent
            width: Math.min(root.columnWidth - x, Theme.stemWidth)
            focus: true
            cases: root.cases
            Component.onCompleted: forceActiveFocus()
        }
    }

    Repeater {
        model: root.cases.stage === CaseViewModel.Ended ? 1 : 0

        CaseEnding {
            x: root.indent
            width: Math.min(root.columnWidth - x, Theme.stemWidth)
            cases: root.cases
        }
    }
}
