import QtQuick
import QtTest
import Qgt.App
import Qgt.Theme

TestCase {
    id: root

    name: "contrast"

    // WCAG 2.1 relative luminance
    function channel(value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(color) {
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b);
    }

    function contrast(a, b) {
        const one = luminance(a);
        const other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    function check(theme, least, pairs) {
        AppSettings.theme = theme;
        for (const [front, back] of pairs) {
            const found = contrast(Theme[front], Theme[back]);
            verify(found >= least, front + " on " + back + " has " + found.toFixed(2));
        }
        AppSettings.theme = AppSettings.System;
    }

    function themes() {
        return [{tag: "light", theme: AppSettings.Light}, {tag: "dark", theme: AppSettings.Dark}];
    }

    function test_formula() {
        compare(Math.round(contrast(Qt.color("black"), Qt.color("white"))), 21);
    }

    function test_text_data() {
        return themes();
    }

    function test_text(data) {
        const pairs = [["ink", "line"], ["ink", "band"], ["accent", "line"], ["due", "accentTint"], ["textOnAccent", "accent"], ["textOnAccent", "accentHover"], ["textOnAccent", "accentPress"], ["inverse", "ok"], ["textOnUnknown", "ground"], ["textOnUnknown", "surface"]];
        for (const front of ["ink", "quiet", "accent", "ok", "gap", "due"]) {
            for (const back of ["ground", "surface", "sunken"]) {
                pairs.push([front, back]);
            }
        }
        for (const tint of ["accent", "ok", "gap", "due"]) {
            pairs.push([tint, tint + "Tint"], ["ink", tint + "Tint"]);
        }
        check(data.theme, 4.5, pairs);
    }

    function test_marks_data() {
        return themes();
    }

    function test_marks(data) {
        check(data.theme, 3, [["edge", "ground"], ["edge", "surface"], ["accent", "band"], ["ink", "band"], ["unknown", "ground"], ["ok", "surface"], ["gap", "surface"], ["due", "surface"]]);
    }

    function test_levels_data() {
        return themes();
    }

    function test_levels(data) {
        AppSettings.theme = data.theme;
        for (let level = 0; level < 4; ++level) {
            const found = contrast(Theme.textOnLevel[level], Theme.level[level]);
            verify(found >= 4.5, "level " + level + " has " + found.toFixed(2));
        }
        verify(contrast(Theme.amount[3], Theme.surface) >= 3);
        AppSettings.theme = AppSettings.System;
    }
}
