#!/usr/bin/env bash
# Installs what is missing, builds everything with warnings as errors, lints, and runs all tests.
# The last line is "N passed, N failed, N skipped".
set -euo pipefail

ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)"
# shellcheck source=app/setup.sh
source "$ROOT/app/setup.sh"

usage() {
    cat <<'END'
用法 Usage: bash tests/run.sh [--quick] [--long] [--no-asan]
  --quick    只做快的:格式、编译、快测试 / format, build and fast tests only
  --long     加上耗时的测试,并检查所有文件 / also the tests labelled "long"; clang-tidy over every file
  --no-asan  不做 ASan/UBSan 一遍 / not again under the sanitizers
退出码 Exit: 0 全部通过 · 1 有失败 failed · 2 用法 usage · 3 需要 root needs root · 4 软件包装不上 packages not to be had
END
}

QUICK=0
LONG=0
ASAN=1
PASSED=0
FAILED=0
SKIPPED=0
NOTES=()
FAILURES=()

read_options() {
    while (($# > 0)); do
        case $1 in
            --quick) QUICK=1 ASAN=0 ;;
            --long) LONG=1 ;;
            --no-asan) ASAN=0 ;;
            -h | --help) usage && exit 0 ;;
            *) complain "? $1" && usage >&2 && exit 2 ;;
        esac
        shift
    done
}

# A step that counts as one check. Arguments as run_step.
check() {
    if run_step "$@"; then
        PASSED=$((PASSED + 1))
    else
        FAILED=$((FAILED + 1))
        FAILURES+=("$1")
        return 1
    fi
}

# --- Checks of the text ---------------------------------------------------------------------------

source_files() {
    (cd "$ROOT" && find engine app tests -type f \( -name '*.h' -o -name '*.cpp' \) -print0 2>/dev/null) || true
}

check_format() {
    cd "$ROOT" && source_files | xargs -0 -r -n 50 clang-format-14 --dry-run --Werror 2>&1 |
        sed -nE 's/^([^:]+):[0-9]+:[0-9]+: error.*/clang-format-14 -i \1/p' | sort -u
}

check_shell() {
    cd "$ROOT" && {
        find . -path ./build -prune -o -type f -name '*.sh' -print0
        printf '.ci/run\0'
    } | xargs -0 shellcheck -x
}

# Fast tests go over the build that people work with; all others over what users run, optimised and
# with compiled QML.
tested_preset() {
    if ((QUICK)); then say dev; else say release; fi
}

# The tests of a build for users are off unless somebody asks; asked once, the folder remembers.
build_tested() {
    local -a CONFIGURE=()
    if [[ $1 == release ]]; then
        CONFIGURE=(-DQGT_TESTS=ON)
        grep -qx 'QGT_TESTS:BOOL=ON' "$ROOT/build/release/CMakeCache.txt" 2>/dev/null ||
            rm -f "$ROOT/build/release/configured"
    fi
    build_preset "$1"
}

# all_qmllint exists when a QML module does; a tree without one has lost its interface.
check_qml() {
    cmake --build "$ROOT/build/release" -j "$JOBS" --target all_qmllint
}

check_bank() {
    "$ROOT/build/$(tested_preset)/app/ctl/qgtctl" bank check --strict "$ROOT/question_bank"
}

# README's first command: every page drawn without a warning.
check_program() {
    "${PRIVATE[@]}" bash "$ROOT/app/run.sh" --tour "$SCRATCH/tour"
}

# --- Tests ----------------------------------------------------------------------------------------

# Every test sees an empty home and no display, sound, bus or data of the person who runs it.
prepare_private_home() {
    SCRATCH="$(mktemp -d)"
    mkdir -m 700 "$SCRATCH/home" "$SCRATCH/runtime"
    PRIVATE=(env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XAUTHORITY
        "HOME=$SCRATCH/home" "XDG_RUNTIME_DIR=$SCRATCH/runtime"
        "XDG_DATA_HOME=$SCRATCH/home/data" "XDG_CONFIG_HOME=$SCRATCH/home/config"
        "XDG_CACHE_HOME=$SCRATCH/home/cache" "XDG_STATE_HOME=$SCRATCH/home/state"
        QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software)
}

