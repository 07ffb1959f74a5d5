import QtQuick
import QtTest
import Qgt.App
import Qgt.Components
import Qgt.Theme

TestCase {
    id: root

    name: "controls"
    when: windowShown
    width: 900
    height: 700
    visible: true

    Component {
        id: buttonType

        AppButton {
            kind: AppButton.Primary
            text: "开始练习"
            keyText: "Enter"
        }
    }

    Component {
        id: optionType

        OptionRow {
            width: 500
            optionKey: "A"
            text: "须由单位为他缴满 6 个月职工社保，之后才能申领。"
        }
    }

    Component {
        id: choiceType

        SegmentedChoice {
            readonly property alias first: one
            readonly property alias second: two

            name: "把握"

            Segment {
                id: one
                text: "确定"
                selected: true
            }

            Segment {
                id: two
                text: "猜的"
            }
        }
    }

    Component {
        id: entryType

        NavEntry {
            text: "今日"
            iconPath: IconPaths.today
            narrow: true
            shortcutText: "Ctrl+1"
        }
    }

    Component {
        id: pinType

        PinField {
        }
    }

    Component {
        id: fieldType

        TextFieldRow {
            width: 300
            label: "条号"
        }
    }

    Component {
        id: formType

        Column {
            readonly property alias before: one
            readonly property alias secret: two
            readonly property alias after: three

            AppTextField {
                id: one
            }

            SecretFieldRow {
                id: two
                label: "口令"
            }

            AppTextField {
                id: three
            }
        }
    }

    Component {
        id: textType

        PlainText {
            width: 200
        }
    }

    Component {
        id: spyType

        SignalSpy {
        }
    }

    function spyOn(target, signalName) {
        return createTemporaryObject(spyType, root, {target: target, signalName: signalName});
    }

    function ringOf(item) {
        return Array.from(item.background.children).find(child => child.toString().startsWith("FocusRing"));
    }

    function test_button_acts_on_click_space_and_enter() {
        const button = createTemporaryObject(buttonType, root);
        const spy = spyOn(button, "clicked");
        mouseClick(button);
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter);
        compare(spy.count, 4);
    }

    function test_disabled_button_does_nothing() {
        const button = createTemporaryObject(buttonType, root, {enabled: false});
        const spy = spyOn(button, "clicked");
        mouseClick(button);
        compare(spy.count, 0);
        compare(button.background.color, Theme.sunken);
    }

    function test_ring_shows_for_the_keyboard_only() {
        const button = createTemporaryObject(buttonType, root);
        mouseClick(button);
        verify(!ringOf(button).visible);
        button.focus = false;
        button.forceActiveFocus(Qt.TabFocusReason);
        verify(ringOf(button).visible);
    }

    function test_button_narrower_than_its_text_elides() {
        const button = createTemporaryObject(buttonType, root, {width: 60});
        verify(button.implicitWidth > 60);
        waitForRendering(button);
    }

    function test_option_row_is_a_target_as_a_whole() {
        const row = createTemporaryObject(optionType, root);
        const spy = spyOn(row, "clicked");
        mouseClick(row, 2, 2);
        mouseClick(row, row.width - 3, row.height - 3);
        compare(spy.count, 2);
    }

    function test_option_row_says_its_state_in_words_data() {
        return [
            {tag: "open", mark: OptionRow.Open, words: false},
            {tag: "selected", mark: OptionRow.Selected, words: false},
            {tag: "right", mark: OptionRow.Correct, words: true},
            {tag: "wrong", mark: OptionRow.Wrong, words: true},
            {tag: "rest", mark: OptionRow.Rest, words: false}
        ];
    }

    function test_option_row_says_its_state_in_words(data) {
        const row = createTemporaryObject(optionType, root, {mark: data.mark});
        compare(row.statusText.length > 0, data.words);
        compare(row.Accessible.description.length > 0, data.words);
    }

    function test_option_rows_differ_in_every_state() {
        const seen = new Set();
        for (const mark of [OptionRow.Open, OptionRow.Selected, OptionRow.Correct, OptionRow.Wrong, OptionRow.Rest]) {
            const row = createTemporaryObject(optionType, root, {mark: mark});
            wait(Theme.fast + 30);
            seen.add(row.background.border.color + "/" + row.background.border.width + "/" + row.background.color);
        }
        compare(seen.size, 5);
    }

    function test_option_row_grows_with_its_reason() {
        const row = createTemporaryObject(optionType, root);
        const before = row.implicitHeight;
        row.reason = "这是 2018 年以前的旧办法。现在就业只是三个条件里的一个，不单看社保月数。";
        tryVerify(() => row.implicitHeight > before);
    }

    function test_arrows_walk_along_a_segmented_choice() {
        const choice = createTemporaryObject(choiceType, root);
        choice.first.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        verify(choice.second.activeFocus);
        verify(ringOf(choice.second).visible);
        keyClick(Qt.Key_Left);
        verify(choice.first.activeFocus);
    }

    function test_selecting_a_segment_moves_nothing() {
        const choice = createTemporaryObject(choiceType, root);
        const before = choice.implicitWidth;
        choice.first.selected = false;
        choice.second.selected = true;
        compare(choice.implicitWidth, before);
    }

    function test_narrow_entry_of_the_rail_says_its_name() {
        const entry = createTemporaryObject(entryType, root);
        verify(!entry.nameShown);
        entry.forceActiveFocus(Qt.TabFocusReason);
        verify(entry.nameShown);
        compare(entry.Accessible.name, "今日");
        entry.narrow = false;
        verify(!entry.nameShown);
    }

    function test_pin_takes_six_digits_and_nothing_else() {
        const pin = createTemporaryObject(pinType, root);
        const filled = spyOn(pin, "filled");
        mouseClick(pin);
        for (const key of ["1", "a", "2", "3", "-", "4", "5", "6", "7"]) {
            keyClick(key);
        }
        compare(pin.pin, "123456");
        compare(filled.count, 1);
        keyClick(Qt.Key_Backspace);
        compare(pin.pin, "12345");
    }

    function test_pin_is_accepted_by_enter() {
        const pin = createTemporaryObject(pinType, root);
        const accepted = spyOn(pin, "accepted");
        pin.forceActiveFocus();
        keyClick("1");
        keyClick(Qt.Key_Return);
        compare(accepted.count, 1);
    }

    function test_field_shows_and_says_its_error() {
        const field = createTemporaryObject(fieldType, root);
        const before = field.implicitHeight;
        field.error = "条号要填数字，如 68";
        tryVerify(() => field.implicitHeight > before);
        compare(field.field.Accessible.description, field.error);
        verify(field.field.background.border.width === 2);
    }

    function test_tab_passes_through_a_secret_both_ways() {
        const form = createTemporaryObject(formType, root);
        form.before.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(form.secret.activeFocus);
        keyClick("x");
        compare(form.secret.secret, "x");
        keyClick(Qt.Key_Tab);
        verify(form.after.activeFocus);
        keyClick(Qt.Key_Backtab);
        verify(form.secret.activeFocus);
        keyClick(Qt.Key_Backtab);
        verify(form.before.activeFocus);
    }

    function test_text_of_data_is_never_markup() {
        const text = createTemporaryObject(textType, root, {text: "<b>粗</b><img src='file:///etc/passwd'>"});
        compare(text.children[0].textFormat, Text.PlainText);
        compare(text.children[0].text.replace(/\u2009/g, ""), text.text);
    }

    function test_text_size_changes_every_control_at_once() {
        const button = createTemporaryObject(buttonType, root);
        const before = button.implicitHeight;
        AppSettings.textScale = 1.5;
        compare(button.implicitHeight, Math.round(before * 1.5));
        AppSettings.textScale = 1;
        compare(button.implicitHeight, before);
    }

    function test_reduced_motion_takes_no_time() {
        AppSettings.reduceMotion = true;
        compare(Theme.fast, 0);
        compare(Theme.slow, 0);
        AppSettings.reduceMotion = false;
        verify(Theme.slow <= 150);
    }

    Component {
        id: clippedType

        Rectangle {
            readonly property alias sign: mark

            width: 100
            height: 100
            color: "white"

            Item {
                width: 100
                height: 40
                clip: true

                Sign {
                    id: mark
                    x: 40
                    y: 60
                    size: 20
                    kind: Sign.Gap
                    color: "#b3261e"
                }
            }
        }
    }

    // How many pixels of the picture are not white.
    function inkOf(item) {
        const picture = grabImage(item);
        let ink = 0;
        for (let x = 0; x < item.width; ++x) {
            for (let y = 0; y < item.height; ++y)
                ink += picture.green(x, y) < 200 ? 1 : 0;
        }
        return ink;
    }

    // How many points of the picture differ between two looks of the same item.
    function changeOf(before, after, item) {
        let changed = 0;
        for (let x = 0; x < item.width; ++x) {
            for (let y = 0; y < item.height; ++y)
                changed += before.pixel(x, y) === after.pixel(x, y) ? 0 : 1;
        }
        return changed;
    }

    function test_a_sign_that_changes_is_drawn_anew() {
        const place = createTemporaryObject(clippedType, root);
        place.sign.y = 10;
        const cross = grabImage(place);
        place.sign.kind = Sign.Ok;
        const tick = grabImage(place);
        verify(changeOf(cross, tick, place) > 20, "a tick is no cross");
        place.sign.color = "#0a5c36";
        verify(changeOf(tick, grabImage(place), place) > 20, "green is not red");
    }

    function test_a_sign_outside_of_its_clip_is_not_drawn() {
        const place = createTemporaryObject(clippedType, root);
        compare(inkOf(place), 0);
        place.sign.y = 10;
        verify(inkOf(place) > 20, "inside it is");
    }
}
