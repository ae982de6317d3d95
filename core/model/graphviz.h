// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layout.h"

namespace partsong {

// Graphviz, called as a library. It keeps global state, so one call runs at a time; any thread may call.

// Places nodes in layers, left to right, and routes edges; the top left of everything is 0, 0. Nothing where
// Graphviz fails.
std::optional<Layout> layeredLayout(const std::vector<LayoutNode> &nodes,
                                    const std::vector<LayoutEdge> &edges);
// Routes edges around nodes that stay where they are. Nothing where Graphviz fails.
std::optional<std::vector<PlacedEdge>> routedEdges(const std::vector<PlacedNode> &nodes,
                                                   const std::vector<LayoutEdge> &edges);

} // namespace partsong
