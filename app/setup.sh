# shellcheck shell=bash
# What app/run.sh and tests/run.sh share: surroundings, steps, Debian packages, the person behind
# sudo, configuring and building. It is sourced; the caller sets ROOT to the repository.

readonly EXIT_NEEDS_ROOT=3
readonly EXIT_NO_PACKAGES=4

say() { printf '%s\n' "$*"; }

complain() { printf '%s\n' "$*" >&2; }

# Everything below must work without HOME, from cron, from CI and from a minimal shell.
prepare_surroundings() {
    export LC_ALL=C.UTF-8
    export PATH="${PATH:-/usr/local/bin:/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin"
    if [[ -z ${HOME:-} ]]; then
        HOME="$(getent passwd "$(id -u)" | cut -d: -f6)"
        [[ -n $HOME && -d $HOME && -w $HOME ]] || HOME="$ROOT/build/home"
        export HOME
    fi
    # Relative paths and no hash of the folder: the presets share what one of them compiled.
    export CCACHE_DIR="${CCACHE_DIR:-$ROOT/build/.ccache}"
    export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$ROOT}"
    export CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR:-1}"
    JOBS="$(job_count)"
}

# A translation unit with Qt or rapidcheck takes over a gigabyte, so memory limits the jobs too.
job_count() {
    local cores memory
    cores="$(nproc)"
    memory="$(awk '/^MemTotal:/ { print int($2 / 1400000) }' /proc/meminfo)"
    ((memory >= 1)) || memory=1
    say "$((cores < memory ? cores : memory))"
}

# --- Steps: "[n/m] words … elapsed" ---------------------------------------------------------------

STEP=0
STEPS=0

elapsed() {
    local seconds=$1
    if ((seconds < 60)); then say "${seconds} s"; else say "$((seconds / 60)) min $((seconds % 60)) s"; fi
}

begin_step() {
    STEP=$((STEP + 1))
    STEP_START=$SECONDS
    printf '[%d/%d] %s … ' "$STEP" "$STEPS" "$1"
}

end_step() { say "${1:+$1, }$(elapsed $((SECONDS - STEP_START)))"; }

# Runs a command as one step; what it prints is shown only when it fails.
# Arguments: words, name of the log, command...
run_step() {
    local words=$1 log="$ROOT/build/log/$2.log" status=0
    shift 2
    mkdir -p "$ROOT/build/log"
    begin_step "$words"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if ((status == 0)); then
        end_step
    else
        end_step "FAILED ($status)"
        show_log_end "$log"
    fi
    return "$status"
}

# Without ninja's lines of what went well.
show_log_end() {
    { grep -vE '^\[[0-9]+/[0-9]+\] ' "$1" || true; } | tail -n 60 | sed 's/^/    /'
    say "    (whole log: $1)"
}

# --- Debian packages ------------------------------------------------------------------------------

# The packages of the given sections ("build" is what has no section), one a line.
listed_packages() {
    awk -v wanted=" $* " '
        { sub(/#.*/, "") }
        NF { section = NF > 1 ? $2 : "build"; if (index(wanted, " " section " ")) print $1 }
    ' "$ROOT/app/packages.txt"
}

# Those of the given sections that are not installed. Asks dpkg only: no network, no lock.
missing_packages() {
    local -a wanted
    mapfile -t wanted < <(listed_packages "$@")
    # dpkg-query fails when it has never heard of one of them, and still prints the others.
    { dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true; } |
        awk -v wanted="${wanted[*]}" '
            $2 == "installed" { installed[$1] }
            END { n = split(wanted, w, " "); for (i = 1; i <= n; i++) if (!(w[i] in installed)) print w[i] }'
}

# Fills BECOME_ROOT with the words that make a command run as root; fails when nothing does.
find_root() {
    BECOME_ROOT=()
    [[ $(id -u) != 0 ]] || return 0
    command -v sudo >/dev/null || return 1
    if sudo -n env DEBIAN_FRONTEND=noninteractive apt-get --version >/dev/null 2>&1; then
        BECOME_ROOT=(sudo -n)
    elif [[ -z ${CI:-} ]] && { : >/dev/tty; } 2>/dev/null; then
        BECOME_ROOT=(sudo)
    else
        return 1
    fi
}

# Waits for another apt instead of failing; the lists have a lock that apt itself does not wait for.
apt_get() {
    local log=$1 attempt
    shift
    for attempt in {1..60}; do
        if "${BECOME_ROOT[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q \
            -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2 \
            -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30 \
            -o Dpkg::Options::=--force-confold "$@" >"$log" 2>&1 </dev/null; then
            return 0
        fi
        grep -q 'Could not get lock' "$log" || return 1
        ((attempt == 60)) || sleep 5
    done
    return 1
}

# Installs what is missing of the given sections. Exits 3 when that needs root and cannot have it,
# 4 when the packages cannot be had.
ensure_packages() {
    local -a missing
    local log
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then return 0; fi

    if ! command -v apt-get >/dev/null || ! find_root; then
        complain ""
        complain "缺少软件包,安装需要管理员权限。请管理员(root)执行下面一行,然后重新运行:"
        complain "Packages are missing and installing them needs root. Run this line as root, then start again:"
        complain "apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
        exit "$EXIT_NEEDS_ROOT"
    fi

    printf '%d 个 packages … ' "${#missing[@]}"
    log="$(mktemp)"
    # One unreachable source among several makes update fail although the packages can be had.
    apt_get "$log" update || true
    apt_get "$log" install -y --no-install-recommends "${missing[@]}" || true
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} > 0)); then
        complain ""
        tail -n 15 "$log" | sed 's/^/    /' >&2
        rm -f "$log"
        complain "以下软件包未能安装(请检查网络和软件源):"
        complain "These packages could not be installed (check the network and the package sources):"
        complain "${missing[*]}"
        exit "$EXIT_NO_PACKAGES"
    fi
    rm -f "$log"
}

