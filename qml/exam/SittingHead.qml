import QtQuick
import QtQuick.Layouts
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Which exam, who sits here, the time left and what is saved. It never moves.
Rectangle {
    id: root

    required property SittingViewModel sitting

    readonly property int lineHeight: Math.round(Theme.body * Theme.headingLine) + Math.round(Theme.label * Theme.textLine)

    implicitHeight: root.lineHeight + 2 * Theme.space12
    color: Theme.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.space24

        Column {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(Math.max(title.implicitWidth, paper.implicitWidth))

            PlainText {
                id: title
                width: parent.width
                text: root.sitting.title
                spacing: Theme.headingLine
                bold: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }

            QuietText {
                id: paper
                width: parent.width
                text: root.sitting.paperLine
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }

        Column {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(Math.max(name.implicitWidth, place.implicitWidth))

            PlainText {
                id: name
                width: parent.width
                text: root.sitting.candidate
                spacing: Theme.headingLine
                bold: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }

            QuietText {
                id: place
                width: parent.width
                text: root.sitting.candidateLine
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }

        Item {
            Layout.fillWidth: true
        }

        Row {
            spacing: Theme.space8
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Time left: %1").arg(root.sitting.timeLeft)

            QuietText {
                y: time.baselineOffset - baselineOffset
                text: qsTr("time left")
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            PlainText {
                id: time
                text: root.sitting.timeLeft
                size: Theme.heading
                spacing: Theme.headingLine
                bold: true
                color: root.sitting.timeShort ? Theme.gap : Theme.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Rectangle {
            Layout.preferredWidth: 1
            Layout.preferredHeight: root.lineHeight
            color: Theme.line
        }

        SavedState {
            Layout.preferredWidth: Math.round(150 * Theme.textScale)
            sitting: root.sitting
        }
    }
}