# Counts the tests of a JUnit file of ctest and prints: passed failed skipped, then a line per
# skipped test ("skip<TAB>name<TAB>reason") and per failed test ("fail<TAB>name").
read_junit() {
    awk '
        function text(s) {
            gsub(/&lt;/, "<", s); gsub(/&gt;/, ">", s); gsub(/&quot;/, "\"", s); gsub(/&amp;/, "\\&", s)
            return s
        }
        function value(key) {
            return match($0, " " key "=\"[^\"]*\"") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 4) : ""
        }
        /^\t<testcase / { name = text(value("name")); status = value("status"); reason = ""; skip = 0 }
        /^\t\t<skipped message="SKIP_/ { skip = 1 }
        reason == "" && /SKIP: / { reason = text(substr($0, index($0, "SKIP: ") + 6)) }
        /^\t<\/testcase>/ {
            if (status == "run") passed++
            else if (status == "disabled") { skipped++; lines = lines "skip\t" name "\tdisabled\n" }
            else if (skip) { skipped++; lines = lines "skip\t" name "\t" (reason == "" ? "no reason given" : reason) "\n" }
            else { failed++; lines = lines "fail\t" name "\n" }
        }
        END { printf "%d %d %d\n%s", passed, failed, skipped, lines }
    ' "$1"
}

# Arguments: preset, words, then options of ctest and words before it ("--" between them).
run_tests() {
    local preset=$1 words=$2 junit="$ROOT/build/log/ctest-$1.xml" log="$ROOT/build/log/ctest-$1.log"
    local passed failed skipped kind name reason status=0
    local -a labels=(-LE "$(excluded_labels)")
    # Under the sanitizers everything takes twice as long, and what is slow is so by repeating.
    # Pages are drawn by other tests too; eight looks of each would only draw them again, and what is
    # said of the shipped bank is about its content.
    if [[ $preset == asan && $LONG == 0 ]]; then labels=(-LE '^(slow|long)$' -E 'every look|shipped|^test_(architecture|golden):'); fi
    shift 2
    begin_step "$words"
    rm -f "$junit"
    # What has a window or waits for a disk leaves half a processor idle.
    (cd "$ROOT" && "${PRIVATE[@]}" "$@" ctest --preset "$preset" -j "$((JOBS * 3 / 2))" "${labels[@]}" \
        --test-output-size-passed 65536 --test-output-size-failed 262144 \
        --output-junit "$junit") >"$log" 2>&1 </dev/null || status=$?
    if [[ ! -s $junit ]]; then
        end_step "FAILED ($status)"
        show_log_end "$log"
        FAILED=$((FAILED + 1))
        FAILURES+=("$words")
        return 1
    fi
    {
        read -r passed failed skipped
        while IFS=$'\t' read -r kind name reason; do
            if [[ $kind == skip ]]; then
                NOTES+=("$preset: $name: $reason")
            else
                FAILURES+=("$preset: $name")
            fi
        done
    } < <(read_junit "$junit")
    # ctest also fails when it found no test at all: then nothing is proved.
    if ((status != 0 && failed == 0)); then
        failed=1
        FAILURES+=("$words: ctest $status")
    fi
    PASSED=$((PASSED + passed))
    FAILED=$((FAILED + failed))
    SKIPPED=$((SKIPPED + skipped))
    end_step "$passed passed, $failed failed, $skipped skipped"
    if ((failed > 0)); then
        failed_output "$log" | head -n 200
        say "    (whole log: $log)"
    fi
}

# What the failed tests of a log of ctest printed.
failed_output() {
    awk '
        /^ *[0-9]+\/[0-9]+ Test +#/ { show = /\*\*\*/ && !/\*\*\*(Skipped|Not Run \(Disabled)/ }
        /^ +Start +[0-9]+: / || /tests passed, / { show = 0 }
        show { sub(/ \.\.+/, " ..."); print "    " $0 }
    ' "$1"
}

# Labels of tests: "slow" takes over ten seconds, "long" is for a night.
excluded_labels() {
    if ((QUICK)); then
        say '^(slow|long)$'
    elif ((LONG)); then
        say '^$'
    else
        say '^long$'
    fi
}

