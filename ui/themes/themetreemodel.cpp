// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themetreemodel.h"

#include "core/store/project.h"
#include "core/themes/themequeries.h"
#include "core/themes/themequote.h"
#include "ui/shell/subjectdrag.h"
#include "ui/themes/themestates.h"

#include <QMimeData>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

struct ThemeTreeModel::Node {
    Theme theme;
    int quotes = 0;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto found = std::ranges::find(parent->children, this, &std::unique_ptr<Node>::get);
        return int(found - parent->children.begin());
    }
    bool isUnder(const Node *other) const
    {
        for (const Node *above = this; above; above = above->parent) {
            if (above == other)
                return true;
        }
        return false;
    }
};

namespace {

// As core orders siblings: by their order, then by name.
bool before(const Theme &one, const Theme &other)
{
    return std::tie(one.order, one.name) < std::tie(other.order, other.name);
}

} // namespace

ThemeTreeModel::ThemeTreeModel(const Project &project, QObject *parent)
    : QAbstractItemModel(parent), m_project(project), m_root(std::make_unique<Node>())
{
    insert(m_project.all<Theme>());
}

ThemeTreeModel::~ThemeTreeModel() = default;

void ThemeTreeModel::load()
{
    beginResetModel();
    m_nodes.clear();
    m_root = std::make_unique<Node>();
    endResetModel();
    insert(m_project.all<Theme>());
}

void ThemeTreeModel::apply(const ChangeSet &changes)
{
    Themes present;
    for (const auto &change : changes.of<Theme>()) {
        if (change.after)
            present.push_back(*change.after);
    }
    insert(present);
    if (!std::ranges::all_of(present, [this](const Theme &theme) { return m_nodes.contains(theme.id); }))
        return load();
    for (const Theme &theme : present)
        nodeOf(theme.id)->theme = theme;
    if (!reparent(present))
        return load();
    for (const Theme &theme : present)
        sort(nodeOf(theme.id)->parent);
    for (const auto &change : changes.of<Theme>()) {
        if (!change.after)
            remove(change.before->id);
    }
    std::vector<Id<Theme>> touched;
    for (const Theme &theme : present)
        touched.push_back(theme.id);
    for (const auto &change : changes.of<ThemeQuote>())
        touched.push_back((change.after ? change.after : change.before)->theme);
    for (const Id<Theme> &id : touched) {
        Node *node = m_nodes.value(id);
        if (!node)
            continue;
        node->quotes = int(quotesOf(m_project, id).size());
        Q_EMIT dataChanged(indexOf(node), indexOf(node));
    }
}

// Parents first, in whatever order the themes come.
void ThemeTreeModel::insert(Themes themes)
{
    std::erase_if(themes, [this](const Theme &theme) { return m_nodes.contains(theme.id); });
    for (bool progress = true; progress && !themes.empty();) {
        progress = std::erase_if(themes,
                                 [this](const Theme &theme) {
                                     Node *parent = nodeOf(theme.parent);
                                     if (parent)
                                         insertRow(parent, theme);
                                     return parent != nullptr;
                                 })
            > 0;
    }
}

void ThemeTreeModel::insertRow(Node *parent, const Theme &theme)
{
    const auto at = std::ranges::upper_bound(parent->children, theme, before,
                                             [](const auto &child) -> const Theme & { return child->theme; });
    const int row = int(at - parent->children.begin());
    auto node = std::make_unique<Node>();
    node->theme = theme;
    node->quotes = int(quotesOf(m_project, theme.id).size());
    node->parent = parent;
    beginInsertRows(indexOf(parent), row, row);
    m_nodes.insert(theme.id, node.get());
    parent->children.insert(at, std::move(node));
    endInsertRows();
}

// False where a parent is not known, or themes lie under each other in a circle: then only loading anew
// helps.
bool ThemeTreeModel::reparent(Themes themes)
{
    std::erase_if(themes, [this](const Theme &theme) {
        const Node *node = nodeOf(theme.id);
        return node->parent == nodeOf(theme.parent);
    });
    for (bool progress = true; progress && !themes.empty();) {
        progress = std::erase_if(themes,
                                 [this](const Theme &theme) {
                                     return moveUnder(nodeOf(theme.id), nodeOf(theme.parent));
                                 })
            > 0;
    }
    return themes.empty();
}

bool ThemeTreeModel::moveUnder(Node *node, Node *parent)
{
    if (!parent || parent->isUnder(node))
        return false;
    const int from = node->row();
    const int to = int(parent->children.size());
    beginMoveRows(indexOf(node->parent), from, from, indexOf(parent), to);
    auto taken = std::move(node->parent->children[size_t(from)]);
    node->parent->children.erase(node->parent->children.begin() + from);
    node->parent = parent;
    parent->children.push_back(std::move(taken));
    endMoveRows();
    return true;
}

