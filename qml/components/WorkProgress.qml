import QtQuick
import QtQuick.Layouts
import Qgt.Theme

// Long work in words: what runs, how far, the best so far, and a way to stop.
Item {
    id: root

    property string text
    property string remark
    property string stopText: qsTr("Stop")
    property real fraction: -1

    signal stopped

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text
    Accessible.description: root.remark

    RowLayout {
        id: row
        width: root.width
        spacing: Theme.space12

        PlainText {
            text: root.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Rectangle {
            Layout.minimumWidth: 40
            Layout.preferredWidth: 180
            Layout.preferredHeight: 4
            Layout.fillWidth: true
            Layout.maximumWidth: 180
            color: Theme.line

            Rectangle {
                width: Math.round(parent.width * Math.max(0, Math.min(1, root.fraction)))
                height: parent.height
                color: Theme.accent
            }
        }

        QuietText {
            visible: root.remark.length > 0
            text: root.remark
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Layout.minimumWidth: 0
            Accessible.ignored: true
        }

        AppButton {
            visible: root.stopText.length > 0  // empty: it cannot be stopped
            size: AppButton.Small
            text: root.stopText
            onClicked: root.stopped()
        }
    }
}
