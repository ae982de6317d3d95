// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// The words of a web page, in one pass: blocks become lines, blanks collapse as in a browser, scripts, styles
// and the head are left out. Nothing is fetched and nothing runs.
Result<ReadDocument> readHtml(const ReadInput &input);

} // namespace partsong
