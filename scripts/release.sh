#!/usr/bin/env bash
# Makes the files of a release, starts each of them, and sums them up.
#
#   scripts/release.sh [DIR]      DIR: where they go, target/files unless told
#
# It installs nothing on the system but the targets of Rust. Whatever this machine cannot make or cannot
# start stands in a line of its own that begins with "skipped:" and says what is missing; a file that
# starts wrongly ends it.
set -euo pipefail
cd "$(dirname "$0")/.."

files=$(realpath -m "${1:-target/files}")
version=$(cargo metadata --no-deps --format-version 1 --locked \
    | sed -n 's/.*"name":"vaksam","version":"\([^"]*\)".*/\1/p')
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CARGO_INCREMENTAL=0 LC_ALL=C.UTF-8

made() { printf 'made: %s\n' "$*"; }
tried() { printf 'tried: %s\n' "$*"; }
skipped() { printf 'skipped: %s\n' "$*"; }
wrong() { printf 'wrong: %s\n' "$*" >&2; exit 1; }
# A command that fails without a word of its own would otherwise end this in silence.
set -o errtrace
trap 'printf "wrong: line %s: %s\n" "$LINENO" "$BASH_COMMAND" >&2' ERR
have() { command -v "$1" >/dev/null; }

# The standard library for a target, where it can be had.
has_target() { rustup target add "$1" >/dev/null 2>&1; }

# What a program must say the same wherever it runs: a number by night, and a case in lines.
answers() {
    "$@" --version
    "$@" contacts -p Växjö -L sv --at 2026-11-21T02:10
    printf '5\nklar\nklar\nklar\nklar\nklar\n1\n1\nmer\n.\n' | "$@" train hotel-room-214 --plain -L sv
}

# Compares what a program says with what the Linux file says; a console may end lines its own way.
same_answers() {
    local name=$1
    shift
    answers "$@" 2>&1 | tr -d '\r' >"$work/answers" || wrong "$name ends with an error"
    diff "$work/expected" "$work/answers" >&2 || wrong "$name says something else than the Linux file"
    tried "$name: --version, contacts, a case in lines"
}

# A folder with nothing but a program, as the root of the file system.
alone() {
    local root=$1
    shift
    if [ "$(id -u)" = 0 ]; then chroot "$root" "$@"; else unshare --user --map-root-user chroot "$root" "$@"; fi
}

linux() {
    local triple=x86_64-unknown-linux-gnu name=vaksam-$version-linux-x86-64
    RUSTFLAGS="-C target-feature=+crt-static" cargo build --release --locked --quiet --target $triple
    install -D "$target/$triple/release/vaksam" "$files/$name"
    if have readelf && readelf -l "$files/$name" | grep -q INTERP; then
        wrong "$name needs a library of the system"
    fi
    made "$name"
    answers "$files/$name" >"$work/expected"
    if have chroot && alone / true 2>/dev/null; then
        install -D "$files/$name" "$work/empty/vaksam"
        same_answers "$name in an empty folder" alone "$work/empty" /vaksam
        full_screen "$name in an empty folder" alone_full_screen
    else
        skipped "$name was not started in an empty folder: chroot is not allowed here"
        full_screen "$name" "$files/$name"
    fi
}

alone_full_screen() { alone "$work/empty" /vaksam "$@"; }
export -f alone_full_screen alone
export work

# Draws, takes a key and leaves, in a terminal of its own.
full_screen() {
    local name=$1
    shift
    have python3 || { skipped "$name was not started in full screen: python3 is missing"; return; }
    scripts/release/full_screen.py bash -c '"$@"' start "$@" || wrong "$name does not start or leave in full screen"
    tried "$name: the full screen, with keys"
}

linux_arm() {
    local triple=aarch64-unknown-linux-musl name=vaksam-$version-linux-arm64
    has_target $triple || { skipped "$name: the target $triple cannot be had here"; return; }
    # The linker that comes with Rust needs no compiler for the other machine.
    CARGO_TARGET_AARCH64_UNKNOWN_LINUX_MUSL_LINKER=rust-lld \
        cargo build --release --locked --quiet --target $triple
    install -D "$target/$triple/release/vaksam" "$files/$name"
    made "$name"
    local emulator
    emulator=$(command -v qemu-aarch64-static || command -v qemu-aarch64) \
        || { skipped "$name was not started: qemu-aarch64 is missing"; return; }
    same_answers "$name under qemu" "$emulator" "$files/$name"
    skipped "$name in full screen: qemu does not know all that is asked of a terminal (error 38)"
}

