// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/report.h"

namespace partsong {

// The report as a text document (OpenDocument) with styles of the usual names, so that a house style can be
// put over it. Drawings are left out; their caption stays.
QByteArray odtFile(const Report &report);

} // namespace partsong
