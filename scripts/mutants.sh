#!/usr/bin/env bash
# Changes the code of a part, one small change at a time, and asks whether a test notices: what none
# notices is either without meaning or untested. Needs `cargo install cargo-mutants`.
#
#   scripts/mutants.sh assess|route|lint|packs      the fast tests; what they miss, once more by all
#   scripts/mutants.sh PART record                  only writes down what the last run found
#
# The sums go to scripts/mutants.toml, with every change that no test notices. The reason why it needs
# none is written there by hand and kept; docs/reliability.md must not be without one. The lists lie in
# target/mutants/PART/mutants.out.
set -euo pipefail
cd "$(dirname "$0")/.."
part=${1:?assess, route, lint or packs}
core=crates/core/src

# The fast tests that hold the part. What takes more than some seconds is left to the second round.
case $part in
assess)
    files=("$core/assess.rs" "$core/assess/**")
    tests=(picture)
    ;;
route)
    files=("$core/route.rs" "$core/route/**")
    tests=(routing packs::first_calls packs::rungs)
    ;;
lint)
    files=("$core/lint.rs" "$core/lint/**")
    tests=(lint:: every_broken_case)
    ;;
packs)
    files=("$core"/{content/source,content/load,route/additions,lint/pack}.rs)
    tests=(content loading packs::first_calls packs::rungs packs::numbering_plan folder any_input)
    ;;
*)
    echo "no such part: $part" >&2
    exit 2
    ;;
esac

out=target/mutants/$part
mkdir -p "$out"
of_part=()
for file in "${files[@]}"; do of_part+=(-f "$file"); done

# Nothing here needs a terminal. The tests that hold the core lie in the package above it.
round() {
    local name=$1 timeout=$2
    shift 2
    CARGO_PROFILE_DEV_DEBUG=0 PROPTEST_MAX_SHRINK_ITERS=0 cargo mutants --baseline=skip --timeout "$timeout" \
        -j1 -o "$out/$name" --test-package vaksam,vaksam-core "${of_part[@]}" "$@" || true
    for list in caught missed timeout unviable; do
        printf '%s %s: %s\n' "$name" "$list" "$(wc -l <"$out/$name/mutants.out/$list.txt")"
    done
}

# The lines of a list of a round, without the place in the file, which changes with every line above.
list() { sed 's/^\([^:]*\):[0-9]*:[0-9]*: /\1: /' "$out/$1/mutants.out/$2.txt" 2>/dev/null | sort; }

count() { list "$1" "$2" | wc -l; }

# What no test has noticed: of what the fast ones missed, what all missed as well.
missed() { if [ -d "$out/all" ]; then comm -12 <(list fast missed) <(list all missed); else list fast missed; fi; }

quoted() { sed 's/\\/\\\\/g; s/"/\\"/g; s/.*/"&"/'; }

# The sums of a part, in place of its former ones.
record() {
    local file=scripts/mutants.toml name reason missed
    touch "$file"
    missed=$(missed | wc -l)
    {
        awk -v part="$part" 'BEGIN { RS = ""; ORS = "\n\n" } $0 !~ "^\\[" part "[.\\]]"' "$file"
        printf '[%s]\ndate = %s\n' "$part" "$(date -r "$out/fast/mutants.out/caught.txt" +%F)"
        printf 'caught = %s\nmissed = %s\n' "$(($(count fast caught) + $(count fast missed) - missed))" "$missed"
        # One that runs for ever is noticed too, by whoever waits for the tests.
        printf 'timeout = %s\nunviable = %s\n\n' "$(count fast timeout)" "$(count fast unviable)"
        if [ "$missed" -gt 0 ]; then
            printf '[%s.reasons]\n' "$part"
            missed | uniq | quoted | while read -r name; do
                # From the environment, since awk reads escapes in its variables.
                reason=$(start="$name = " awk 'BEGIN { s = ENVIRON["start"] } index($0, s) == 1 { print substr($0, length(s) + 1) }' "$file" | head -1)
                printf '%s = %s\n' "$name" "${reason:-\"\"}"
            done
            echo
        fi
    } >"$file.new"
    mv "$file.new" "$file"
}

if [ "${2:-}" = record ]; then
    record
    exit
fi

rm -rf "$out/all"
round fast 120 -- --no-default-features --lib --test core -- "${tests[@]}"

# What the fast tests miss, by name, against everything the core is held to.
missed=$out/fast/mutants.out/missed.txt
if [ -s "$missed" ]; then
    names=()
    while read -r line; do
        # Without the place, which a name may be given without: `replace f -> bool with true`.
        names+=(-F "$(sed 's/^[^:]*:[0-9]*:[0-9]*: //; s/[][().*+?{}|^$\\]/\\&/g' <<<"$line")")
    done <"$missed"
    round all 1200 "${names[@]}" -- --no-default-features --lib --test core
fi
record
