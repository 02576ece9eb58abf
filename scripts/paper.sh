#!/usr/bin/env bash
# Prints the papers about one's own work as a browser does, each for every sector, in both languages and
# for a municipality, a county and no place, and looks whether each is one page with nothing cut.
#
#   scripts/paper.sh [FILTER]      FILTER is part of a file's name, as sheet-hotel or sv-vaxjo
#
# HTML, PDF and the first page as PNG lie in target/paper.
set -euo pipefail
cd "$(dirname "$0")/.."
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
    echo "skipped: no Chromium here, so no paper was printed"
    exit 0
fi
command -v pdftotext >/dev/null || { echo "skipped: no pdftotext (poppler-utils) here"; exit 0; }
out=$PWD/target/paper
rm -rf "$out"
mkdir -p "$out"
vaksam=${VAKSAM:-${CARGO_TARGET_DIR:-target}/debug/vaksam}
[ -x "$vaksam" ] || cargo build -q --bin vaksam
headless() { "$browser" --headless --no-sandbox --disable-gpu --no-first-run --user-data-dir="$out/profile" "$@" 2>/dev/null; }

# Says what is wider or higher than its box, or reaches beyond it. The file itself allows no script, so
# that this is a copy.
looked_at() {
    { sed -e 's/<meta http-equiv[^>]*>//' "$1"; cat <<'HTML'
<script>
    const cut = [];
    for (const box of document.querySelectorAll("article")) {
        const edge = box.getBoundingClientRect();
        if (box.matches(".cards *") && box.scrollHeight > box.clientHeight + 1)
            cut.push(`${box.className} is ${box.scrollHeight - box.clientHeight} too high`);
        for (const one of box.querySelectorAll(".number"))
            if (one.scrollWidth > one.clientWidth + 1) cut.push(`${one.textContent} is too wide`);
        for (const one of box.querySelectorAll("*"))
            if (one.getBoundingClientRect().right > edge.right + 1) cut.push(`beyond the edge: ${one.className} ${one.textContent.slice(0, 40)}`);
    }
    document.documentElement.innerHTML = `<p>looked ${[...new Set(cut)].join("; ")}</p>`;
</script>
HTML
    } > "$1.copy.html"
    headless --window-size=794,1123 --dump-dom "file://$1.copy.html" | tr -d '\n' | sed -n 's/.*<p>looked \(.*\)<\/p>.*/looked \1/p'
    rm "$1.copy.html"
}

pages=0 faults=0
fault() { echo "$name: $*"; faults=$((faults + 1)); }
for paper in sheet card; do
    for sector in taxi hotel restaurant health social school housing salon site; do
        for language in sv en; do
            for place in vaxjo:Växjö vgr:"Västra Götalands län" none:; do
                name=$paper-$sector-$language-${place%%:*}
                [[ $name == *"${1:-}"* ]] || continue
                file=$out/$name.html
                where=(); [ -z "${place#*:}" ] || where=(-p "${place#*:}")
                "$vaksam" print "$paper" --sector "$sector" "${where[@]}" -L "$language" --format html > "$file"
                # A card has its eight copies on one page, and its back on the next.
                case $paper in
                    card) wanted=$(grep -o '<section class="cards">' "$file" | wc -l) ;;
                    *) wanted=$(grep -o '<article' "$file" | wc -l) ;;
                esac
                headless --no-pdf-header-footer --print-to-pdf="$out/$name.pdf" "file://$file"
                got=$(pdfinfo "$out/$name.pdf" | sed -n 's/^Pages: *//p')
                [ "$got" = "$wanted" ] || fault "$got pages instead of $wanted"
                cut=$(looked_at "$file")
                [ "$cut" = "looked " ] || fault "$cut"
                text=$(pdftotext -layout "$out/$name.pdf" -)
                grep -q '112' <<< "$text" || fault "112 is not on it"
                if [ "$language" = sv ]; then
                    for letter in å ä ö; do grep -q "$letter" <<< "$text" || fault "no $letter"; done
                fi
                pdftoppm -png -r 80 -f 1 -l 2 "$out/$name.pdf" "$out/$name"
                pages=$((pages + got))
            done
        done
    done
done
rm -rf "$out/profile"
echo "$pages pages, $faults faults; pictures in $out"
[ "$faults" = 0 ]
