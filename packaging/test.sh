#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Partsong authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   packaging/test.sh [CTEST OPTIONS]
#
# Sets up, builds everything with its tests (warnings are errors) and runs them all. Fails if one fails.
set -euo pipefail

house=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/dependencies.sh
. "$house/packaging/dependencies.sh"
cd "$house"
prepare_ccache "$house"

[ -f build/test/build.ninja ] || { say "Configuring"; cmake --preset test >/dev/null; }
say "Building"
quietly=()
[ -t 1 ] || quietly=(-- --quiet)            # a person sees it move, a log keeps only what went wrong
cmake --build --preset test --parallel "$(nproc)" "${quietly[@]}"
say "Testing"
ctest --test-dir build/test --output-on-failure --no-tests=error --parallel "$(nproc)" "$@"
