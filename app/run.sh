#!/usr/bin/env bash
# Installs what is missing, builds 全岗通 and starts it.
set -euo pipefail

ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)"
# shellcheck source=app/setup.sh
source "$ROOT/app/setup.sh"

usage() {
    cat <<'END'
用法 Usage: bash app/run.sh [--demo] [--data DIR] [--tour DIR] [-- ...]
  --demo      打开演示数据,与正式数据分开 / open the demo data, apart from real data
  --data DIR  使用 DIR 作为数据文件夹 / use DIR as the data folder
  --tour DIR  不开窗口,走一遍各页面,图片存入 DIR / no window: walk through the pages, pictures in DIR
  -- ...      其余参数交给程序 / the rest goes to the program
退出码 Exit: 0 好 fine · 1 失败 failed · 2 用法 usage · 3 需要 root needs root · 4 软件包装不上 packages not to be had
END
}

absolute() { if [[ $1 == /* ]]; then say "$1"; else say "$PWD/$1"; fi; }

read_options() {
    TOUR_DIR=""
    DATA_DIR=""
    DEMO=()
    MORE=()
    while (($# > 0)); do
        case $1 in
            --tour | --data)
                if [[ -z ${2:-} ]]; then usage_error "$1"; fi
                if [[ $1 == --tour ]]; then TOUR_DIR="$(absolute "$2")"; else DATA_DIR="$(absolute "$2")"; fi
                shift
                ;;
            --demo) DEMO=(--demo) ;;
            -h | --help) usage && exit 0 ;;
            --) shift && MORE=("$@") && return ;;
            *) usage_error "$1" ;;
        esac
        shift
    done
}

usage_error() {
    complain "? $1"
    usage >&2
    exit 2
}

# A display counts when the program itself can open it.
has_display() {
    (
        ulimit -c 0
        # Qt aborts without a display; the status keeps the shell from reporting that.
        timeout -k 1 3 "$QGT" --probe-display || exit 1
    ) >/dev/null 2>&1 </dev/null
}

start_desktop() {
    local -a data=()
    if [[ -n $DATA_DIR ]]; then
        data=(--data "$DATA_DIR")
    elif [[ $HOME == "$ROOT/build/home" && -z ${XDG_DATA_HOME:-} ]]; then
        # build/ may be deleted at any time: no place for anyone's data.
        complain "没有可写的主目录,请用 --data DIR 指定数据文件夹。No home folder: say --data DIR."
        exit 1
    fi
    end_step
    exec "$QGT" "${data[@]}" "${DEMO[@]}" "${MORE[@]}"
}

# The tour never sees anyone's data: it gets a folder that lives as long as the tour.
run_tour() {
    local scratch status=0
    scratch="$(mktemp -d)"
    # shellcheck disable=SC2064  # the path of now
    trap "rm -rf -- '$scratch'" EXIT
    mkdir -p "$TOUR_DIR"
    mkdir -m 700 "$scratch/runtime"
    end_step
    XDG_RUNTIME_DIR="$scratch/runtime" QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software \
        "$QGT" --data "$scratch/data" --demo --tour "$TOUR_DIR" "${MORE[@]}" || status=$?
    if ((status == 0)); then
        say "各页面的图片 Pictures of the pages: $TOUR_DIR"
    else
        complain "导览未通过 The tour failed ($status). 图片 Pictures: $TOUR_DIR"
    fi
    return "$status"
}

main() {
    read_options "$@"
    prepare_surroundings
    STEPS=3
    begin_step "软件包 packages"
    ensure_packages build run
    end_step
    hand_to_caller "$ROOT/app/run.sh" "$@"
    require_own_build_folder

    # Every program of app/, and none of the tests.
    run_step "编译 build" release build_preset release app/all || exit 1
    QGT="$ROOT/build/release/app/desktop/qgt"

    begin_step "启动 start"
    if [[ -n $TOUR_DIR ]]; then
        run_tour
    elif has_display; then
        start_desktop
    else
        TOUR_DIR="$ROOT/build/tour"
        printf '没有显示器,改为导览 no display, so a guided tour … '
        run_tour
    fi
}

main "$@"
