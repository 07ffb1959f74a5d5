#!/usr/bin/env bash
# Installs what is missing, builds 全岗通 for users and makes its Debian package.
set -euo pipefail

ROOT="$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)"
# shellcheck source=app/setup.sh
source "$ROOT/app/setup.sh"

usage() {
    cat <<'END'
用法 Usage: bash app/package.sh
  制作 Debian 软件包 build/package/quangangtong_*.deb / makes the Debian package there
退出码 Exit: 0 好 fine · 1 失败 failed · 2 用法 usage · 3 需要 root needs root · 4 软件包装不上 packages not to be had
END
}

read_options() {
    while (($# > 0)); do
        case $1 in
            -h | --help) usage && exit 0 ;;
            *) complain "? $1" && usage >&2 && exit 2 ;;
        esac
    done
}

# One package stands there at the end, never the one of an older version beside it.
pack() {
    local folder="$ROOT/build/package"
    rm -rf "$folder"
    # What goes in has the time of the last change, not of the packing: same source, same bytes.
    SOURCE_DATE_EPOCH="$(dpkg-parsechangelog -l "$ROOT/app/package/changelog.Debian" -S Timestamp)"
    export SOURCE_DATE_EPOCH
    (umask 022 && cd "$ROOT" && cpack -G DEB --config build/release/CPackConfig.cmake -B "$folder")
    rm -rf "$folder/_CPack_Packages"
}

# What a user cannot see and we can: programs that know the machine which built them.
check_package() {
    local folder="$ROOT/build/package" program found=0
    dpkg-deb -x "$folder"/quangangtong_*.deb "$folder/content"
    for program in qgt qgtctl qgt-worker; do
        [[ -x $folder/content/usr/bin/$program ]] || { say "$program is missing" && found=1; }
        if grep -aqF -- "$ROOT/" "$folder/content/usr/bin/$program"; then
            say "$program names $ROOT"
            found=1
        fi
    done
    rm -rf "$folder/content"
    return "$found"
}

main() {
    read_options "$@"
    prepare_surroundings
    STEPS=4
    begin_step "软件包 packages"
    ensure_packages build run package
    end_step
    hand_to_caller "$ROOT/app/package.sh" "$@"
    require_own_build_folder

    run_step "编译 build" release build_preset release app/all qgt_package || exit 1
    run_step "打包 pack" package pack || exit 1
    run_step "检查 check" package-check check_package || exit 1
    say "软件包 The package: $(echo "$ROOT"/build/package/quangangtong_*.deb)"
    say "安装 To install: sudo apt install $(echo "$ROOT"/build/package/quangangtong_*.deb)"
}

main "$@"
