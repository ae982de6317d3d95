// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

#include <memory>

namespace Poppler {
class Document;
}

namespace partsong {

inline constexpr int MaxPdfPages = 20'000;

// Opens a PDF with the password that is given, where it needs one. Fails with Damaged, Encrypted, or TooLarge
// where it has more pages than any document.
Result<std::unique_ptr<Poppler::Document>> openPdf(const ReadInput &input);

} // namespace partsong
