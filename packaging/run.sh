#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Partsong authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   packaging/run.sh [STUDY]
#
# From a clone to the open window: sets up, builds, and opens STUDY, or the sample study, in Partsong. Without a display
# it draws the workspaces and writes the study's report instead, and says where they are. Run again, it builds only
# what changed.
set -euo pipefail

house=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
study=${1:-}
if [ "$study" = --help ] || [ "$study" = -h ] || [ $# -gt 1 ]; then
    sed -n '5,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    if [ $# -gt 1 ]; then exit 2; else exit 0; fi
fi
if [ -n "$study" ] && [ ! -f "$study" ]; then
    echo "partsong: there is no study at $study" >&2
    exit 1
fi
[ -z "$study" ] || study=$(realpath "$study")

# shellcheck source=packaging/dependencies.sh
. "$house/packaging/dependencies.sh"
cd "$house"
prepare_ccache "$house"

# The release preset, and of it only the programs: the window is as fast as people get it, and neither the tests nor
# partsong-bench are compiled, which is most of what a build from nothing would wait for.
preset=${PARTSONG_PRESET:-release}
programs=$house/build/$preset/bin
[ -f "build/$preset/build.ninja" ] || { say "Configuring"; cmake --preset "$preset" >/dev/null; }
say "Building"
quietly=()
[ -t 1 ] || quietly=(-- --quiet)            # a person sees it move, a log keeps only what went wrong
cmake --build --preset "$preset" --parallel "$(nproc)" --target partsong partsong-cli "${quietly[@]}"

if [ -z "$study" ]; then
    study=$house/build/sample/sample.partsong
    mkdir -p "$(dirname "$study")"
    [ -f "$study" ] || "$programs/partsong-cli" sample "$study" >/dev/null
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening $study"
    exec "$programs/partsong" "$study"
fi

say "No display here: drawing the workspaces and writing the report"
mkdir -p build/tour
QT_QPA_PLATFORM=offscreen "$programs/partsong" --tour build/tour
"$programs/partsong-cli" export "$study" build/tour/report.html --overwrite >/dev/null
say "The study:    $study"
say "Its report:   $house/build/tour/report.html"
say "The pictures (of the sample study), each light, dark and at 200 %:"
printf '  %s\n' "$house"/build/tour/*.png
