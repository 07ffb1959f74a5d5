import QtQuick
import Qgt.Components
import Qgt.Theme

Flow {
    id: root

    spacing: Theme.space32

    Column {
        width: Math.min(root.width, Math.round(404 * Theme.textScale))
        spacing: Theme.space8

        QuietText {
            text: qsTr("Option rows")
        }

        OptionRow {
            width: parent.width
            optionKey: "A"
            text: "默认"
        }

        OptionRow {
            objectName: "focused"
            width: parent.width
            optionKey: "C"
            text: "焦点，Tab 到这里"
        }

        OptionRow {
            width: parent.width
            optionKey: "D"
            text: "选中"
            mark: OptionRow.Selected
        }

        OptionRow {
            width: parent.width
            optionKey: "E"
            text: "居住登记满半年，并符合就业、住所、就读条件之一，即可申领。"
            reason: "为什么：13 px，墨色"
            mark: OptionRow.Correct
        }

        OptionRow {
            width: parent.width
            optionKey: "F"
            text: "你选的，答错"
            reason: "为什么"
            mark: OptionRow.Wrong
        }

        OptionRow {
            width: parent.width
            optionKey: "G"
            text: "其余项"
            reason: "为什么：13 px，次墨色"
            mark: OptionRow.Rest
            enabled: false
        }

        EmptyState {
            width: parent.width
            title: "错题本里还没有题目"
            text: "做完今天的 15 题，答错的会留在这里。"
            action: "开始练习"
        }
    }

    Column {
        width: Math.min(root.width, Math.round(300 * Theme.textScale))
        spacing: Theme.space8

        QuietText {
            text: qsTr("Buttons")
        }

        Row {
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: "主要"
            }

            AppButton {
                text: "次要"
            }

            AppButton {
                kind: AppButton.Quiet
                text: "文字"
            }

            AppButton {
                size: AppButton.Small
                text: "小"
            }
        }

        Row {
            spacing: Theme.space12

            AppButton {
                kind: AppButton.Primary
                text: "按下"
                down: true
            }

            AppButton {
                text: "按下"
                down: true
            }

            AppButton {
                kind: AppButton.Primary
                text: "停用"
                enabled: false
            }

            AppButton {
                text: "停用"
                enabled: false
            }
        }

        AppButton {
            kind: AppButton.Primary
            size: AppButton.Big
            text: "开始练习"
            keyText: "Enter"
        }

        AppButton {
            text: "暂停"
            keyText: "Esc"
        }

        SegmentedChoice {
            name: "把握"

            Segment {
                text: "确定"
                keyText: "S"
            }

            Segment {
                text: "不确定"
                keyText: "U"
                selected: true
            }

            Segment {
                text: "猜的"
                keyText: "V"
            }
        }

        LinkText {
            text: "第一次使用，建立培训师账号"
        }

        ActionRow {
            width: parent.width
            text: "这题有错，告诉培训师"
            keyText: "P"
        }

        ActionRow {
            width: parent.width
            text: "收藏"
            keyText: "K"
            on: true
        }

        AppSwitch {
            width: parent.width
            text: "减少动画"
            checked: true
        }

        AppSlider {
            width: parent.width
            name: "文字大小"
            value: 0.4
        }

        FigureText {
            text: "15 分钟，15 道题"
            wrapMode: Text.NoWrap
        }

        HeadingText {
            text: "青禾里居委会"
        }

        StemText {
            width: parent.width
            text: "小王来沪 5 个月，租房居住，在工厂上班。"
        }
    }

    GalleryMessages {
        width: Math.min(root.width, Math.round(440 * Theme.textScale))
    }
}
