#!/usr/bin/env bash
# Builds the page in a browser and tries it in Chromium: the ways to a number by touch and by key, that it
# asks for nothing and keeps nothing, leaving, every kind of page in every width, axe-core, and the time to
# the first page. Says plainly what it could not do here, and goes on.
#
#   scripts/web.sh [NAME...]      the tests of web/tests by these names, without ".test.mjs"; else all
set -euo pipefail
cd "$(dirname "$0")/.."

skip() { printf 'skipped: %s\n' "$1"; exit 0; }

command -v python3 >/dev/null || skip "the page in a browser is not built without python3"
rustup target list --installed 2>/dev/null | grep -qx wasm32-unknown-unknown \
    || rustup target add wasm32-unknown-unknown >/dev/null 2>&1 \
    || skip "the page in a browser is not built without the target wasm32-unknown-unknown"
scripts/web.py
command -v node >/dev/null && command -v npm >/dev/null \
    || skip "the page is built and not tried in a browser without node and npm"
found=
for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$browser" ] && found=$(command -v "$browser") && break
done
[ -n "$found" ] || skip "the page is built and not tried without Chromium"
export CHROMIUM=$found
cd web/tests
npm ci --ignore-scripts --no-audit --no-fund >/dev/null 2>&1 \
    || skip "the page is built and not tried in a browser: npm could not bring playwright-core and axe-core"
if [ $# -gt 0 ]; then tests=("${@/%/.test.mjs}"); else tests=(*.test.mjs); fi
node --test --test-concurrency=1 --test-reporter=spec "${tests[@]}"
