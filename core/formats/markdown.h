// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// Markdown: paragraphs, list items and table rows each become one line. Lines of one paragraph are joined by
// a blank, but a line that begins like a speaker's label or a time begins a new one, as transcribers mean it.
Result<ReadDocument> readMarkdown(const ReadInput &input);

} // namespace partsong
