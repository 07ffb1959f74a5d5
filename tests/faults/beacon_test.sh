#!/usr/bin/env bash
# Content, names and titles full of links, images and markup: while every page is shown, the desktop
# opens no socket to any address and no file that such text names. 77: this machine cannot watch.
# Usage: beacon_test.sh QGT SHIPPED_BANK
set -euo pipefail

QGT=$1
BANK=$2
WORK="$(mktemp -d)"
trap 'rm -rf -- "$WORK"' EXIT

skip() {
    echo "SKIP: $1"
    exit 77
}

command -v strace >/dev/null || skip "strace is missing"
strace -o /dev/null true 2>/dev/null || skip "this machine does not allow ptrace"

# What the titles, names and reasons of the bank become. %N differs, because texts must differ.
hostile() {
    case $(($1 % 6)) in
        0) echo "<img src='http://example.invalid/beacon.png?u=$1'>" ;;
        1) echo "<img src='file:///absolute-evil/secret-$1.png'>" ;;
        2) echo "![x](http://example.invalid/b-$1.png) **md**" ;;
        3) echo "<a href='file:///absolute-evil/run'>点我 $1</a><b>粗</b> 5 < 6 && 7 > 3" ;;
        4) echo "%1 %2 %n %% &#x202e;&lt;script&gt;&amp; $1" ;;
        *) echo "qrc:/main.qml\" ; Component.onCompleted: Qt.quit() // <table width='99999999'><font size='99999'>X$1" ;;
    esac
}

quoted() {
    local text
    text="$(hostile "$1" | sed 's/\\/\\\\/g; s/"/\\"/g')"
    echo "\"$text\""
}

write_item() {
    local line=$1 id=$2 n=$3 key
    cat <<END
  - id: $id
    revision: 1
    meaning: 1
    kind: $4
    stem: $(quoted "$n")
    options:
END
    for key in A B C D; do
        n=$((n + 1))
        echo "      - {key: $key, text: $(quoted "$n"), why: $(quoted $((n + 4)))}"
    done
    cat <<END
    answer: [$5]
    explanation: $(quoted $((n + 5)))
    summary: $(quoted $((n + 6)))
    basis: [{source: JWH, article: $(quoted $((n + 7)))}]
    law_change: {was: $(quoted $((n + 8))), now: $(quoted $((n + 9))), since: 2026-01-01, source: JWH}
    level: know
    difficulty: easy
    valid: {from: 2026-01-01}
END
}

make_bank() {
    local n=0 line letter=a
    mkdir -p "$WORK/bank/items"
    cp "$BANK/bank.yaml" "$BANK/sources.yaml" "$BANK/requests.yaml" "$WORK/bank/"
    cp "$BANK/lines.yaml" "$WORK/bank/lines.yaml"
    # A source's title and the names of lines are shown on several pages.
    sed -i "0,/^\( *\)title: .*/s||\1title: $(quoted 1 | sed 's/[&|\\]/\\&/g')|" "$WORK/bank/sources.yaml"
    sed -i "s|^\( *\)name: \(.*\)$|\1name: \"<img src='file:///absolute-evil/line.png'> \2\"|" \
        "$WORK/bank/lines.yaml"
    for line in selfgov relief housing safety; do
        mkdir -p "$WORK/bank/items/$line"
        {
            printf 'schema: 1\nline: %s\nitems:\n' "$line"
            for i in 2 3 4 5; do
                n=$((n + 20))
                write_item "$line" "bcn${i}${letter}xxxxx" "$n" single_choice B
            done
        } >"$WORK/bank/items/$line/a.yaml"
        letter="$(tr abcd bcde <<<"$letter")"
    done
}

make_bank
mkdir -m 700 "$WORK/runtime"
status=0
env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS QGT_BANK="$WORK/bank" \
    XDG_RUNTIME_DIR="$WORK/runtime" HOME="$WORK" QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software \
    ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0" \
    strace -f -qq -o "$WORK/trace" -e trace=socket,connect,openat,open,stat,newfstatat \
    "$QGT" --data "$WORK/data" --demo --tour "$WORK/pictures" >"$WORK/log" 2>&1 || status=$?

fail() {
    echo "FAILED: $1"
    tail -n 30 "$WORK/log"
    exit 1
}

((status == 0)) || fail "the tour ended with $status"
# The test of the test: the pages were really shown and really watched.
(($(find "$WORK/pictures" -name '*.png' | wc -l) >= 5)) || fail "fewer than five pages were shown"
grep -q 'openat(.*qgt.db' "$WORK/trace" || fail "nothing was watched"
if grep -E 'AF_INET|AF_PACKET' "$WORK/trace" | head -n 3 | grep .; then fail "a network socket"; fi
if grep 'absolute-evil' "$WORK/trace" | head -n 3 | grep .; then fail "a file named by content was looked for"; fi
if grep 'example.invalid' "$WORK/trace" | head -n 3 | grep .; then fail "an address named by content was looked for"; fi
echo "$(wc -l <"$WORK/trace") calls watched, none of them for content"
