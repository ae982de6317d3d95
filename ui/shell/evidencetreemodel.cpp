// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/evidencetreemodel.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"

#include <QLocale>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostSteps = 200; // of one row; more would hide what they show

} // namespace

struct EvidenceTreeModel::Node {
    Role role = Role::Step;
    Direction direction = Direction::None;
    EvidenceRow row;
    int count = 0; // of a heading: all that it stands for; of a rest: those left out
    bool isDescribed = false;
    bool fetched = false;
    Node *parent = nullptr;
    int place = 0; // among its siblings
    std::vector<std::unique_ptr<Node>> children;

    Node &add(Role role_, Direction direction_)
    {
        auto made = std::make_unique<Node>();
        made->role = role_;
        made->direction = direction_;
        made->parent = this;
        made->place = int(children.size());
        children.push_back(std::move(made));
        return *children.back();
    }
    void add(const std::vector<EvidenceLink> &links)
    {
        for (size_t i = 0; i < std::min(links.size(), MostSteps); ++i) {
            EvidenceRow &made = add(Role::Step, direction).row;
            made.subject = links[i].subject;
            made.stance = links[i].stance;
            made.note = links[i].note;
        }
        if (links.size() <= MostSteps)
            return;
        Node &rest = add(Role::Rest, Direction::None);
        rest.count = int(links.size() - MostSteps);
        rest.isDescribed = rest.fetched = true;
    }
    // A chain must not go round: something already above in the branch is not opened again.
    bool goesRound() const
    {
        for (const Node *above = parent; above; above = above->parent) {
            if (above->role == Role::Step && above->row.subject == row.subject)
                return true;
        }
        return false;
    }
};

EvidenceTreeModel::EvidenceTreeModel(const EvidenceFinder &finder, QObject *parent)
    : QAbstractItemModel(parent), m_finder(finder), m_root(std::make_unique<Node>())
{
    m_root->fetched = true;
}

EvidenceTreeModel::~EvidenceTreeModel() = default;

void EvidenceTreeModel::setSubject(SubjectId subject)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->fetched = true;
    if (subject != m_subject)
        m_summary.clear();
    m_subject = subject;
    if (const auto row = subject.null() ? std::nullopt : m_finder.describe(subject)) {
        Node &self = m_root->add(Role::Subject, Direction::None);
        self.row = *row;
        self.isDescribed = self.fetched = true;
        addHeading(tr("Rests on"), Direction::Beneath, m_finder.beneath(subject));
        addHeading(tr("What rests on it"), Direction::Above, m_finder.above(subject));
        addShown(subject);
    }
    endResetModel();
}

void EvidenceTreeModel::setSummary(const QString &summary)
{
    m_summary = summary;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(0, 0), {RowDelegate::DetailRole, Qt::SizeHintRole});
}

void EvidenceTreeModel::addHeading(const QString &title, Direction direction,
                                   const std::vector<EvidenceLink> &links)
{
    Node &made = m_root->add(Role::Heading, direction);
    made.row.title = title;
    made.count = int(links.size());
    made.isDescribed = made.fetched = true;
    made.add(links);
}

void EvidenceTreeModel::addShown(SubjectId subject)
{
    const auto rows = m_finder.shownIn(subject);
    addHeading(tr("Shown in"), Direction::None, {});
    Node &heading = *m_root->children.back();
    heading.count = int(rows.size());
    for (const ShownRow &shown : rows) {
        Node &made = heading.add(Role::Step, Direction::None);
        made.row.subject = shown.subject;
        made.row.title = shown.what;
        made.row.iconName = u"view-visible"_s;
        if (shown.time.isValid())
            made.row.note = QLocale().toString(shown.time.date(), QLocale::ShortFormat);
        made.isDescribed = made.fetched = true;
    }
}

EvidenceTreeModel::Node *EvidenceTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

SubjectId EvidenceTreeModel::subjectAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->row.subject : SubjectId();
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
    return !node->children.empty() || (!node->fetched && !node->goesRound());
}

bool EvidenceTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && !nodeOf(parent)->fetched && hasChildren(parent);
}

std::vector<EvidenceLink> EvidenceTreeModel::links(const Node &node) const
{
    return node.direction == Direction::Above ? m_finder.above(node.row.subject)
                                              : m_finder.beneath(node.row.subject);
}

void EvidenceTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    const auto found = links(*node);
    node->fetched = true;
    if (found.empty()) {
        Q_EMIT dataChanged(parent, parent);
        return;
    }
    const int rows = int(std::min(found.size(), MostSteps)) + (found.size() > MostSteps ? 1 : 0);
    beginInsertRows(parent, 0, rows - 1);
    node->add(found);
    endInsertRows();
}

// Rows are described when they come into sight: a code may have thousands of passages.
const EvidenceRow &EvidenceTreeModel::described(Node &node) const
{
    if (node.isDescribed)
        return node.row;
    node.isDescribed = true;
    if (const auto row = m_finder.describe(node.row.subject)) {
        node.row.kind = row->kind;
        node.row.iconName = row->iconName;
        node.row.title = row->title;
        node.row.excerpt = row->excerpt == row->title ? QString() : row->excerpt;
    }
    return node.row;
}

QString EvidenceTreeModel::detail(Node &node) const
{
    if (node.role == Role::Subject)
        return m_summary.isEmpty() ? node.row.kind : tr("%1. %2").arg(node.row.kind, m_summary);
    const EvidenceRow &row = described(node);
    return row.note.isEmpty() || node.direction == Direction::None ? row.excerpt : row.note;
}

QString EvidenceTreeModel::note(Node &node) const
{
    if (node.role == Role::Heading)
        return QLocale().toString(node.count);
    if (node.row.stance == EvidenceStance::Challenges)
        return tr("challenges");
    return node.direction == Direction::None && node.role == Role::Step ? node.row.note : QString();
}

QString EvidenceTreeModel::spoken(Node &node) const
{
    const EvidenceRow &row = described(node);
    if (node.role == Role::Heading)
        return tr("%1: %2").arg(row.title, note(node));
    const QString named = row.kind.isEmpty() ? row.title : tr("%1: %2").arg(row.kind, row.title);
    return row.stance == EvidenceStance::Challenges ? tr("Challenges. %1").arg(named) : named;
}

QVariant EvidenceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.role == Role::Rest ? tr("and %n more", nullptr, node.count) : described(node).title;
    case Qt::AccessibleTextRole:
        return node.role == Role::Rest ? tr("and %n more", nullptr, node.count) : spoken(node);
    case Qt::DecorationRole:
        return described(node).iconName.isEmpty() ? QVariant() : icon(node.row.iconName);
    case RowDelegate::HeadingRole:
        return node.role == Role::Heading || node.role == Role::Subject;
    case RowDelegate::DetailRole:
        return detail(node);
    case RowDelegate::NoteRole:
        return note(node);
    default:
        return {};
    }
}

} // namespace partsong
