#!/usr/bin/env bash
# The texts of app/package say what the programs do: options, commands, version, entries, packages.
# Usage: texts_test.sh QGT QGTCTL CPACK_CONFIG
set -euo pipefail

ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)"
# shellcheck source=app/setup.sh
source "$ROOT/app/setup.sh"
QGT=$1
QGTCTL=$2
CPACK_CONFIG=$3
PACKAGE="$ROOT/app/package"
FAILURES=0

# Arguments: promise, what it should be, what it is (both one a line).
expect_same() {
    local difference
    if difference="$(diff <(printf '%s\n' "$2") <(printf '%s\n' "$3"))"; then
        echo "ok: $1"
    else
        echo "FAILED: $1"
        printf "%s\n" "$difference" | sed "s/^/    /"
        FAILURES=$((FAILURES + 1))
    fi
}

expect() {
    local promise=$1
    shift
    if "$@"; then
        echo "ok: $promise"
    else
        echo "FAILED: $promise"
        FAILURES=$((FAILURES + 1))
    fi
}

options_in() { LC_ALL=C grep -aoE -- '(^|[^a-z-])--[a-z][a-z-]*' | LC_ALL=C grep -aoE -- '--[a-z-]+' | sort -u; }

# What a reader of a man page sees of it, as far as words go.
words_of_page() { sed -e '/^\.\\"/d' -e 's/\\f[A-Z]//g' -e 's/\\-/-/g' "$PACKAGE/man/$1"; }

# "bank check", "practise" and so on: the commands that have no commands below them.
commands_of_ctl() {
    local below command
    for command in $("$QGTCTL" "$@" --help | awk '/^Subcommands:/ { on = 1; next } /^[^ ]/ { on = 0 } on && /^  [a-z]/ { print $1 }'); do
        below="$(commands_of_ctl "$@" "$command")"
        if [[ -n $below ]]; then say "$below"; else say "${*:+$* }$command"; fi
    done
}

jobs_of_worker() {
    sed -n '/kJobs{{/,/};/p' "$ROOT/app/worker/job.cpp" | grep -oE '\{"[a-z-]+"' | tr -d '{"'
}

help_of_ctl() {
    local -a words
    local command
    "$QGTCTL" --help
    while read -r command; do
        read -ra words <<<"$command"
        "$QGTCTL" "${words[@]}" --help
    done < <(commands_of_ctl)
}

check_pages() {
    local language page command job
    local of_qgt of_ctl
    of_qgt="$("$QGT" --help | options_in)"
    of_ctl="$(help_of_ctl | options_in)"
    expect "qgt has options at all" test "$(wc -l <<<"$of_qgt")" -ge 5
    expect "qgtctl has commands at all" test "$(commands_of_ctl | wc -l)" -ge 5
    for language in "" zh_CN/; do
        expect_same "${language}qgt.1 names the options of qgt" "$of_qgt" "$(words_of_page "${language}qgt.1" | options_in)"
        expect_same "${language}qgtctl.1 names the options of qgtctl" "$of_ctl" "$(words_of_page "${language}qgtctl.1" | options_in)"
        page="$(words_of_page "${language}qgtctl.1")"
        while read -r command; do
            expect "${language}qgtctl.1 names $command" grep -qE "^\\.BI? \"?$command( |\$)" <<<"$page"
        done < <(commands_of_ctl)
        while read -r job; do
            expect "${language}qgt-worker.1 knows the job $job" \
                grep -q "\"$job\"" <<<"$(words_of_page "${language}qgt-worker.1")"
        done < <(jobs_of_worker)
    done
}

check_version() {
    local version page
    version="$("$QGT" --version | sed 's/^qgt //')"
    for page in "$PACKAGE"/man/*.1 "$PACKAGE"/man/zh_CN/*.1; do
        expect "${page#"$ROOT/"} is of version $version" grep -q "^\\.TH .* \"quangangtong $version\" " "$page"
    done
    expect "the changelog begins with version $version" \
        grep -q "^quangangtong ($version-[0-9]*) " <<<"$(head -n 1 "$PACKAGE/changelog.Debian")"
    expect "software centres are told version $version" \
        grep -q "<release version=\"$version\"" <<<"$(grep -m 1 '<release ' "$PACKAGE"/*.metainfo.xml)"
}

check_entries() {
    local entry="$PACKAGE/org.quangangtong.Qgt.desktop" page="$PACKAGE/org.quangangtong.Qgt.metainfo.xml" icon
    expect "the menu entry is valid" desktop-file-validate "$entry"
    expect "the page for software centres is valid" appstreamcli validate --no-net "$page"
    expect "the menu entry is Chinese too" grep -q '^Name\[zh_CN\]=全岗通$' "$entry"
    icon="$(sed -n 's/^Icon=//p' "$entry")"
    expect "the icon of the menu entry is there" test -s "$PACKAGE/$icon.svg"
    expect "the window says which menu entry is its own" \
        grep -q "setDesktopFileName(\"$(basename "$entry" .desktop)\")" "$ROOT/app/desktop/window.cpp"
    expect "the accent of the icon is that of the screens" \
        grep -q "accent: root.dark ? \"#8AB4F8\" : \"$(grep -oE -m 1 'fill="#[0-9A-F]+' "$PACKAGE/$icon.svg" | cut -d '"' -f 2)\"" \
        "$ROOT/qml/theme/Theme.qml"
}

# QML that is imported is loaded at run time, from a package that no library depends on.
check_packages() {
    local module
    expect_same "the deb depends on what app/packages.txt lists for running" "$(listed_packages run)" \
        "$(sed -nE 's/^set\(CPACK_DEBIAN_PACKAGE_DEPENDS "(.*)"\)/\1/p' "$CPACK_CONFIG" | sed 's/, /\n/g')"
    while read -r module; do
        expect "the package of $module is listed for running" \
            grep -qxF "qml6-module-$(tr 'A-Z.' 'a-z-' <<<"$module")" <<<"$(listed_packages run)"
    done < <(grep -rhoE '^import Qt[A-Za-z.]+' "$ROOT/qml" --include='*.qml' | cut -d ' ' -f 2 | sort -u)
}

for tool in desktop-file-validate appstreamcli; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is missing" && exit 77; }
done
check_pages
check_version
check_entries
check_packages
((FAILURES == 0))
