#!/usr/bin/env bash
# clang-tidy over the sources, each alone, at most so many seconds: changed files first, then what
# includes a changed file, then the rest from a place that moves every day. A file that was clean is
# not looked at again until it, a header of ours that it includes, or the configuration changes.
# Needs a finished build/release with its tests, whose generated headers it reads.
# Usage: tidy.sh SECONDS JOBS (0 seconds: no limit). Exits 1 when a file is not clean.
set -euo pipefail

ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)"
BUILD="$ROOT/build/release"
PLAIN="$ROOT/build/tidy"
CACHE="$ROOT/build/tidy-cache"

LIMIT=$1
JOBS=$2

# "source<TAB>file that it includes, itself too", both relative to the repository; ours only.
project_includes() {
    cd "$ROOT" && find engine app tests -name '*.h' -o -name '*.cpp' | sort |
        xargs -d '\n' grep -HE '^(#include "|//)' | awk -F ':' '
        # The comment that many files begin with is read too, so that a file without includes is known.
        { file = $1; known[file] }
        match($0, /#include "[^"]+"/) {
            path = substr($0, RSTART + 10, RLENGTH - 11)
            includes[file] = includes[file] " " path
        }
        function folder(path) { return match(path, /.*\//) ? substr(path, 1, RLENGTH) : "" }
        function visit(source, file,   n, i, paths, path) {
            if ((source, file) in seen) return
            seen[source, file]
            print source "\t" file
            n = split(includes[file], paths, " ")
            for (i = 1; i <= n; i++) {
                path = paths[i] in known ? paths[i] : folder(file) paths[i]
                if (path in known) visit(source, path)
            }
        }
        END { for (file in known) if (file ~ /\.cpp$/) visit(file, file) }
    ' | sort -u
}

changed_files() {
    local base
    local -a git=(git -C "$ROOT" -c 'safe.directory=*')
    "${git[@]}" rev-parse -q --verify HEAD >/dev/null 2>&1 || return 0
    # A shallow clone may have neither a main branch nor a parent: then only uncommitted work counts.
    base="$("${git[@]}" merge-base HEAD origin/main 2>/dev/null || true)"
    if [[ -z $base || $base == "$("${git[@]}" rev-parse HEAD)" ]]; then
        base="$("${git[@]}" rev-parse -q --verify HEAD~1 2>/dev/null || echo HEAD)"
    fi
    {
        "${git[@]}" diff --name-only "$base"
        "${git[@]}" ls-files --others --exclude-standard
    } | sort -u
}

# "source<TAB>key": the key stands for all text of ours that clang-tidy reads for this source.
keys() {
    local common
    common="$({ clang-tidy-14 --version && cat "$ROOT"/.clang-tidy "$ROOT"/*/.clang-tidy "$ROOT"/*/*/.clang-tidy && grep -h '"command"' \
        "$WORK/compile_commands.json" | grep -oE ' -(std|W|D|f)[^ ]*' | sort -u; } | sha256sum)"
    cut -f 2 "$WORK/includes" | sort -u | (cd "$ROOT" && xargs -r -d '\n' sha256sum) >"$WORK/sums"
    awk -v common="${common%% *}" '
        NR == FNR { sum[$2] = $1; next }
        { text[$1] = text[$1] " " sum[$2] }
        END { for (source in text) print source "\t" common text[source] }
    ' "$WORK/sums" "$WORK/includes" | while IFS=$'\t' read -r source text; do
        printf '%s\t%s\n' "$source" "$(sha256sum <<<"$source $text" | cut -c 1-40)"
    done
}

# Puts changed sources first, sources with a changed header next, the rest from today's place on.
in_order() {
    awk -F '\t' -v day="$(($(date +%s) / 86400))" '
        FILENAME == ARGV[1] { changed[$1]; next }
        FILENAME == ARGV[2] { if ($1 in changed) rank[$1] = 1; else if ($2 in changed && !($1 in rank)) rank[$1] = 2; next }
        $1 in rank { print rank[$1] "\t" 0 "\t" $0; next }
        { rest[n++] = $0 }
        END { for (i = 0; i < n; i++) print 3 "\t" i "\t" rest[(i + day * 40) % n] }
    ' "$WORK/changed" "$WORK/includes" "$WORK/keys" | sort -t $'\t' -k 1,1n -k 2,2n | cut -f 3-
}

# One source. Prints nothing when it is clean.
tidy_one() {
    local source=$1 key=$2
    if ((LIMIT > 0 && $(date +%s) >= DEADLINE)); then return 0; fi
    if clang-tidy-14 -p "$WORK" --quiet --extra-arg=-Wno-unknown-warning-option "$ROOT/$source" \
        >"$WORK/out.$key" 2>"$WORK/err.$key"; then
        touch "$CACHE/$key"
    else
        touch "$WORK/unclean.$key"
        cat "$WORK/out.$key"
        grep -v 'warnings\? generated' "$WORK/err.$key" || true
    fi
}

main() {
    WORK="$(mktemp -d)"
    trap 'rm -rf -- "$WORK"' EXIT
    mkdir -p "$CACHE"
    # Keys of texts that have not been seen for a month are of no use any more.
    find "$CACHE" -type f -mtime +30 -delete
    # Preset tidy is never built: it tells how each source would be compiled alone.
    (cd "$ROOT" && cmake --preset tidy >"$WORK/configure.log" 2>&1) || cat "$WORK/configure.log"
    sed "s|$PLAIN/|$BUILD/|g" "$PLAIN/compile_commands.json" >"$WORK/compile_commands.json"
    project_includes >"$WORK/includes"
    changed_files >"$WORK/changed"
    keys | sort >"$WORK/keys"

    local total=0 known=0 left unclean
    local -a queue=()
    while IFS=$'\t' read -r source key; do
        total=$((total + 1))
        if [[ -e $CACHE/$key ]]; then known=$((known + 1)); else queue+=("$source" "$key"); fi
    done < <(in_order)

    export WORK CACHE ROOT LIMIT DEADLINE=$(($(date +%s) + LIMIT))
    export -f tidy_one
    if ((${#queue[@]} > 0)); then
        printf '%s\n' "${queue[@]}" | xargs -d '\n' -n 2 -P "$JOBS" bash -c 'tidy_one "$@"' tidy_one
    fi

    find "$WORK" -name 'out.*' -exec grep -hE ': (error|warning): ' {} + | sed "s|^$ROOT/||" | sort -u || true
    unclean="$(find "$WORK" -name 'unclean.*' | wc -l)"
    left=$((${#queue[@]} / 2 - $(find "$WORK" -name 'out.*' | wc -l)))
    echo "        $total sources: $((total - known - left - unclean)) looked at and clean, $known known clean," \
        "$unclean not clean, $left left for another day"
    ((total > 0 && unclean == 0))
}

main