// Moves what stands in the wrong place, and nothing else, so that views keep what is open and selected.
void ThemeTreeModel::sort(Node *parent)
{
    auto &rows = parent->children;
    for (int row = 0; row < int(rows.size()); ++row) {
        const auto first =
            std::min_element(rows.begin() + row, rows.end(), [](const auto &one, const auto &other) {
                return before(one->theme, other->theme);
            });
        const int from = int(first - rows.begin());
        if (from == row)
            continue;
        beginMoveRows(indexOf(parent), from, from, indexOf(parent), row);
        std::rotate(rows.begin() + row, rows.begin() + from, rows.begin() + from + 1);
        endMoveRows();
    }
}

void ThemeTreeModel::remove(Id<Theme> id)
{
    Node *node = m_nodes.value(id);
    if (!node)
        return;
    Node *parent = node->parent;
    const int row = node->row();
    beginRemoveRows(indexOf(parent), row, row);
    forget(*node);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
}

void ThemeTreeModel::forget(const Node &node)
{
    m_nodes.remove(node.theme.id);
    for (const auto &child : node.children)
        forget(*child);
}

ThemeTreeModel::Node *ThemeTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

ThemeTreeModel::Node *ThemeTreeModel::nodeOf(Id<Theme> id) const
{
    return id.null() ? m_root.get() : m_nodes.value(id);
}

QModelIndex ThemeTreeModel::indexOf(const Node *node) const
{
    return !node || node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

QModelIndex ThemeTreeModel::indexOf(Id<Theme> id) const
{
    return indexOf(m_nodes.value(id));
}

Id<Theme> ThemeTreeModel::themeAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->theme.id : Id<Theme>();
}

QModelIndex ThemeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex ThemeTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int ThemeTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int ThemeTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ThemeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.theme.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n quote(s)", nullptr, node.quotes)
            .arg(node.theme.name, stateWord(node.theme.state));
    case StateRole:
        return QVariant::fromValue(node.theme.state);
    case QuotesRole:
        return node.quotes;
    default:
        return {};
    }
}

bool ThemeTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || name == nodeOf(index)->theme.name)
        return false;
    const Id<Theme> id = themeAt(index);
    Q_EMIT renameWanted(id, name);
    const Node *node = m_nodes.value(id);
    return node && node->theme.name == name;
}

Qt::ItemFlags ThemeTreeModel::flags(const QModelIndex &index) const
{
    if (m_project.readOnly())
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemIsDropEnabled;
}

QStringList ThemeTreeModel::mimeTypes() const
{
    return {QString::fromLatin1(SubjectMime)};
}

QMimeData *ThemeTreeModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<SubjectId> subjects;
    QStringList names;
    for (const QModelIndex &index : indexes) {
        subjects.push_back(subjectId(themeAt(index)));
        names << nodeOf(index)->theme.name;
    }
    return subjects.empty() ? nullptr : dragOf(subjects, names.join(u'\n'));
}

std::vector<Id<Theme>> ThemeTreeModel::dragged(const QMimeData *data) const
{
    std::vector<Id<Theme>> themes;
    for (const SubjectId &subject : draggedSubjects(m_project, data, {u"theme"_s}))
        themes.push_back(Id<Theme>(subject.uuid()));
    return themes;
}

bool ThemeTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                     const QModelIndex &parent) const
{
    if (m_project.readOnly())
        return false;
    const auto themes = dragged(data);
    if (!themes.empty()) {
        const Node *target = nodeOf(parent);
        return std::ranges::none_of(themes,
                                    [&](const Id<Theme> &id) { return target->isUnder(m_nodes.value(id)); });
    }
    return parent.isValid()
        && !draggedSubjects(m_project, data, {u"code"_s, u"coding"_s, u"quote"_s}).empty();
}

// The view gives a row among all; core counts the place without the moved one.
int ThemeTreeModel::placeFor(const Node &moved, const Node &parent, int row) const
{
    if (row < 0)
        return -1;
    return moved.parent == &parent && moved.row() < row ? row - 1 : row;
}

bool ThemeTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Id<Theme> target = themeAt(parent);
    const auto themes = dragged(data);
    for (const Id<Theme> &id : themes) {
        if (const Node *node = m_nodes.value(id))
            Q_EMIT moveWanted(id, target, placeFor(*node, *nodeOf(target), row));
    }
    if (themes.empty())
        Q_EMIT subjectsDropped(target,
                               draggedSubjects(m_project, data, {u"code"_s, u"coding"_s, u"quote"_s}));
    return true;
}

} // namespace partsong
