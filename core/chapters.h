// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partsong {

class Schema;

// All records of all chapters: the one place that names every chapter of core.
const Schema &schema();

} // namespace partsong
