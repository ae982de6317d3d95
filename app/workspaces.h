// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowparts.h"

namespace partsong {

// What the desktop program puts into its window: the one place that names every chapter of ui.
WindowParts windowParts();

} // namespace partsong
