pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

AppPage {
    id: root

    required property DataCareViewModel care
    required property BankUpdateViewModel bankUpdate
    required property PracticeViewModel practice
    required property ExamKeysViewModel examKeys
    required property CarryViewModel carry
    required property JoinModel joining

    // First on the page while there is something to do.
    readonly property bool updateFirst: root.bankUpdate.waits || root.bankUpdate.replaced

    title: qsTr("Settings")

    Component.onCompleted: root.care.enter(), root.examKeys.enter(), root.carry.enter()
    Component.onDestruction: root.practice.aloud.stop(), root.examKeys.pool.lock(), root.carry.leave()
    Keys.onEscapePressed: root.care.cancel(), root.examKeys.cancel(), root.examKeys.pool.cancel(), root.carry.cancel()

    ScrollPage {
        anchors.fill: parent
        focus: true
        maximumWidth: Math.round(760 * Math.max(1, Math.min(Theme.textScale, 1.5)))
        gap: 0

        Repeater {
            model: root.bankUpdate.mayUpdate && root.updateFirst ? 1 : 0

            BankUpdatePart {
                width: parent ? parent.width : 0
                update: root.bankUpdate
            }
        }

        SectionTitle {
            width: parent.width
            text: qsTr("Screen")
            remark: qsTr("Every change is shown at once and kept on this computer.")
        }

        SettingRow {
            width: parent.width
            label: qsTr("Theme")

            control: SegmentedChoice {
                name: qsTr("Theme")

                Segment {
                    text: qsTr("As the system")
                    selected: AppSettings.theme === AppSettings.System
                    onClicked: AppSettings.theme = AppSettings.System
                }

                Segment {
                    text: qsTr("Light")
                    selected: AppSettings.theme === AppSettings.Light
                    onClicked: AppSettings.theme = AppSettings.Light
                }

                Segment {
                    text: qsTr("Dark")
                    selected: AppSettings.theme === AppSettings.Dark
                    onClicked: AppSettings.theme = AppSettings.Dark
                }
            }
        }

        SettingRow {
            width: parent.width
            label: qsTr("Text size")
            remark: qsTr("90 % to 200 %, when you let go")

            control: TextSizeChoice {
            }
        }

        SettingRow {
            width: parent.width
            label: qsTr("Language")

            control: SegmentedChoice {
                name: qsTr("Language")

                Segment {
                    text: "中文"
                    selected: AppSettings.language === AppSettings.Chinese
                    onClicked: AppSettings.language = AppSettings.Chinese
                }

                Segment {
                    text: "English"
                    selected: AppSettings.language === AppSettings.English
                    onClicked: AppSettings.language = AppSettings.English
                }
            }
        }

        SettingRow {
            width: parent.width
            label: qsTr("Motion")

            control: AppSwitch {
                text: qsTr("Reduce motion: nothing slides or fades")
                checked: AppSettings.reduceMotion
                onToggled: AppSettings.reduceMotion = checked
            }
        }

        SettingRow {
            width: parent.width
            label: qsTr("Rail")

            control: AppSwitch {
                text: qsTr("Icons only; always so from 130 % text size")
                checked: AppSettings.narrowRail
                onToggled: AppSettings.narrowRail = checked
            }
        }

        SettingRow {
            visible: root.app.signedIn
            width: parent.width
            label: qsTr("Introduction")

            control: AppButton {
                text: qsTr("Show the three steps again")
                onClicked: root.app.showIntroduction()
            }
        }

        Item {
            width: 1
            height: Theme.space24
        }

        PracticeSettings {
            visible: root.practice.practises
            width: parent.width
            practice: root.practice
        }

        CarryPart {
            visible: root.carry.allowed
            width: parent.width
            carry: root.carry
            joining: root.joining
            app: root.app
        }

        SectionTitle {
            width: parent.width
            text: qsTr("Data")
            remark: qsTr("Data stay on this computer; the program opens no network connection.")
        }

        SettingRow {
            width: parent.width
            label: qsTr("Data folder")

            wide: true

            control: AppTextField {
                width: parent.width
                name: qsTr("Data folder")
                readOnly: true
                text: root.app.dataFolder
            }
        }

        DataCare {
            visible: root.care.mayBackUp || root.care.mayRestore
            width: parent.width
            care: root.care
        }

        MemoryPart {
            visible: root.care.memory.allowed
            width: parent.width
            memory: root.care.memory
        }

        ExamKeys {
            visible: root.examKeys.allowed
            width: parent.width
            keys: root.examKeys
        }

        ExamPool {
            visible: root.examKeys.pool.allowed && root.examKeys.exist
            width: parent.width
            pool: root.examKeys.pool
        }

        Item {
            width: 1
            height: Theme.space24
        }

        Repeater {
            model: root.bankUpdate.mayUpdate && !root.updateFirst ? 1 : 0

            BankUpdatePart {
                width: parent ? parent.width : 0
                update: root.bankUpdate
            }
        }

        SectionTitle {
            width: parent.width
            text: qsTr("About")
            remark: qsTr("%1; licence Apache-2.0").arg(root.care.versions)
        }

        SettingRow {
            width: parent.width
            label: qsTr("Made with")

            wide: true

            control: Licences {
                width: parent.width
            }
        }
    }
}
