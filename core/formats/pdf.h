// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// The text of a PDF: lines end with LF, pages are parted by FF. A scanned PDF has no text, an issue "noText"
// and its number of pages, which can still be looked at and coded as pictures. Nothing is drawn and no script
// runs.
Result<ReadDocument> readPdf(const ReadInput &input);

} // namespace partsong
