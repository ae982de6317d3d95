// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codequeries.h"
#include "core/coding/coding.h"
#include "core/coding/favouritecode.h"
#include "core/store/project.h"
#include "ui/coding/codetreenode.h"
#include "ui/widgets/rowdelegate.h"

// How the tree of codes takes in what changed in the study.

namespace partsong {

void CodeTreeModel::apply(const ChangeSet &changes)
{
    applyCodes(changes);
    applyCounts(changes);
    if (changes.touches<FavouriteCode>() || changes.touches<Code>())
        learnKeys();
}

void CodeTreeModel::applyCodes(const ChangeSet &changes)
{
    std::vector<Code> added;
    std::vector<Code> kept;
    std::vector<Id<Code>> removed;
    for (const auto &[before, after] : changes.of<Code>()) {
        if (!after)
            removed.push_back(before->id);
        else if (nodeOf(after->id))
            kept.push_back(*after);
        else
            added.push_back(*after);
    }
    insertNodes(std::move(added));
    std::vector<Node *> parents;
    for (const Code &code : kept) {
        Node *node = nodeOf(code.id);
        node->code = code;
        Node *parent = code.parent.null() ? m_root.get() : nodeOf(code.parent);
        if (parent != node->parent)
            moveNode(node, parent, int(parent->children.size()));
        const QModelIndex index = indexFor(node);
        Q_EMIT dataChanged(index, index);
        if (!std::ranges::contains(parents, parent))
            parents.push_back(parent);
    }
    for (Node *parent : parents)
        sortChildren(parent);
    // Last, so that children that were moved away do not go with their old parent.
    for (const Id<Code> id : removed)
        removeNode(nodeOf(id));
}

// Parents before their children, in whatever order they come.
void CodeTreeModel::insertNodes(std::vector<Code> codes)
{
    while (!codes.empty()) {
        const auto ready = std::ranges::find_if(
            codes, [this](const Code &code) { return code.parent.null() || nodeOf(code.parent); });
        if (ready == codes.end())
            return;
        insertNode(*ready);
        codes.erase(ready);
    }
}

void CodeTreeModel::insertNode(const Code &code)
{
    Node *parent = code.parent.null() ? m_root.get() : nodeOf(code.parent);
    auto node = std::make_unique<Node>(Node{code, parent, {}, 0, 0, 0});
    const auto place = std::ranges::upper_bound(parent->children, node->key(), {},
                                                [](const auto &child) { return child->key(); });
    const int row = int(place - parent->children.begin());
    beginInsertRows(indexFor(parent), row, row);
    m_nodes.insert(code.id, node.get());
    parent->children.insert(place, std::move(node));
    endInsertRows();
}

void CodeTreeModel::removeNode(Node *node)
{
    if (!node)
        return; // it went with its parent
    Node *parent = node->parent;
    const int row = node->row();
    const int gone = node->total;
    beginRemoveRows(indexFor(parent), row, row);
    forget(node);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
    for (; parent != m_root.get(); parent = parent->parent)
        parent->total -= gone;
}

void CodeTreeModel::forget(Node *node)
{
    for (const auto &child : node->children)
        forget(child.get());
    m_nodes.remove(node->code.id);
}

void CodeTreeModel::moveNode(Node *node, Node *parent, int row)
{
    Node *from = node->parent;
    const int at = node->row();
    if (from == parent && (row == at || row == at + 1))
        return;
    if (!beginMoveRows(indexFor(from), at, at, indexFor(parent), row))
        return;
    auto held = std::move(from->children[size_t(at)]);
    from->children.erase(from->children.begin() + at);
    held->parent = parent;
    const int to = from == parent && row > at ? row - 1 : row;
    parent->children.insert(parent->children.begin() + to, std::move(held));
    endMoveRows();
    if (from == parent)
        return;
    for (Node *above = from; above != m_root.get(); above = above->parent)
        above->total -= node->total;
    for (Node *above = parent; above != m_root.get(); above = above->parent)
        above->total += node->total;
}

void CodeTreeModel::sortChildren(Node *parent)
{
    for (size_t i = 1; i < parent->children.size(); ++i) {
        size_t to = i;
        while (to > 0 && parent->children[i]->key() < parent->children[to - 1]->key())
            --to;
        if (to < i)
            moveNode(parent->children[i].get(), parent, int(to));
    }
}

void CodeTreeModel::addToCount(Id<Code> code, int change)
{
    Node *node = nodeOf(code);
    if (!node)
        return;
    node->own += change;
    for (; node != m_root.get(); node = node->parent) {
        node->total += change;
        const QModelIndex index = indexFor(node);
        Q_EMIT dataChanged(index, index);
    }
}

void CodeTreeModel::setCoder(std::optional<Id<Person>> coder)
{
    if (coder == m_coder)
        return;
    m_coder = coder;
    const QHash<Id<Code>, int> counts = codingCounts(m_project, coder);
    for (const auto &[code, node] : m_nodes.asKeyValueRange()) {
        if (const int change = counts.value(code) - node->own; change != 0)
            addToCount(code, change);
    }
}

void CodeTreeModel::applyCounts(const ChangeSet &changes)
{
    QHash<Id<Code>, int> counts;
    for (const auto &[before, after] : changes.of<Coding>()) {
        if (before && (!m_coder || before->coder == *m_coder))
            --counts[before->code];
        if (after && (!m_coder || after->coder == *m_coder))
            ++counts[after->code];
        if (Node *node = after ? nodeOf(after->code) : nullptr)
            node->last = std::max(node->last, after->created);
    }
    for (const auto &[code, change] : counts.asKeyValueRange()) {
        if (change != 0)
            addToCount(code, change);
    }
}

} // namespace partsong
