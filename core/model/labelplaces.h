// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layout.h"

namespace partsong {

// Puts the words of each edge on its line or close beside it: where they cover no node, no other words, no
// other line and no arrow's head, as near to the middle as that allows. The same layout gives the same
// places.
void placeLabels(Layout &layout, const std::vector<LayoutEdge> &edges);

} // namespace partsong
