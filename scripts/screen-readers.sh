#!/usr/bin/env bash
# Walks from the start to a number through real screen readers, in line mode and in the full screen, and
# counts what they say.
# Each is given a synthesizer that writes down what it is told to speak; nothing is heard, and no sound
# device is needed. What was said lies in target/screen-readers.
#
#   scripts/screen-readers.sh [yasr] [fenrir] [orca]     all three without a name
#
# Ends with 1 where in line mode a number is not spoken whole and in digits, more than 250 words come
# between the list and the number, or the prompt is not said last; where in the full screen a word is
# torn, or a mark or the number is not spoken. A reader that is not installed is
# skipped and named. Debian: yasr fenrir python3-pexpect python3-pyte; for Orca also orca xvfb
# xfce4-terminal xdotool metacity dbus dbus-x11 at-spi2-core speech-dispatcher
# speech-dispatcher-audio-plugins gir1.2-atspi-2.0 gir1.2-wnck-3.0 libglib2.0-bin.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- yasr fenrir orca

program=${VAKSAM:-target/debug/vaksam}
[ -n "${VAKSAM:-}" ] || cargo build --locked
mkdir -p target/screen-readers
# Debian's python has the readers' modules; another one may stand before it in the path.
python=/usr/bin/python3
[ -x "$python" ] || python=python3

failed=0
for reader in "$@"; do
    if ! command -v "$reader" >/dev/null; then
        echo "skipped: $reader is not installed"
        continue
    fi
    for walk in "lines sv" "lines en" "screen sv" "screen en"; do
        read -r front_end language <<<"$walk"
        "$python" scripts/screen_readers/walk.py "$reader" "$front_end" "$language" "$program" \
            "target/screen-readers/$reader.$front_end.$language.txt" || failed=1
    done
done
exit "$failed"
