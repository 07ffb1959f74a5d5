#!/usr/bin/env bash
# Builds the benchmarks in release and runs each beside its peer. Prints one JSON document: a list
# of what Google Benchmark reports, one entry a program. Usage: run.sh [FILTER]
set -euo pipefail

ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)"
# shellcheck source=app/setup.sh
source "$ROOT/app/setup.sh"

main() {
    local filter=${1:-.} program first=1 work
    prepare_surroundings
    STEPS=2
    {
        begin_step "软件包 packages"
        ensure_packages build test
        end_step
        run_step "编译 build" bench build_preset release bench || exit 1
    } >&2
    work="$(mktemp -d)"
    # shellcheck disable=SC2064  # the path of now
    trap "rm -rf -- '$work'" EXIT
    printf '['
    for program in "$ROOT"/build/release/tests/bench/*_bench; do
        (cd "$work" && "$program" --benchmark_filter="$filter" --benchmark_out="$work/out.json" \
            --benchmark_out_format=json --benchmark_format=console) >&2
        ((first)) || printf ','
        first=0
        cat "$work/out.json"
    done
    printf ']\n'
}

main "$@"
