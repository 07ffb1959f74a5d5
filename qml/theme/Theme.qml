pragma Singleton

import QtQuick
import Qgt.App

QtObject {
    id: root

    readonly property bool dark: AppSettings.dark
    readonly property string family: "Noto Sans CJK SC"

    // Grounds and ink
    readonly property color ground: root.dark ? "#14171C" : "#FBFBFA"
    readonly property color surface: root.dark ? "#1B1F26" : "#FFFFFF"
    readonly property color sunken: root.dark ? "#101317" : "#F3F4F1"
    readonly property color ink: root.dark ? "#E8EAED" : "#1B1F27"
    readonly property color quiet: root.dark ? "#A3A9B3" : "#5A606B"
    readonly property color line: root.dark ? "#2C313A" : "#E3E4E1"
    readonly property color edge: root.dark ? "#737A86" : "#868B94"
    readonly property color grid: root.dark ? "#242931" : "#ECEDEA"
    readonly property color inverse: root.dark ? "#10131A" : "#FFFFFF"
    readonly property color shade: root.dark ? "#000000" : "#1B1F27"

    // The one accent
    readonly property color accent: root.dark ? "#8AB4F8" : "#1F5FA8"
    readonly property color accentHover: root.dark ? "#A3C4FA" : "#1A528F"
    readonly property color accentPress: root.dark ? "#74A2EC" : "#154576"
    readonly property color accentTint: root.dark ? "#1E2C42" : "#EAF1F9"
    readonly property color textOnAccent: root.dark ? "#10131A" : "#FFFFFF"
    readonly property color band: root.dark ? "#263B59" : "#D5E2F1"

    // Meaning, always with a sign or a word beside it
    readonly property color ok: root.dark ? "#4FD1BD" : "#00695C"
    readonly property color okTint: root.dark ? "#15302D" : "#E7F3F1"
    readonly property color gap: root.dark ? "#FF8A75" : "#B3261E"
    readonly property color gapTint: root.dark ? "#38211E" : "#FBEDEB"
    readonly property color due: root.dark ? "#FFC24B" : "#8A5A00"
    readonly property color dueTint: root.dark ? "#332913" : "#FBF3E2"

    // Levels of competence and nothing else, 0 to 3
    readonly property list<color> level: root.dark ? ["#3B3623", "#77704A", "#7FA3E0", "#D2E2FF"]
                                                   : ["#FFF6D6", "#D2C37A", "#5572A6", "#1B3570"]
    readonly property list<color> textOnLevel: root.dark ? ["#FFFFFF", "#FFFFFF", "#10131A", "#10131A"]
                                                     : ["#1B1F27", "#1B1F27", "#FFFFFF", "#FFFFFF"]
    readonly property color levelFrame: root.dark ? "#57523C" : "#C9C4AE"
    readonly property color unknown: root.dark ? "#6E7480" : "#8A8F98"
    readonly property color textOnUnknown: root.dark ? "#C7CBD3" : "#4A4F58"

    // Amounts without judgement, 0 (none) to 4
    readonly property list<color> amount: root.dark ? ["#242931", "#2A2F38", "#4A515D", "#7D8592", "#C3C8D0"]
                                                    : ["#ECEDEA", "#DDDFDB", "#B4B8B6", "#7F858B", "#3F4650"]

    // Type, in pixels at the chosen text size
    readonly property real textScale: AppSettings.textScale
    readonly property int label: Math.round(13 * root.textScale)
    readonly property int body: Math.round(15 * root.textScale)
    readonly property int stem: Math.round(18 * root.textScale)
    readonly property int heading: Math.round(24 * root.textScale)
    readonly property int figure: Math.round(34 * root.textScale)
    readonly property real textLine: 1.6
    readonly property real headingLine: 1.35
    readonly property real figureLine: 1.2
    readonly property real stemWidth: 38 * root.stem

    // Space; does not grow with the text
    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32

    // Shapes
    readonly property int radius: 6
    readonly property int radiusKey: 4
    readonly property int radiusCell: 3

    // Heights that hold text and so grow with it
    readonly property int control: Math.round(36 * root.textScale)
    readonly property int controlSmall: Math.round(28 * root.textScale)
    readonly property int controlBig: Math.round(44 * root.textScale)
    readonly property int optionRow: Math.round(52 * root.textScale)
    readonly property int listRow: Math.round(48 * root.textScale)
    readonly property int tableRow: Math.round(32 * root.textScale)
    readonly property int keyBox: Math.round(28 * root.textScale)
    readonly property int chip: Math.round(24 * root.textScale)
    readonly property int levelLabel: Math.round(20 * root.textScale)
    readonly property int head: Math.round(36 * root.textScale) + 20
    readonly property int foot: Math.round(44 * root.textScale) + 20

    // Frame
    readonly property bool railNarrow: AppSettings.narrowRail || root.textScale >= 1.3
    readonly property int railWide: Math.round(200 * root.textScale)
    readonly property int railThin: 56
    readonly property int pageMargin: root.railNarrow ? root.space24 : root.space32
    readonly property int sideWidth: Math.round(312 * Math.min(root.textScale, 1.3))

    // Motion, in milliseconds; none when the person asked for none
    readonly property int fast: AppSettings.reduceMotion ? 0 : 90
    readonly property int slow: AppSettings.reduceMotion ? 0 : 150
}