# --- The person behind sudo -----------------------------------------------------------------------

# Under sudo what is built and started belongs to the person who called: goes on as that person.
# Arguments: the script to start again, its arguments.
hand_to_caller() {
    local home runtime
    [[ $(id -u) == 0 && -n ${SUDO_USER:-} && $SUDO_USER != root ]] || return 0
    # A name from outside a chroot or container means nothing here.
    home="$(getent passwd "$SUDO_USER" | cut -d: -f6)"
    [[ -n $home ]] || return 0
    local -a as_caller=(setpriv "--reuid=$SUDO_USER" "--regid=$(id -g "$SUDO_USER")" --init-groups)
    if ! "${as_caller[@]}" test -r "$ROOT/app/packages.txt"; then
        say "$SUDO_USER cannot read $ROOT: going on as root."
        return 0
    fi
    mkdir -p "$ROOT/build"
    chown -R -h "$SUDO_USER:" "$ROOT/build"
    runtime="/run/user/$(id -u "$SUDO_USER")"
    local -a surroundings=("HOME=$home" "USER=$SUDO_USER" "LOGNAME=$SUDO_USER")
    if [[ -d $runtime ]]; then surroundings+=("XDG_RUNTIME_DIR=$runtime"); fi
    say "以 $SUDO_USER 继续 going on as $SUDO_USER"
    exec env -u SUDO_USER -u SUDO_UID -u SUDO_GID -u SUDO_COMMAND -u CCACHE_DIR -u XDG_RUNTIME_DIR \
        "${surroundings[@]}" "${as_caller[@]}" bash "$@"
}

# --- Configuring and building ---------------------------------------------------------------------

require_own_build_folder() {
    mkdir -p "$ROOT/build" 2>/dev/null || true
    if [[ -w $ROOT/build && (! -e $ROOT/build/log || -w $ROOT/build/log) ]]; then return 0; fi
    complain "不能写入 $ROOT/build(可能由 root 建立)。请执行:sudo chown -R $(id -un): $ROOT/build"
    complain "Cannot write $ROOT/build (made by root?). Run: sudo chown -R $(id -un): $ROOT/build"
    exit 1
}

# What a script adds to a preset.
CONFIGURE=()

# Ninja itself configures again when a CMakeLists.txt changed; presets and a moved folder it cannot see.
configure_preset() {
    local dir="$ROOT/build/$1"
    if [[ -f $dir/CMakeCache.txt ]] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$ROOT" "$dir/CMakeCache.txt"; then
        rm -rf "$dir"
    fi
    if [[ -f $dir/build.ninja && $dir/configured -nt $ROOT/CMakePresets.json ]]; then return 0; fi
    (cd "$ROOT" && cmake --preset "$1" "${CONFIGURE[@]}") && touch "$dir/configured"
}

# Two runs at once would write the same objects, so a preset is built by one of them at a time.
# Arguments: preset, targets...
build_preset() {
    local preset=$1
    shift
    (
        flock 9
        configure_preset "$preset" || exit
        cd "$ROOT" && cmake --build --preset "$preset" -j "$JOBS" ${1:+--target "$@"}
    ) 9>"$ROOT/build/lock-$preset"
}
