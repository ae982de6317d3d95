// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// Word documents. What is read is what a reader of the printed page sees: tracked insertions are kept,
// deletions left out; hidden text, comments, headers and footers are left out (hidden text with an issue).
// Text boxes follow the paragraph they hang on. Footnotes and endnotes stand at the end, in the order in
// which the text refers to them, so that no note breaks a speaker's sentence. Nothing that the file names
// elsewhere is ever opened.
Result<ReadDocument> readDocx(const ReadInput &input);

} // namespace partsong
