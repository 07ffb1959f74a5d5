import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// What became of the last step, where it was taken.
Column {
    id: root

    required property ExamPoolModel pool
    required property int part

    readonly property bool here: root.pool.part === root.part

    visible: root.here && (root.pool.busy || root.pool.done.length > 0 || root.pool.problem.length > 0)
    spacing: Theme.space12

    PlainText {
        visible: root.pool.busy
        width: root.width
        text: root.pool.unlocked ? qsTr("Working; the pool is opened in memory only") : qsTr("Working; a passphrase takes a moment")
        color: Theme.quiet
    }

    NoticeBar {
        visible: root.pool.done.length > 0
        width: root.width
        kind: root.pool.sound ? NoticeBar.Ok : NoticeBar.Gap
        lead: root.pool.sound ? qsTr("Done") : qsTr("Errors")
        text: root.pool.done
    }

    NoticeBar {
        visible: root.pool.problem.length > 0
        width: root.width
        kind: NoticeBar.Gap
        text: root.pool.problem
    }
}
