// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/pageline.h"
#include "core/formats/pages.h"

namespace Poppler {
class Page;
}

namespace partsong {

struct PdfWords {
    PageText page;
    int replaced = 0; // letters that cannot be shown
};

// The words of a page in the order in which a person reads them. The one place where this is worked out, so
// that what is selected on the page is what stands in the text.
PdfWords wordsOf(const Poppler::Page &page, LineNumbers &numbers);

} // namespace partsong
