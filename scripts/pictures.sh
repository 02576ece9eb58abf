#!/usr/bin/env bash
# Draws the pages that somebody should look at after a change of looks: every size, both languages,
# dark, light and the colours of the Windows console, as SVG and, where Chromium is there, as PNG.
#
#   scripts/pictures.sh [FILTER]      FILTER is part of a file's name, as card-80x24 or sv-light
#
# The pictures lie in target/pictures.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$PWD/target/pictures
rm -rf "$out"
cargo run -q --example pictures -- all "$out"
find "$out" -name '*.svg' ! -name "*${1:-}*" -delete
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
    echo "skipped PNG: no Chromium here; the SVG files lie in $out"
    exit 0
fi
for picture in "$out"/*.svg; do
    size=$(sed -n '1s/.*viewBox="0 0 \([0-9]*\) \([0-9]*\)".*/\1,\2/p' "$picture")
    "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="$size" \
        --screenshot="${picture%.svg}.png" "$picture" >/dev/null 2>&1
done
echo "$(find "$out" -name '*.png' | wc -l) pictures in $out"
