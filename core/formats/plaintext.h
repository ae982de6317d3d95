// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// A text file as it is: only the BOM is dropped and line ends become LF. Its turns are found by the labels.
Result<ReadDocument> readPlainText(const ReadInput &input);

} // namespace partsong
