// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// Rich Text Format 1.9. Pictures, objects, headers, comments, hidden and deleted text are left out; text
// boxes follow the paragraph they hang on, notes stand at the end. An end that comes too early is an issue,
// not an error.
Result<ReadDocument> readRtf(const ReadInput &input);

} // namespace partsong
