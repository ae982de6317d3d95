// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/evidencetreemodel.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"

#include <QLocale>

namespace partsong {

using namespace Qt::StringLiterals;

struct EvidenceTreeModel::Node {
    Direction direction = Direction::Beneath;
    EvidenceRow row;
    bool heading = false;
    bool fetched = false;
    Node *parent = nullptr;
    int place = 0; // among its siblings
    std::vector<std::unique_ptr<Node>> children;

    void add(const EvidenceRow &child)
    {
        auto made = std::make_unique<Node>();
        made->direction = direction;
        made->row = child;
        made->parent = this;
        made->place = int(children.size());
        children.push_back(std::move(made));
    }
    // A chain must not go round: something already above in the branch is not opened again.
    bool goesRound() const
    {
        for (const Node *above = parent; above; above = above->parent) {
            if (!above->heading && above->row.subject == row.subject)
                return true;
        }
        return false;
    }
};

EvidenceTreeModel::EvidenceTreeModel(const EvidenceFinder &finder, QObject *parent)
    : QAbstractItemModel(parent), m_finder(finder), m_root(std::make_unique<Node>())
{
}

EvidenceTreeModel::~EvidenceTreeModel() = default;

void EvidenceTreeModel::setSubject(SubjectId subject)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->fetched = true;
    m_root->heading = true;
    const auto described = subject.null() ? std::nullopt : m_finder.describe(subject);
    if (described) {
        addSubject(*described);
        addHeading(Direction::Beneath, tr("Rests on"), m_finder.beneath(subject));
        addHeading(Direction::Above, tr("What rests on it"), m_finder.above(subject));
        addHeading(Direction::Shown, tr("Shown in"), shownRows(subject));
    }
    endResetModel();
}

void EvidenceTreeModel::addSubject(EvidenceRow row)
{
    const QString summary = m_finder.summary(row.subject);
    row.excerpt = summary.isEmpty() ? row.kind : tr("%1. %2").arg(row.kind, summary);
    row.more = false;
    m_root->add(row);
    m_root->children.back()->heading = true;
}

void EvidenceTreeModel::addHeading(Direction direction, const QString &title, std::vector<EvidenceRow> rows)
{
    EvidenceRow row;
    row.title = title;
    m_root->add(row);
    Node &made = *m_root->children.back();
    made.direction = direction;
    made.heading = true;
    made.fetched = true;
    for (const EvidenceRow &child : rows)
        made.add(child);
}

std::vector<EvidenceRow> EvidenceTreeModel::shownRows(SubjectId subject) const
{
    std::vector<EvidenceRow> rows;
    for (const ShownRow &shown : m_finder.shownIn(subject)) {
        EvidenceRow row;
        row.subject = shown.subject;
        row.title = shown.what;
        row.iconName = u"view-visible"_s;
        row.note = QLocale().toString(shown.time.date(), QLocale::ShortFormat);
        row.more = false;
        rows.push_back(row);
    }
    return rows;
}

EvidenceTreeModel::Node *EvidenceTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

std::optional<EvidenceRow> EvidenceTreeModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || heading(index))
        return {};
    return nodeOf(index)->row;
}

SubjectId EvidenceTreeModel::subjectAt(const QModelIndex &index) const
{
    const auto row = rowAt(index);
    return row ? row->subject : SubjectId();
}

bool EvidenceTreeModel::heading(const QModelIndex &index) const
{
    return index.isValid() && nodeOf(index)->heading;
}

QModelIndex EvidenceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex EvidenceTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *above = nodeOf(index)->parent;
    return !above || above == m_root.get() ? QModelIndex() : createIndex(above->place, 0, above);
}

int EvidenceTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int EvidenceTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool EvidenceTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return !node->children.empty() || (!node->fetched && node->row.more && !node->goesRound());
}

bool EvidenceTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && !nodeOf(parent)->fetched && hasChildren(parent);
}

std::vector<EvidenceRow> EvidenceTreeModel::fetch(const Node &node) const
{
    return node.direction == Direction::Above ? m_finder.above(node.row.subject)
                                              : m_finder.beneath(node.row.subject);
}

void EvidenceTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    const auto rows = fetch(*node);
    node->fetched = true;
    if (rows.empty()) {
        Q_EMIT dataChanged(parent, parent);
        return;
    }
    beginInsertRows(parent, 0, int(rows.size()) - 1);
    for (const EvidenceRow &row : rows)
        node->add(row);
    endInsertRows();
}

QVariant EvidenceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    const bool challenges = node.row.stance == EvidenceStance::Challenges;
    switch (role) {
    case Qt::DisplayRole:
        return node.row.title;
    case Qt::AccessibleTextRole:
        return node.heading && node.fetched
            ? tr("%1: %n", nullptr, int(node.children.size())).arg(node.row.title)
            : tr("%1: %2").arg(node.row.kind, node.row.title);
    case Qt::DecorationRole:
        return node.row.iconName.isEmpty() ? QVariant() : icon(node.row.iconName);
    case RowDelegate::HeadingRole:
        return node.heading;
    case RowDelegate::DetailRole:
        return node.row.excerpt == node.row.title ? QString() : node.row.excerpt;
    case RowDelegate::NoteRole:
        if (node.heading)
            return node.fetched ? QString::number(node.children.size()) : QString();
        return challenges ? tr("challenges") : node.row.note;
    case RowDelegate::ColourRole:
        return node.row.colour.isValid() ? QVariant(node.row.colour) : QVariant();
    default:
        return {};
    }
}

} // namespace partsong
