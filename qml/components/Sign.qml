import Qgt.App
import Qgt.Theme

// The sign that stands beside a meaning colour.
SignMark {
    id: root

    enum Kind {
        None,
        Ok,
        Due,
        Gap
    }

    property int kind: Sign.None
    property int size: Theme.label

    implicitWidth: root.size
    implicitHeight: root.size
    visible: root.kind !== Sign.None
    color: Theme.ink
    mark: root.kind === Sign.Ok ? SignMark.Ok : root.kind === Sign.Due ? SignMark.Due : root.kind === Sign.Gap ? SignMark.Gap : SignMark.None
}
