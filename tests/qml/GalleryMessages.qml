import QtQuick
import Qgt.Components
import Qgt.Theme

Column {
    id: root

    spacing: Theme.space8

    QuietText {
        text: qsTr("Chips and levels")
    }

    Flow {
        width: root.width
        spacing: Theme.space8

        Chip {
            text: "单选题"
        }

        Chip {
            text: "居住证"
            kind: Chip.Accent
        }

        Chip {
            text: "已通过"
            kind: Chip.Ok
        }

        Chip {
            text: "待复核"
            kind: Chip.Due
        }

        Chip {
            text: "过期"
            kind: Chip.Gap
        }
    }

    Flow {
        width: root.width
        spacing: Theme.space8

        LevelLabel {
            level: 0
        }

        LevelLabel {
            level: 1
        }

        LevelLabel {
            level: 2
        }

        LevelLabel {
            level: 3
        }

        LevelLabel {
            level: -1
        }
    }

    QuietText {
        text: qsTr("Notices")
    }

    NoticeBar {
        width: root.width
        lead: "提示"
        text: "补考只考这一条线"
    }

    NoticeBar {
        width: root.width
        kind: NoticeBar.Ok
        lead: "办成"
        text: "要素齐了，没有多要"
    }

    NoticeBar {
        width: root.width
        kind: NoticeBar.Due
        lead: "快到期"
        text: "还有 24 天"
    }

    NoticeBar {
        width: root.width
        kind: NoticeBar.Gap
        lead: "断线"
        text: "38 题已保存，重新登录从第 39 题继续"
        closable: true
    }

    QuietText {
        text: qsTr("Fields")
    }

    TextFieldRow {
        width: root.width
        label: "默认"
        hint: "写一个金额"
    }

    TextFieldRow {
        width: root.width
        label: "出错"
        text: "第条"
        error: "条号要填数字，如 68"
    }

    SecretFieldRow {
        objectName: "secret"
        width: root.width
        label: "口令"
        secret: "secret-123"
    }

    PinField {
        objectName: "pin"
        pin: "123"
    }

    QuietText {
        text: qsTr("Progress")
    }

    SessionTicks {
        name: "第 6 题，共 15 题"
        marks: "rrwrrc........."
    }

    WorkProgress {
        width: root.width
        text: "正在求解排班"
        remark: "已找到 90.6 %，3 秒"
        fraction: 0.62
    }

    KeyHelpRow {
        width: root.width
        keys: "A … H"
        text: "选择"
    }
}
