import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The sample grows while the handle is dragged; the window follows on release, so that nothing
// moves under the pointer. Keys step by 5 %.
Column {
    id: root

    readonly property int percent: Math.round(100 * slider.valueAt(slider.position))

    spacing: Theme.space8

    Row {
        spacing: Theme.space16

        AppSlider {
            id: slider
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Text size")
            valueText: qsTr("%1 per cent").arg(root.percent)
            from: 0.9
            to: 2
            stepSize: 0.05
            snapMode: AppSlider.SnapAlways
            live: false
            value: AppSettings.textScale
            onValueChanged: AppSettings.textScale = value
        }

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.percent + " %"
            wrapMode: Text.NoWrap
        }

        AppButton {
            anchors.verticalCenter: parent.verticalCenter
            kind: AppButton.Quiet
            size: AppButton.Small
            text: qsTr("Back to 100 %")
            enabled: root.percent !== 100
            onClicked: AppSettings.textScale = 1
        }
    }

    PlainText {
        width: Math.min(implicitWidth, 640)
        size: Math.round(15 * root.percent / 100)
        text: qsTr("Sample: registered half a year, one condition of three.")
        maximumLineCount: 1
        elide: Text.ElideRight
    }
}
