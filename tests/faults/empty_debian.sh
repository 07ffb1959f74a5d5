# shellcheck shell=bash
# What the trials on an empty Debian 12 share: such a system in a folder, fresh copies of it (boxes),
# and commands in a box that keep a promise or not. It is sourced.
# shellcheck disable=SC2016  # the quoted words are for another shell or for apt

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

# A fresh copy of the empty system.
make_box() {
    BOX="$DIR/$1"
    [[ ! -e $BOX ]] || remove_box
    cp -a "$BASE" "$BOX"
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

# Argument: the folder of the trial, which keeps the empty system for the next one.
prepare_boxes() {
    [[ $(id -u) == 0 ]] || skip "a chroot needs root"
    command -v debootstrap >/dev/null || skip "debootstrap is not installed"
    unshare --mount --net true 2>/dev/null || skip "no namespaces on this machine"

    mkdir -p "$1"
    DIR="$(cd "$1" && pwd -P)"
    BASE="$DIR/base"
    [[ -d $BASE ]] || make_base
}
