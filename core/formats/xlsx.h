// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// The first sheet of an Excel workbook (ECMA-376, part 1, 18), as text that tableFromCsv reads: what formulas
// came to, dates as ISO 8601, true and false, numbers with a point. What a cell shows as an error is empty.
Result<ReadDocument> readXlsx(const ReadInput &input);

} // namespace partsong
