// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace partsong {

// Makes the sample study, opens it in a window and writes a picture of each workspace into the folder: in
// light, in dark, and in light at twice the text size. For people who want to see all of it at once.
Status writeTour(const QString &folder);

} // namespace partsong
