#!/usr/bin/env bash
# Builds the benchmarks in release, runs each beside its peer and prints the figures bar by bar. What
# Google Benchmark reports goes to build/bench.json: a list, one entry a program.
# Usage: run.sh [FILTER]. Exit: 0 all bars met, 1 one is not, 2 something did not run.
set -euo pipefail

ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)"
# shellcheck source=app/setup.sh
source "$ROOT/app/setup.sh"

# Arguments: filter, folder to work in, program. Peers that are cases of their own are run in turns.
measure() {
    (cd "$2" && "$3" --benchmark_filter="$1" --benchmark_enable_random_interleaving=true \
        --benchmark_out="$2/out.json" --benchmark_out_format=json)
}

# The peers of npm, in a folder of the build. Without npm or a network they are not measured.
fetch_peers() {
    local peers="$ROOT/build/peers"
    command -v npm >/dev/null || { say "no npm: not measured beside programs of npm"; return 0; }
    mkdir -p "$peers"
    cp "$ROOT"/tests/bench/peers/*.cjs "$ROOT"/tests/bench/peers/*.json "$peers/"
    [[ $peers/node_modules/.package-lock.json -nt $ROOT/tests/bench/peers/package.json ]] ||
        npm install --prefix "$peers" --ignore-scripts --no-audit --no-fund --silent >/dev/null 2>&1 ||
        { rm -rf -- "$peers/node_modules"; say "npm has no network: not measured beside its programs"; }
}

main() {
    local filter=${1:-.} json="$ROOT/build/bench.json" program comma='' work
    local -a programs=(first_frame_bench practice_bench case_bench exam_bench regrade_bench store_bench bank_bench search_bench memory_bench
        policy_bench ability_bench coverage_bench assembly_bench print_bench)
    prepare_surroundings
    STEPS=$((2 + ${#programs[@]}))
    begin_step "软件包 packages"
    ensure_packages build run test
    end_step
    require_own_build_folder
    run_step "编译 build" bench build_preset release bench || exit 2
    fetch_peers
    # On the disk of the build, not in a /tmp that may be memory.
    work="$(mktemp -d "$ROOT/build/bench-XXXXXX")"
    # shellcheck disable=SC2064  # the path of now
    trap "rm -rf -- '$work'" EXIT
    printf '[' >"$work/all.json"
    for program in "${programs[@]}"; do
        rm -f "$work/out.json"
        run_step "$program" "$program" \
            measure "$filter" "$work" "$ROOT/build/release/tests/bench/$program" || exit 2
        [[ -s $work/out.json ]] || continue
        printf '%s' "$comma" >>"$work/all.json"
        cat "$work/out.json" >>"$work/all.json"
        comma=','
    done
    printf ']\n' >>"$work/all.json"
    mv "$work/all.json" "$json"
    say ""
    say "$json"
    "$ROOT/build/release/tests/bench/bench_bars" <"$json"
}

main "$@"
