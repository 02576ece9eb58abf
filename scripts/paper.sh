#!/usr/bin/env bash
# Prints the papers about one's own work as a browser does, each for every sector and role, in both languages
# and for a municipality, a county and no place, and looks whether each is one page with nothing cut.
#
#   scripts/paper.sh [FILTER]      FILTER is part of a file's name, as sheet-hotel or sv-vaxjo; "sample" is
#                                  each kind in both languages, for one sector and place, as CI prints them
#
# HTML, PDF and the first pages as PNG lie in target/paper. All of them take some minutes. That every number
# is one of the ladder's and registered, `cargo test` holds of the same pages without a browser. VAKSAM names
# a program that is built already.
set -euo pipefail
cd "$(dirname "$0")/.."
skip() { echo "skipped: $1"; exit 0; }
found=
for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$browser" ] && found=$(command -v "$browser") && break
done
[ -n "$found" ] || skip "no Chromium here, so no paper was printed"
export CHROMIUM=$found
command -v pdftotext >/dev/null || skip "no pdftotext (poppler-utils) here, so no paper was printed"
# Wider letters than those of office computers need more than one page.
case $(command -v fc-match >/dev/null && fc-match -f '%{family}' Arial) in
    *Liberation*|*Arial*|*Arimo*) ;;
    *) skip "no Arial, and nothing as wide (fonts-liberation), so no paper was printed" ;;
esac
command -v node >/dev/null && command -v npm >/dev/null || skip "no node and npm here, so no paper was printed"
(cd web/tests && npm ci --ignore-scripts --no-audit --no-fund >/dev/null 2>&1) \
    || skip "npm could not bring playwright-core, so no paper was printed"
out=$PWD/target/paper
rm -rf "$out"
mkdir -p "$out"
vaksam=${VAKSAM:-}
if [ -z "$vaksam" ]; then
    cargo build -q --bin vaksam
    vaksam=${CARGO_TARGET_DIR:-target}/debug/vaksam
fi

sectors=$(sed -n '/^kind = "guide"/,$ s/^sector = "\(.*\)"/\1/p' guides/*.toml)
places=(vaxjo:Växjö vgr:"Västra Götalands län" none:)
filter=${1:-}
if [ "$filter" = sample ]; then
    sectors=hotel places=(vaxjo:Växjö) filter=
fi

write() {
    local name=$1 filter=$2
    shift 2
    [[ $name == *"$filter"* ]] || return 0
    "$vaksam" print "$@" --format html > "$out/$name.html"
}
for language in sv en; do
    write "language-$language" "$filter" language -L "$language"
    for sector in $sectors; do
        for place in "${places[@]}"; do
            where=(); [ -z "${place#*:}" ] || where=(-p "${place#*:}")
            for paper in sheet card checklist note; do
                write "$paper-$sector-$language-${place%%:*}" "$filter" \
                    "$paper" --sector "$sector" "${where[@]}" -L "$language"
            done
        done
    done
    # A note that is filled in, as long as it can be.
    write "note-filled-$language" "$filter" note --sector social --role adults -p Växjö -L "$language" \
        --answers tests/front_ends/paper/answers.json
done
node web/tests/paper.mjs "$out"
echo "pictures lie in $out"