windows() {
    local triple=x86_64-pc-windows-gnu name=vaksam-$version-windows-x86-64.exe
    has_target $triple || { skipped "$name: the target $triple cannot be had here"; return; }
    have x86_64-w64-mingw32-gcc || { skipped "$name: gcc-mingw-w64-x86-64 is missing"; return; }
    RUSTFLAGS="-D warnings" cargo build --release --locked --quiet --target $triple
    install -D "$target/$triple/release/vaksam.exe" "$files/$name"
    made "$name"
    have wine || { skipped "$name was not started: wine is missing"; return; }
    export WINEPREFIX="$work/wine" WINEARCH=win64 WINEDEBUG=-all
    # It ends with an error where there is no screen, and has set up all that is needed by then.
    wineboot --init >/dev/null 2>&1 || true
    # Wine before version 9 has not the library that every program of Rust asks for random numbers.
    local system=$WINEPREFIX/drive_c/windows/system32
    if [ ! -e "$system/bcryptprimitives.dll" ]; then
        x86_64-w64-mingw32-gcc -shared -Os -s -o "$system/bcryptprimitives.dll" \
            scripts/release/bcryptprimitives.c -ladvapi32
    fi
    same_answers "$name under wine" wine "$files/$name"
    full_screen "$name under wine" wine "$files/$name"
    console_keys "$name"
    wineserver --kill >/dev/null 2>&1 || true
    skipped "$name on Windows itself: how its console paints is not known from here"
}

# Keys that no terminal of Unix sends, put into the console itself.
console_keys() {
    local name=$1 presser=$work/console_keys.exe
    have python3 || { skipped "$name was not tried with the keys of a console: python3 is missing"; return; }
    x86_64-w64-mingw32-gcc -municode -Os -s -o "$presser" scripts/release/console_keys.c
    python3 -c 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))' \
        wine "$presser" "Z:$files/$name" </dev/null >"$work/console" 2>&1 \
        || { tail -c 3000 "$work/console" >&2; wrong "$name does not take the keys of its console"; }
    tried "$name under wine: å ä ö and AltGr as keys, its console given back"
}

debian() {
    local name=vaksam_${version}_amd64.deb triple=x86_64-unknown-linux-gnu
    have dpkg || { skipped "$name: dpkg is missing"; return; }
    local cargo_deb
    cargo_deb=$(command -v cargo-deb || true)
    if [ -z "$cargo_deb" ]; then
        cargo install --quiet --locked --root "$target/tools" cargo-deb \
            || { skipped "$name: cargo-deb cannot be had here"; return; }
        cargo_deb=$target/tools/bin/cargo-deb
    fi
    local generated=target/packaging shell
    mkdir -p $generated
    "$files/vaksam-$version-linux-x86-64" man >$generated/vaksam.1
    for shell in bash zsh fish; do
        "$files/vaksam-$version-linux-x86-64" completions $shell >$generated/vaksam.$shell
    done
    "$cargo_deb" --no-build --no-strip --target $triple --output "$files/$name" >/dev/null
    made "$name"

    [ "$(id -u)" = 0 ] || { skipped "$name was not installed: only root may"; return; }
    local root=$work/debian
    mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
    touch "$root/var/lib/dpkg/status"
    dpkg --root="$root" --log=/dev/null --install "$files/$name" >/dev/null
    for file in usr/bin/vaksam usr/share/man/man1/vaksam.1.gz usr/share/applications/vaksam.desktop \
        usr/share/bash-completion/completions/vaksam usr/share/doc/vaksam/copyright; do
        [ -s "$root/$file" ] || wrong "$name does not hold $file"
    done
    same_answers "$name, installed" alone "$root" /usr/bin/vaksam
    dpkg --root="$root" --log=/dev/null --purge vaksam >/dev/null
    [ ! -e "$root/usr/bin/vaksam" ] || wrong "$name stays after it was removed"
    tried "$name: installed and removed"
    if have desktop-file-validate; then desktop-file-validate scripts/release/vaksam.desktop; fi
}

# The page in a browser: made here, tried by scripts/web.sh.
page() {
    local name=vaksam-$version.html
    have python3 || { skipped "$name: python3 is missing"; return; }
    has_target wasm32-unknown-unknown \
        || { skipped "$name: the target wasm32-unknown-unknown cannot be had here"; return; }
    scripts/web.py >/dev/null
    install -D --mode=644 "$target/web/vaksam.html" "$files/$name"
    made "$name"
    skipped "$name was not opened in a browser: scripts/web.sh does that"
}

# Each crate that is in the program, with its version and licence.
crates() {
    cargo tree --quiet --locked --edges normal --target all --prefix none --format '{p}	{l}' \
        | sed 's/ (\*)$//; s/ (proc-macro)//; s/ (\/[^)]*)//; /^$/d' | sort -u >"$files/crates.txt"
    if grep -P '\t$' "$files/crates.txt" >&2; then wrong "a crate names no licence"; fi
    cut -f 2 "$files/crates.txt" | sort | uniq -c | sort -rn >"$files/licences.txt"
    cp LICENSE-APACHE LICENSE-MIT LICENSE-UNICODE "$files"
    made "crates.txt, licences.txt"
}

sums() {
    (cd "$files" && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\n' | sort | xargs sha256sum >SHA256SUMS \
        && sha256sum --check --quiet SHA256SUMS)
    made "SHA256SUMS"
}

rm -rf "$files"
mkdir -p "$files"
linux
linux_arm
windows
debian
page
crates
sums
printf '\n'
ls -l "$files" | awk 'NR > 1 { print $5, $9 }' | column -t
