#!/usr/bin/env bash
# What app/setup.sh promises about packages and about the person behind sudo, shown with stand-ins
# for dpkg-query, apt-get, sudo, id, getent and setpriv. Installs nothing and needs no root.
# shellcheck disable=SC2016  # the quoted words are for another shell
set -euo pipefail

ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)"
BOX="$(mktemp -d)"
trap 'rm -rf -- "$BOX"' EXIT

FAILURES=0

# A repository of its own with a short list, and a PATH whose first folder holds the stand-ins.
mkdir -p "$BOX/repo/app" "$BOX/bin"
cp "$ROOT/app/setup.sh" "$BOX/repo/app/"
cat >"$BOX/repo/app/packages.txt" <<'END'
# a comment
alpha
beta          # why beta

gamma test    # why gamma
END

stand_in() {
    cat >"$BOX/bin/$1"
    chmod +x "$BOX/bin/$1"
}

# installed.txt holds what is installed; network.txt exists when packages can be had.
stand_in dpkg-query <<'END'
#!/bin/sh
status=0
for name in "$@"; do
    case $name in -*|*'{'*) continue ;; esac
    if grep -qx "$name" "$BOX/installed.txt"; then
        echo "$name installed"
    elif [ "$name" = beta ]; then
        echo "beta config-files"
    else
        status=1
    fi
done
exit $status
END
stand_in apt-get <<'END'
#!/bin/sh
[ "$*" != --version ] || exit 0
echo "apt-get as ${AS:-caller}: $*" >>"$BOX/calls.txt"
for word in "$@"; do
    case $word in
        alpha|beta|gamma) [ -e "$BOX/network.txt" ] && echo "$word" >>"$BOX/installed.txt" ;;
    esac
done
[ -e "$BOX/network.txt" ]
END
stand_in sudo <<'END'
#!/bin/sh
[ -e "$BOX/sudo-allowed.txt" ] || exit 1
[ "$1" = -n ] && shift
AS=root exec "$@"
END
stand_in id <<'END'
#!/bin/sh
case "$*" in
    -u) cat "$BOX/uid.txt" ;;
    -un) echo someone ;;
    *) echo 1234 ;;
esac
END
stand_in getent <<'END'
#!/bin/sh
[ "$2" = ghost ] || echo "$2:x:1234:1234::/home/$2:/bin/sh"
END
stand_in setpriv <<'END'
#!/bin/sh
while [ "${1#--}" != "$1" ]; do echo "setpriv $1" >>"$BOX/calls.txt"; shift; done
AS=caller exec "$@"
END
stand_in chown <<'END'
#!/bin/sh
echo "chown $*" >>"$BOX/calls.txt"
END
cat >"$BOX/repo/again.sh" <<'END'
echo "again as ${USER:-?} (${AS:-root}) in $HOME with: $*"
END

# Arguments: uid, words of "installed", "network" and "sudo" as they hold.
world() {
    rm -f "$BOX"/*.txt
    : >"$BOX/calls.txt"
    : >"$BOX/installed.txt"
    echo "$1" >"$BOX/uid.txt"
    shift
    local word
    for word in "$@"; do
        case $word in
            network | sudo-allowed) : >"$BOX/$word.txt" ;;
            *) echo "$word" >>"$BOX/installed.txt" ;;
        esac
    done
}

# Runs words of setup.sh; leaves their exit code in STATUS and what they printed in OUTPUT.
try() {
    STATUS=0
    OUTPUT="$(env -u SUDO_USER CI=true BOX="$BOX" PATH="$BOX/bin:$PATH" ${AS_SUDO_USER:+SUDO_USER="$AS_SUDO_USER"} \
        bash -euo pipefail -c 'ROOT="$BOX/repo"; source "$ROOT/app/setup.sh"; '"$1" 2>&1 </dev/null)" || STATUS=$?
}

expect() {
    local promise=$1
    shift
    if "$@"; then
        echo "ok: $promise"
    else
        echo "FAILED: $promise"
        printf '%s\n' "exit $STATUS" "$OUTPUT" "calls:" "$(cat "$BOX/calls.txt")" | sed 's/^/    /'
        FAILURES=$((FAILURES + 1))
    fi
}

has_line() { grep -qxF -- "$2" <<<"$1"; }
installs() { grep -qE -- "^apt-get as $1: .* install -y --no-install-recommends $2\$" "$BOX/calls.txt"; }
no_apt_call() { ! grep -q '^apt-get' "$BOX/calls.txt"; }
ended() { ((STATUS == $1)); }

world 1000
try 'listed_packages build'
expect "packages without a section are those for building" test "$OUTPUT" = $'alpha\nbeta'
try 'listed_packages build test'
expect "testing adds its section" test "$OUTPUT" = $'alpha\nbeta\ngamma'

world 1000 alpha
try 'missing_packages build'
expect "a package of which only configuration is left counts as missing" test "$OUTPUT" = beta

world 1000 alpha beta gamma
try 'ensure_packages build test'
expect "with everything there nothing happens" ended 0
expect "with everything there apt is not asked" no_apt_call

world 0 network alpha
try 'ensure_packages build test'
expect "root installs" ended 0
expect "only missing packages are installed" installs caller "beta gamma"

world 1000 network sudo-allowed
try 'ensure_packages build'
expect "a plain user with sudo installs" ended 0
expect "a plain user installs through sudo" installs root "alpha beta"

world 1000 network alpha
try 'ensure_packages build test'
expect "a plain user without sudo ends with 3" ended 3
expect "a plain user without sudo is told the exact line" has_line "$OUTPUT" \
    "apt-get update && apt-get install -y --no-install-recommends beta gamma"
expect "a plain user without sudo changes nothing" no_apt_call

world 0 alpha
try 'ensure_packages build test'
expect "without network root ends with 4" ended 4
expect "without network the missing packages are named" has_line "$OUTPUT" "beta gamma"

world 1000 sudo-allowed
try 'ensure_packages build'
expect "without network a user with sudo ends with 4" ended 4

world 0
AS_SUDO_USER=wang try 'hand_to_caller "$ROOT/again.sh" --demo "two words"; echo still here'
expect "under sudo the work goes on as the caller" \
    has_line "$OUTPUT" "again as wang (caller) in /home/wang with: --demo two words"
expect "under sudo nothing goes on as root" test "${OUTPUT/still here/}" = "$OUTPUT"
expect "under sudo the user changes" grep -qx 'setpriv --reuid=wang' "$BOX/calls.txt"
expect "under sudo build/ belongs to the caller" grep -qF "chown -R -h wang: $BOX/repo/build" "$BOX/calls.txt"

AS_SUDO_USER=ghost try 'hand_to_caller "$ROOT/again.sh"; echo still here'
expect "a caller whom this system does not know leaves root at work" test "$OUTPUT" = "still here"
try 'hand_to_caller "$ROOT/again.sh"; echo still here'
expect "plain root stays at work" test "$OUTPUT" = "still here"

try 'unset HOME; prepare_surroundings; echo "$HOME $LC_ALL"'
expect "without HOME there is still a home that can be written" test "$OUTPUT" = "$BOX/repo/build/home C.UTF-8"

((FAILURES == 0))
