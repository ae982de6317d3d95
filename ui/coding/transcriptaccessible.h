// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partsong {

// Lets screen readers read a TranscriptView as a text: its words, caret and selection, and which codes the
// words at a place have. Has no effect after the first call.
void installTranscriptAccessible();

} // namespace partsong
