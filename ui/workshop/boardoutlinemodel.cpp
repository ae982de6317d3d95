// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardoutlinemodel.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/workshop/boardcommands.h"
#include "ui/workshop/boardwords.h"

#include <algorithm>

namespace partsong {

struct BoardOutlineModel::Node {
    ItemId id;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
};

struct BoardOutlineModel::Wanted {
    ItemId id;
    std::vector<Wanted> children;
};

BoardOutlineModel::BoardOutlineModel(BoardModel &board, BoardCommands &commands, QObject *parent)
    : QAbstractItemModel(parent), m_board(board), m_commands(commands), m_root(std::make_unique<Node>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BoardOutlineModel::refresh);
    connect(&board, &BoardModel::opened, this, &BoardOutlineModel::reload);
    connect(&board, &BoardModel::changed, this, [this](const BoardChange &change) {
        m_renewed.insert(m_renewed.end(), change.updated.begin(), change.updated.end());
        m_timer.start();
    });
    reload();
}

BoardOutlineModel::~BoardOutlineModel() = default;

std::vector<BoardOutlineModel::Wanted> BoardOutlineModel::wanted() const
{
    std::vector<Wanted> top;
    for (const BoardBranch &branch : m_board.branches()) {
        Wanted outer = wantedThing(branch.item);
        for (const ItemId &held : branch.held)
            outer.children.push_back(wantedThing(held));
        top.push_back(std::move(outer));
    }
    return top;
}

BoardOutlineModel::Wanted BoardOutlineModel::wantedThing(ItemId id) const
{
    Wanted thing{id, {}};
    QList<ItemId> ties = m_board.connectorsAt(id);
    std::ranges::sort(ties);
    for (const ItemId &tie : ties) {
        if (m_board.find(tie)->item.from == id)
            thing.children.push_back({tie, {}});
    }
    return thing;
}

std::unique_ptr<BoardOutlineModel::Node> BoardOutlineModel::made(Node *parent, const Wanted &wanted)
{
    auto node = std::make_unique<Node>();
    node->id = wanted.id;
    node->parent = parent;
    m_nodes.insert(wanted.id, node.get());
    for (const Wanted &child : wanted.children)
        node->children.push_back(made(node.get(), child));
    return node;
}

void BoardOutlineModel::reload()
{
    beginResetModel();
    m_nodes.clear();
    m_renewed.clear();
    m_root = std::make_unique<Node>();
    for (const Wanted &child : wanted())
        m_root->children.push_back(made(m_root.get(), child));
    endResetModel();
}

void BoardOutlineModel::refresh()
{
    m_timer.stop();
    sync(*m_root, wanted());
    for (const ItemId &id : std::exchange(m_renewed, {})) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            Q_EMIT dataChanged(index, index);
    }
}

// Removes what is no longer there, then walks the wanted rows and moves or inserts where they differ.
void BoardOutlineModel::sync(Node &node, const std::vector<Wanted> &wanted)
{
    const bool same = std::ranges::equal(
        node.children, wanted, {}, [](const auto &child) { return child->id; }, &Wanted::id);
    QSet<ItemId> kept;
    for (const Wanted &each : wanted)
        kept.insert(each.id);
    for (size_t row = same ? 0 : node.children.size(); row-- > 0;) {
        if (kept.contains(node.children[row]->id))
            continue;
        beginRemoveRows(indexOf(node), int(row), int(row));
        forget(*node.children[row]);
        node.children.erase(node.children.begin() + std::ptrdiff_t(row));
        endRemoveRows();
    }
    for (size_t row = 0; !same && row < wanted.size(); ++row) {
        const auto from =
            std::find_if(node.children.begin() + std::ptrdiff_t(std::min(row, node.children.size())),
                         node.children.end(), [&](const auto &child) { return child->id == wanted[row].id; });
        if (from == node.children.end()) {
            insert(node, row, wanted[row]);
        } else if (const int at = int(from - node.children.begin()); at != int(row)) {
            beginMoveRows(indexOf(node), at, at, indexOf(node), int(row));
            std::rotate(node.children.begin() + std::ptrdiff_t(row), from, from + 1);
            endMoveRows();
        }
    }
    for (size_t row = 0; row < wanted.size(); ++row)
        sync(*node.children[row], wanted[row].children);
}

void BoardOutlineModel::insert(Node &node, size_t row, const Wanted &child)
{
    beginInsertRows(indexOf(node), int(row), int(row));
    node.children.insert(node.children.begin() + std::ptrdiff_t(row), made(&node, child));
    endInsertRows();
}

// Something that moves to another branch may be there already when it leaves the old one.
void BoardOutlineModel::forget(const Node &node)
{
    for (const auto &child : node.children)
        forget(*child);
    if (m_nodes.value(node.id) == &node)
        m_nodes.remove(node.id);
}

QModelIndex BoardOutlineModel::indexOf(const Node &node) const
{
    if (!node.parent)
        return {};
    const auto row =
        std::ranges::find(node.parent->children, &node, [](const auto &child) { return child.get(); });
    return createIndex(int(row - node.parent->children.begin()), 0, const_cast<Node *>(&node));
}

QModelIndex BoardOutlineModel::indexOf(ItemId id) const
{
    const Node *node = m_nodes.value(id);
    return node ? indexOf(*node) : QModelIndex();
}

const BoardOutlineModel::Node &BoardOutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.internalPointer()) : *m_root;
}

ItemId BoardOutlineModel::itemAt(const QModelIndex &index) const
{
    return nodeAt(index).id;
}

QModelIndex BoardOutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &node = nodeAt(parent);
    if (row < 0 || row >= int(node.children.size()) || column != 0)
        return {};
    return createIndex(row, 0, node.children[size_t(row)].get());
}

QModelIndex BoardOutlineModel::parent(const QModelIndex &index) const
{
    const Node *parent = index.isValid() ? nodeAt(index).parent : nullptr;
    return parent ? indexOf(*parent) : QModelIndex();
}

int BoardOutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

QVariant BoardOutlineModel::data(const QModelIndex &index, int role) const
{
    const BoardThing *thing = index.isValid() ? m_board.find(itemAt(index)) : nullptr;
    if (!thing)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return thing->isConnector() ? connectorWords(m_board, *thing, false) : thing->shortName();
    case Qt::EditRole:
        return thing->isNote() ? thing->words() : thing->item.title;
    case Qt::DecorationRole:
        return icon(iconNameOf(*thing));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenName(m_board, *thing);
    case RowDelegate::HeadingRole:
        return thing->isFrame();
    case RowDelegate::NoteRole:
        return thing->dots > 0 ? QString(u'●') + u' ' + QString::number(thing->dots) : QString();
    default:
        return {};
    }
}

bool BoardOutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    m_commands.setWords(itemAt(index), value.toString());
    return true;
}

Qt::ItemFlags BoardOutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const BoardThing *thing = index.isValid() ? m_board.find(itemAt(index)) : nullptr;
    if (thing && !thing->isCard() && m_commands.editable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace partsong
