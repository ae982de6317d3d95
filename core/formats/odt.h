// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// OpenDocument text. As in Word documents: tracked deletions, comments, headers and hidden text are left out,
// text boxes follow the paragraph they hang on, notes stand at the end in the order of the text.
Result<ReadDocument> readOdt(const ReadInput &input);

} // namespace partsong
