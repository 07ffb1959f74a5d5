import QtQuick
import Qgt.App
import Qgt.Components

// What the journal says about the last change, never what is hoped.
Column {
    id: root

    required property SittingViewModel sitting

    readonly property bool isSaved: root.sitting.saving === SittingViewModel.Quiet || root.sitting.saving === SittingViewModel.Saved || root.sitting.saving === SittingViewModel.Brief
    readonly property bool failed: root.sitting.saving === SittingViewModel.NotSaved

    Accessible.role: Accessible.StaticText
    Accessible.name: root.sitting.savedTitle + " " + root.sitting.savedRemark

    SignLine {
        width: parent.width
        kind: root.sitting.savedTitle.length === 0 ? Sign.None : root.isSaved ? Sign.Ok : root.failed ? Sign.Gap : Sign.None
        bold: true
        text: root.sitting.savedTitle.length > 0 ? root.sitting.savedTitle : " "
        Accessible.ignored: true
    }

    QuietText {
        width: parent.width
        text: root.sitting.savedRemark.length > 0 ? root.sitting.savedRemark : " "
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
