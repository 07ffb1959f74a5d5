#!/usr/bin/env bash
# What `cmake --install` puts down works from there and finds its bank, wherever it is moved.
# Usage: install_test.sh BUILD_FOLDER
set -euo pipefail

BUILD=$1
WORK="$(mktemp -d)"
trap 'rm -rf -- "$WORK"' EXIT
FAILURES=0

expect() {
    local promise=$1
    shift
    if "$@" >"$WORK/log" 2>&1; then
        echo "ok: $promise"
    else
        echo "FAILED: $promise"
        tail -n 20 "$WORK/log" | sed 's/^/    /'
        FAILURES=$((FAILURES + 1))
    fi
}

# Every file but those of the bank, whose number changes.
installed() { (cd "$WORK/first" && find . -type f | grep -v '/question_bank/' | LC_ALL=C sort | sed 's,^\./,,'); }

expect "the tree installs" cmake --install "$BUILD" --prefix "$WORK/first"
installed >"$WORK/found"
cat >"$WORK/expected" <<'END'
bin/qgt
bin/qgt-worker
bin/qgtctl
share/applications/org.quangangtong.Qgt.desktop
share/doc/quangangtong/changelog.Debian.gz
share/doc/quangangtong/copyright
share/icons/hicolor/scalable/apps/quangangtong.svg
share/man/man1/qgt-worker.1.gz
share/man/man1/qgt.1.gz
share/man/man1/qgtctl.1.gz
share/man/zh_CN/man1/qgt-worker.1.gz
share/man/zh_CN/man1/qgt.1.gz
share/man/zh_CN/man1/qgtctl.1.gz
share/metainfo/org.quangangtong.Qgt.metainfo.xml
END
expect "it holds what is promised and nothing else" diff "$WORK/expected" "$WORK/found"

mv "$WORK/first" "$WORK/second"
export HOME="$WORK/home" XDG_RUNTIME_DIR="$WORK/runtime" QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
unset XDG_DATA_HOME QGT_BANK
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
bank="$WORK/second/share/quangangtong/question_bank"
sed -i '1i # of this tree' "$bank/bank.yaml"
expect "the moved window draws its first page" "$WORK/second/bin/qgt" --first-frame
expect "the data folder has the bank of the moved tree" diff -r -x .base "$bank" "$HOME/.local/share/quangangtong/bank"
expect "the moved qgtctl reads that bank where there are no data" \
    env HOME="$WORK" "$WORK/second/bin/qgtctl" bank stats
((FAILURES == 0))
