// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codetreemodel.h"

#include "core/coding/codequeries.h"
#include "core/coding/codes.h"
#include "core/coding/coding.h"
#include "core/coding/favouritecode.h"
#include "core/coding/favouritecodes.h"
#include "core/store/project.h"
#include "ui/coding/codingmime.h"
#include "ui/widgets/rowdelegate.h"

#include <QColor>

namespace partsong {

using namespace Qt::StringLiterals;

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

CodeTreeModel::CodeTreeModel(Project &project, QObject *parent)
    : QAbstractItemModel(parent), m_project(project), m_root(std::make_unique<Node>())
{
    load();
    connect(&project, &Project::changed, this, &CodeTreeModel::apply);
}

CodeTreeModel::~CodeTreeModel() = default;

void CodeTreeModel::load()
{
    for (const CodebookRow &row : codebook(m_project)) {
        Node *parent = row.code.parent.null() ? m_root.get() : nodeOf(row.code.parent);
        auto node = std::make_unique<Node>(Node{row.code, parent, {}, row.codings, row.total});
        m_nodes.insert(row.code.id, node.get());
        parent->children.push_back(std::move(node));
    }
    learnKeys();
}

// All codings are looked at for it, so not before somebody asks for that order; kept up from then on.
void CodeTreeModel::learnLast() const
{
    if (m_lastKnown)
        return;
    m_lastKnown = true;
    const QHash<Id<Code>, qint64> last = lastCoded(m_project);
    for (const auto &[code, node] : m_nodes.asKeyValueRange())
        node->last = last.value(code);
}

// Which codes the person at work has on which digits.
void CodeTreeModel::learnKeys()
{
    QHash<Id<Code>, int> keys;
    for (const auto &[digit, code] : favouriteCodes(m_project))
        keys.insert(code, digit);
    const QHash<Id<Code>, int> before = std::exchange(m_keys, keys);
    for (const Node *node : std::as_const(m_nodes)) {
        if (before.value(node->code.id) != keys.value(node->code.id)) {
            const QModelIndex index = indexFor(node);
            Q_EMIT dataChanged(index, index);
        }
    }
}

CodeTreeModel::Node *CodeTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex CodeTreeModel::indexFor(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

QModelIndex CodeTreeModel::indexOf(Id<Code> code) const
{
    const Node *node = nodeOf(code);
    return node ? indexFor(node) : QModelIndex();
}

Id<Code> CodeTreeModel::codeAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->code.id : Id<Code>();
}

QModelIndex CodeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeOf(parent);
    if (column != 0 || row < 0 || row >= std::ssize(above->children))
        return {};
    return createIndex(row, 0, above->children[size_t(row)].get());
}

QModelIndex CodeTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(nodeOf(index)->parent) : QModelIndex();
}

int CodeTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeOf(parent)->children.size());
}

// The digit of a favourite, then the counts.
QString CodeTreeModel::countText(const Node &node) const
{
    QString text;
    if (const int key = m_keys.value(node.code.id))
        text = QChar(0x2460 + key - 1); // in a circle
    if (node.total == 0)
        return text;
    text += text.isEmpty() ? QString() : u"  "_s;
    return text
        + (node.children.empty() ? QString::number(node.own) : u"%1 / %2"_s.arg(node.own).arg(node.total));
}

QString CodeTreeModel::toolTip(const Node &node) const
{
    QString tip = node.code.name + u'\n' + tr("%n coded passage(s)", nullptr, node.own);
    if (!node.children.empty())
        tip += tr(", %n with the codes under it", nullptr, node.total);
    if (const int key = m_keys.value(node.code.id))
        tip += u'\n' + tr("On key %1").arg(key);
    return node.code.definition.isEmpty() ? tip : tip + u"\n\n"_s + node.code.definition;
}

QVariant CodeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.code.name;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return node.code.name + u", "_s + tr("%n coded passage(s)", nullptr, node.total)
            + (m_keys.contains(node.code.id) ? u", "_s + tr("on key %1").arg(m_keys.value(node.code.id))
                                             : QString());
    case RowDelegate::ColourRole:
        return QColor::fromString(node.code.colour);
    case RowDelegate::NoteRole:
        return countText(node);
    case CodeRole:
        return QVariant::fromValue(node.code.id);
    case OwnRole:
        return node.own;
    case TotalRole:
        return node.total;
    case LastRole:
        learnLast();
        return node.last;
    case KeyRole:
        return m_keys.value(node.code.id);
    default:
        return {};
    }
}

bool CodeTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == nodeOf(index)->code.name)
        return false;
    const Status renamed = renameCode(m_project, codeAt(index), value.toString());
    if (!renamed)
        Q_EMIT failed(renamed.error());
    return renamed.has_value();
}

Qt::ItemFlags CodeTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_project.readOnly() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    return m_project.readOnly() ? seen : seen | Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
}

QStringList CodeTreeModel::mimeTypes() const
{
    return {CodeMime, WordsMime};
}

QMimeData *CodeTreeModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<Id<Code>> codes;
    for (const QModelIndex &index : indexes)
        codes.push_back(codeAt(index));
    return codes.empty() ? nullptr : codesMimeData(codes).release();
}

// None of them may go under itself.
bool CodeTreeModel::canTake(const std::vector<Id<Code>> &codes, const Node *parent) const
{
    for (const Node *above = parent; above != m_root.get(); above = above->parent) {
        if (std::ranges::contains(codes, above->code.id))
            return false;
    }
    return !codes.empty()
        && std::ranges::all_of(codes, [this](Id<Code> code) { return m_nodes.contains(code); });
}

bool CodeTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                    const QModelIndex &parent) const
{
    if (data->hasFormat(WordsMime))
        return parent.isValid() && row < 0; // onto a code, never between two
    return canTake(draggedCodes(data), nodeOf(parent));
}

// Always false: the move comes back as a change of the study, and the view must not remove rows by itself.
bool CodeTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(WordsMime)) {
        Q_EMIT wordsDropped(codeAt(parent));
        return false;
    }
    const std::vector<Id<Code>> codes = draggedCodes(data);
    int place = row < 0 ? -1 : 0; // among those that are not dragged
    const auto &siblings = nodeOf(parent)->children;
    for (int i = 0; i < std::min(row, int(siblings.size())); ++i)
        place += std::ranges::contains(codes, siblings[size_t(i)]->code.id) ? 0 : 1;
    const Status moved = moveCodes(m_project, codes, codeAt(parent), place);
    if (moved)
        Q_EMIT codesDropped();
    else
        Q_EMIT failed(moved.error());
    return false;
}

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
