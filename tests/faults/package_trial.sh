#!/usr/bin/env bash
# Tries the Debian package on a machine that has nothing: an empty Debian 12 in a folder, whose user
# makes data with it, gets a newer one and loses it again. By hand only: needs root, debootstrap, a
# network and 3 GB.
# Usage: package_trial.sh DIR [DEB]
#   DEB: the package; made by app/package.sh when nothing is said
# Ends with 77 and a reason where the machine cannot run it.
# shellcheck disable=SC2016  # the quoted words are for another shell
set -euo pipefail

ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)"
# shellcheck source=tests/faults/empty_debian.sh
source "$ROOT/tests/faults/empty_debian.sh"

NEWER=99.0.0-1
HERE=/home/wang/.local/share/quangangtong
# A plain user without a display.
WANG=(alone wang HOME=/home/wang LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/home/wang/runtime
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software)

APT=(DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin apt-get)

# The same package as if a later version had another bank: what an upgrade could put over ours.
make_newer() {
    local work="$DIR/newer"
    rm -rf "$work"
    dpkg-deb -R "$1" "$work"
    sed -i "s/^Version: .*/Version: $NEWER/" "$work/DEBIAN/control"
    find "$work/usr/share/quangangtong" -name '*.yaml' -exec sed -i '1i # newer' {} +
    (cd "$work" && find usr -type f -exec md5sum {} +) >"$work/DEBIAN/md5sums"
    dpkg-deb -b --root-owner-group "$work" "$2" >/dev/null
    rm -rf "$work"
}

# Names and content of everything that the user has.
sum_of_home() { (cd "$BOX/home/wang" && find . -type f -exec sha256sum {} + | LC_ALL=C sort); }

expect_home_untouched() {
    if diff <(sum_of_home) "$DIR/home.sum" >"$DIR/home.diff"; then
        echo "ok: $1"
    else
        echo "FAILED: $1"
        head -n 20 "$DIR/home.diff" | sed 's/^/    /'
        FAILURES=$((FAILURES + 1))
    fi
}

install_and_start() {
    expect "the input method for Chinese comes along where nobody says no" 0 '^Inst fcitx5-frontend-qt6 ' \
        network root sh -c 'apt-get -q update && apt-get install -qs /srv/first.deb'
    expect "the package installs with nothing but what it depends on" 0 '^Setting up quangangtong ' \
        network root "${APT[@]}" install -qy --no-install-recommends /srv/first.deb
    inside "${WANG[@]}" mkdir -m 700 /home/wang/runtime
    expect "the first frame and the first page are drawn" 0 '^first page after ' \
        "${WANG[@]}" qgt --first-frame
    expect "every page of the tour is drawn" 0 'today-english.png$' \
        "${WANG[@]}" qgt --tour /home/wang/tour
    expect "the window speaks Chinese with the letters of the package" 0 'NotoSansCJK' \
        "${WANG[@]}" fc-match -f '%{file}\n' 'Noto Sans CJK SC'
    expect "the bank of the package has no finding" 0 '' \
        "${WANG[@]}" qgtctl bank check --strict /usr/share/quangangtong/question_bank
    expect "the worker reads the bank of the package" 0 '^\{"result"' "${WANG[@]}" sh -c \
        'echo "{\"job\":\"check-bank\",\"path\":\"/usr/share/quangangtong/question_bank\",\"as_of\":\"2026-11-29\"}" | qgt-worker'
}

make_data() {
    expect "the demo has its data" 0 '^first page after ' "${WANG[@]}" qgt --demo --first-frame
    expect "a backup is made" 0 '' "${WANG[@]}" qgtctl --demo backup
    inside "${WANG[@]}" sh -c "
        echo '# ours' >>$HERE/bank/bank.yaml
        mkdir -p $HERE/bank/items/own
        echo '# draft' >$HERE/bank/items/own/draft.yaml"
    sum_of_home >"$DIR/home.sum"
}

upgrade() {
    expect "a newer package installs without network" 0 "^Setting up quangangtong \\($NEWER\\)" \
        alone root "${APT[@]}" install -qy --no-install-recommends /srv/newer.deb
    expect_home_untouched "an upgrade leaves data and the own bank byte for byte"
    expect "the newer program opens the data" 0 '^first page after ' "${WANG[@]}" qgt --first-frame
    expect "the newer program opens the demo" 0 '^first page after ' "${WANG[@]}" qgt --demo --first-frame
    expect "the audit chain holds after the upgrade" 0 '' "${WANG[@]}" qgtctl --demo verify
    expect "the own bank is still the own one" 0 '^# ours$' "${WANG[@]}" \
        sh -c "tail -n 1 $HERE/bank/bank.yaml && ! grep -rq '^# newer' $HERE/bank"
    sum_of_home >"$DIR/home.sum"
}

expect_nothing_left() {
    expect "$1 leaves nothing of ours outside the home folders" 0 '^left: 0$' alone root sh -c '
        find / -xdev \( -path /home -o -path /srv -o -path /proc -o -path /dev \) -prune -o \
            \( -iname "*quangangtong*" -o -name "qgt*" \) -print >/tmp/left
        cat /tmp/left; echo "left: $(wc -l </tmp/left)"'
}

remove() {
    expect "the package can be removed" 0 '^Removing quangangtong ' alone root \
        "${APT[@]}" remove -qy quangangtong
    expect_home_untouched "removing leaves the data"
    expect_nothing_left "removing"
    expect "the package can be installed again without network" 0 "^Setting up quangangtong \\($NEWER\\)" \
        alone root "${APT[@]}" install -qy --no-install-recommends /srv/newer.deb
    expect "the package can be purged" 0 '^Removing quangangtong ' alone root "${APT[@]}" purge -qy quangangtong
    expect_home_untouched "purging leaves the data"
    expect_nothing_left "purging"
}

(($# >= 1)) || { sed -n '2,7s/^# //p' "${BASH_SOURCE[0]}" >&2 && exit 2; }
prepare_boxes "$1"
DEB="${2:-}"
if [[ -z $DEB ]]; then
    bash "$ROOT/app/package.sh"
    DEB="$(echo "$ROOT"/build/package/quangangtong_*.deb)"
fi
make_box package
cp "$DEB" "$BOX/srv/first.deb"
make_newer "$DEB" "$BOX/srv/newer.deb"
install_and_start
make_data
upgrade
remove
remove_box
((FAILURES == 0))
