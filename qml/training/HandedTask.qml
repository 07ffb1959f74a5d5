import QtQuick
import Qgt.Components

// A task that was handed out, done or not yet.
SignLine {
    id: root

    required property string person
    required property string line
    required property string what
    required property string progress
    required property bool done

    kind: root.done ? Sign.Ok : Sign.Due
    text: qsTr("%1: %2, %3, %4", "person, line, hours, done or not").arg(root.person).arg(root.line).arg(root.what).arg(root.progress)
}
