#!/usr/bin/env bash
# Tries app/run.sh and tests/run.sh, as committed, on a machine that has nothing: an empty Debian 12
# in a folder. By hand only: needs root, debootstrap, a network and 8 GB.
# Usage: chroot_trial.sh DIR [missing] [first] [ci]
#   missing (when nothing is said): who gets which exit code when packages are missing; 2 minutes
#   first: the first run of a user with sudo, again without network, and under sudo
#   ci: .ci/run as root from nothing, and again
# Ends with 77 and a reason where the machine cannot run it.
# shellcheck disable=SC2016  # the quoted words are for another shell or for apt
set -euo pipefail

ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)"
# shellcheck source=tests/faults/empty_debian.sh
source "$ROOT/tests/faults/empty_debian.sh"

# A box with a clone of this repository, as CI makes it, that belongs to the given user.
make_box_with_clone() {
    make_box "$1"
    git clone -q --depth 1 "file://$ROOT" "$BOX/srv/qgt"
    chroot "$BOX" chown -R "$2:" /srv/qgt
}

try_missing_packages() {
    local apt_line='^apt-get update && apt-get install -y --no-install-recommends cmake ninja-build g\+\+ [-a-z0-9 .+]*'
    make_box_with_clone missing wang
    expect "without network root ends with 4 and the names" 4 '^cmake ninja-build g\+\+ ' \
        alone root bash /srv/qgt/app/run.sh
    expect "tests without network end with 4 and the names" 4 '^cmake .* shellcheck git$' \
        alone root bash /srv/qgt/tests/run.sh
    expect "a user without sudo ends with 3 and the line" 3 "$apt_line\$" \
        network wang bash /srv/qgt/app/run.sh
    expect "tests of a user without sudo end with 3 and the line" 3 "$apt_line.* git\$" \
        network wang bash /srv/qgt/tests/run.sh
    expect "sudo can be installed" 0 '' network root sh -c 'apt-get -q update && apt-get install -qy --no-install-recommends sudo'
    expect "a user whom sudo refuses ends with 3 and the line" 3 "$apt_line\$" \
        network wang bash /srv/qgt/app/run.sh
    remove_box
}

try_first_run() {
    make_box_with_clone first wang
    expect "sudo can be installed for the first run" 0 '' network root \
        sh -c 'apt-get -q update && apt-get install -qy --no-install-recommends sudo'
    echo 'wang ALL=(ALL) NOPASSWD: ALL' >"$BOX/etc/sudoers.d/wang"
    expect "a user with sudo goes from nothing to the tour" 0 'Pictures of the pages: /srv/qgt/build/tour' \
        network wang bash /srv/qgt/app/run.sh
    expect "the tour left pictures" 0 '' alone wang sh -c 'ls /srv/qgt/build/tour/*.png'
    expect "again with nothing changed it needs no network" 0 'Pictures of the pages' alone wang bash /srv/qgt/app/run.sh
    expect "under sudo the program is the user's" 0 'going on as wang' network wang sudo -n bash /srv/qgt/app/run.sh
    expect "nothing in build belongs to root" 0 '^0$' alone root sh -c 'find /srv/qgt/build -user root | wc -l'
    remove_box
}

try_ci() {
    make_box_with_clone ci root
    expect "CI as root passes from nothing" 0 '^[0-9]+ passed, 0 failed, [0-9]+ skipped$' \
        network root CI=true bash /srv/qgt/.ci/run
    expect "CI again with nothing changed passes" 0 '^[0-9]+ passed, 0 failed, [0-9]+ skipped$' \
        network root CI=true bash /srv/qgt/.ci/run
    remove_box
}

(($# >= 1)) || { sed -n '2,8s/^# //p' "${BASH_SOURCE[0]}" >&2 && exit 2; }
prepare_boxes "$1"
shift
(($# > 0)) || set -- missing
for part in "$@"; do
    case $part in
        missing) try_missing_packages ;;
        first) try_first_run ;;
        ci) try_ci ;;
        *) echo "? $part" >&2 && exit 2 ;;
    esac
done
((FAILURES == 0))