# Under ptrace limits the leak checker aborts every program, so it is tried once beforehand. Without
# address randomisation: the runtimes of that age do not start on kernels that randomise 32 bits.
prepare_sanitizers() {
    local probe="$SCRATCH/probe" leaks=1
    SANITIZED=()
    if setarch -R true 2>/dev/null; then SANITIZED=(setarch -R); fi
    printf 'int main() {}\n' >"$probe.cpp"
    if clang++-14 -fsanitize=address -o "$probe" "$probe.cpp" && ! "${SANITIZED[@]}" "$probe" 2>/dev/null; then
        leaks=0
        SKIPPED=$((SKIPPED + 1))
        NOTES+=("asan: leak check: this machine does not allow ptrace")
    fi
    # Freed memory is watched for the next 16 MiB and not for 256, which every window would fill; a
    # property is tried on a third of its cases, which the tests before already tried in full.
    SANITIZED=(env "ASAN_OPTIONS=detect_leaks=$leaks:strict_string_checks=1:quarantine_size_mb=16"
        RC_PARAMS=max_success=33
        "LSAN_OPTIONS=suppressions=$ROOT/tests/lsan.supp:print_suppressions=0"
        ASAN_SYMBOLIZER_PATH=/usr/lib/llvm-14/bin/llvm-symbolizer
        UBSAN_OPTIONS=print_stacktrace=1 "${SANITIZED[@]}")
}

# Stands for the compiler and every file of the tree: what the sanitized tests were made from.
tree_digest() {
    {
        clang++-14 --version
        printf '%s\n' "$LONG"
        cd "$ROOT" && find . \( -path ./build -o -path ./.git \) -prune -o -type f -print0 |
            sort -z | xargs -0 sha256sum
    } | sha256sum | cut -c 1-64
}

# The same tests once more; a tree that passed them is not tried again until something changes.
run_sanitized_tests() {
    local words="测试 tests, ASan + UBSan" stamp="$ROOT/build/log/asan-passed" digest
    local known='' passed=0 skipped=0 when='' failed=$FAILED
    digest="$(tree_digest)"
    if [[ -s $stamp ]]; then read -r known passed skipped when <"$stamp"; fi
    if [[ $known == "$digest" ]]; then
        begin_step "$words"
        PASSED=$((PASSED + passed))
        SKIPPED=$((SKIPPED + skipped))
        NOTES+=("asan: not run again, the tree is the one that passed at $when")
        end_step "$passed passed at $when, nothing changed since"
        return 0
    fi
    rm -f "$stamp"
    passed=$PASSED
    skipped=$SKIPPED
    prepare_sanitizers
    run_tests asan "$words" "${SANITIZED[@]}" || true
    if ((FAILED == failed)); then
        printf '%s %d %d %s\n' "$digest" "$((PASSED - passed))" "$((SKIPPED - skipped))" \
            "$(date +%Y-%m-%dT%H:%M)" >"$stamp"
    fi
}

# --- The end --------------------------------------------------------------------------------------

finish() {
    local status=$? line
    [[ -z ${SCRATCH:-} ]] || rm -rf -- "$SCRATCH"
    ((COUNTING)) || exit "$status"
    # Leaving anywhere but at the end of main means something broke in between.
    if ((!COMPLETE)); then
        FAILED=$((FAILED + 1))
        FAILURES+=("stopped early ($status)")
    fi
    for line in "${NOTES[@]}"; do say "skipped: $line"; done
    for line in "${FAILURES[@]}"; do say "FAILED: $line"; done
    say "elapsed: $(elapsed "$SECONDS")"
    say "$PASSED passed, $FAILED failed, $SKIPPED skipped"
    ((FAILED == 0)) || exit 1
}

# The text first, then the fast tests, then what takes minutes.
run_checks() {
    local tested
    check "格式 clang-format" format check_format || true
    check "脚本 shellcheck" shellcheck check_shell || true
    tested="$(tested_preset)"
    check "编译 build $tested" "build-$tested" build_tested "$tested" || return 0
    run_tests "$tested" "测试 tests" || true
    check "题库 question bank" bank check_bank || true
    ((QUICK == 0)) || return 0
    check "界面 qmllint" qmllint check_qml || true
    check "静态检查 clang-tidy" tidy bash "$ROOT/tests/tidy.sh" "$((LONG ? 0 : 15))" "$JOBS" &&
        tail -n 1 "$ROOT/build/log/tidy.log"
    check "程序 the program and its tour" tour check_program || true
    ((ASAN)) || return 0
    check "编译 build asan" build-asan build_preset asan || return 0
    run_sanitized_tests
}

main() {
    COUNTING=0
    COMPLETE=0
    read_options "$@"
    prepare_surroundings
    STEPS=$((QUICK ? 6 : ASAN ? 11 : 9))
    begin_step "软件包 packages"
    ensure_packages build run test
    end_step
    hand_to_caller "$ROOT/tests/run.sh" "$@"
    require_own_build_folder

    trap finish EXIT
    COUNTING=1
    prepare_private_home
    run_checks
    COMPLETE=1
}

main "$@"
