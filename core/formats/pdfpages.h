// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/pagefile.h"

namespace partsong {

// The pages of a PDF as they look. No script runs, and nothing outside the file is opened. Fails as readPdf.
Result<std::unique_ptr<PageFile>> openPdfPages(const ReadInput &input);

} // namespace partsong
