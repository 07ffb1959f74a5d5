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
FAILURES=0

skip() {
    echo "SKIP: $1"
    exit 77
}

# "URI suite component" of each Debian source that this machine itself uses.
debian_sources() {
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)|$(ORIGIN)' 'Identifier: Packages' |
        awk -F '|' '$2 == "Debian" && $1 ~ / bookworm/ { print $1 }' | sort -u
}

make_base() {
    local uri
    uri="$(debian_sources | awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')"
    [[ -n $uri ]] || skip "apt on this machine names no source of Debian 12"
    debootstrap --variant=minbase bookworm "$BASE.part" "$uri" >"$DIR/debootstrap.log"
    debian_sources | sed 's/^/deb /' >"$BASE.part/etc/apt/sources.list"
    # Proxies and the checks of dates: what this machine's apt needs, the empty one needs too.
    apt-config dump | grep -E '^Acquire::(Check|http|https)' >"$BASE.part/etc/apt/apt.conf.d/90machine" || true
    cp -L /etc/resolv.conf "$BASE.part/etc/resolv.conf"
    chroot "$BASE.part" useradd --create-home --shell /bin/bash wang
    mv "$BASE.part" "$BASE"
}

# A fresh copy of the empty system with a clone of this repository, as CI makes it, that belongs to
# the given user.
make_box() {
    BOX="$DIR/$1"
    [[ ! -e $BOX ]] || remove_box
    cp -a "$BASE" "$BOX"
    git clone -q --depth 1 "file://$ROOT" "$BOX/srv/qgt"
    chroot "$BOX" chown -R "$2:" /srv/qgt
}

remove_box() { rm -rf --one-file-system -- "$BOX"; }

# Runs a command in the box as a user, without terminal, stdin, HOME or anything else of ours. The
# mounts are made in a mount namespace of their own and end with it. Arguments: with or without
# network, user, words for env, command...
inside() {
    local -a isolate=(unshare --mount --propagation private)
    [[ $1 == network ]] || isolate+=(--net)
    local user=$2
    shift 2
    "${isolate[@]}" bash -c '
        set -e
        box=$1 user=$2
        shift 2
        mount -t proc proc "$box/proc"
        mount --bind /dev "$box/dev"
        exec setsid --wait chroot "$box" env -i "PATH=/usr/bin:/bin" setpriv --reuid="$user" --regid="$user" --init-groups \
            env "$@"' inside "$BOX" "$user" "$@" </dev/null
}

# Arguments: promise, exit code, line that must be printed (a pattern), then as inside.
expect() {
    local promise=$1 code=$2 line=$3 status=0 start=$SECONDS log="$DIR/last.log"
    shift 3
    inside "$@" >"$log" 2>&1 || status=$?
    if ((status == code)) && grep -qE -- "$line" "$log"; then
        echo "ok: $promise ($((SECONDS - start)) s)"
        grep -E '^\[[0-9]+/[0-9]+\]|^elapsed' "$log" | sed 's/^/    /' || true
    else
        echo "FAILED: $promise: exit $status after $((SECONDS - start)) s"
        tail -n 40 "$log" | sed 's/^/    /'
        FAILURES=$((FAILURES + 1))
    fi
    cp "$log" "$DIR/${promise//[^a-z0-9]/-}.log"
}

try_missing_packages() {
    local apt_line='^apt-get update && apt-get install -y --no-install-recommends cmake ninja-build g\+\+ .* libeigen3-dev'
    make_box missing wang
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
    make_box first wang
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
    make_box ci root
    expect "CI as root passes from nothing" 0 '^[0-9]+ passed, 0 failed, [0-9]+ skipped$' \
        network root CI=true bash /srv/qgt/.ci/run
    expect "CI again with nothing changed passes" 0 '^[0-9]+ passed, 0 failed, [0-9]+ skipped$' \
        network root CI=true bash /srv/qgt/.ci/run
    remove_box
}

(($# >= 1)) || { sed -n '2,8s/^# //p' "${BASH_SOURCE[0]}" >&2 && exit 2; }
[[ $(id -u) == 0 ]] || skip "a chroot needs root"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"
unshare --mount --net true 2>/dev/null || skip "no namespaces on this machine"

mkdir -p "$1"
DIR="$(cd "$1" && pwd -P)"
BASE="$DIR/base"
shift
[[ -d $BASE ]] || make_base
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
