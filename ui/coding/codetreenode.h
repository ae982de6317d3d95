// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coding/codetreemodel.h"

namespace partsong {

// A code in the tree, with what is counted of it; for the files of the model alone.
struct CodeTreeModel::Node {
    Code code;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
    int own = 0;
    int total = 0;
    qint64 last = 0;

    int row() const
    {
        const auto &siblings = parent->children;
        return int(std::ranges::find(siblings, this, &std::unique_ptr<Node>::get) - siblings.begin());
    }
    // As treeOrder() of the store sorts them.
    auto key() const { return std::pair(code.order, code.name); }
};

} // namespace partsong
