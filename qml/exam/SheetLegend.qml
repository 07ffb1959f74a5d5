pragma ComponentBehavior: Bound

import QtQuick
import Qgt.Components
import Qgt.Theme

// What the marks on the answer sheet mean; always there.
Flow {
    id: root

    spacing: Theme.space12

    component Entry: Row {
        id: entry

        property string text
        property bool answered: false
        property bool seen: false
        property bool current: false
        property bool flagged: false
        property bool locked: false

        spacing: 6

        SheetCell {
            anchors.verticalCenter: parent.verticalCenter
            enabled: false
            activeFocusOnTab: false
            slot: 1
            words: ""
            remark: ""
            spoken: entry.text
            isAnswered: entry.answered
            isSeen: entry.seen || entry.answered
            isCurrent: entry.current
            isFlagged: entry.flagged
            isLocked: entry.locked
            width: 22
            height: 18
            Accessible.ignored: true
        }

        QuietText {
            text: entry.text
            wrapMode: Text.NoWrap
        }
    }

    Entry {
        text: qsTr("answered")
        answered: true
    }

    Entry {
        text: qsTr("seen, open")
        seen: true
    }

    Entry {
        text: qsTr("unseen")
    }

    Entry {
        text: qsTr("current")
        current: true
    }

    Entry {
        text: qsTr("flagged")
        flagged: true
    }

    Entry {
        text: qsTr("closed")
        locked: true
    }
}
