// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/evidencetreemodel.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"

#include <QLocale>
#include <QPersistentModelIndex>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostSteps = 200; // of one row; more would hide what they show

void answerAtOnce(const std::function<void()> &work, const std::function<void()> &done)
{
    work();
    done();
}

} // namespace

// The steps of one row that are shown, ready to be painted, and how many there are.
struct EvidenceTreeModel::Steps {
    std::vector<EvidenceRow> rows;
    int count = 0;
};

// All that is said of a subject before anything is opened.
struct EvidenceTreeModel::Found {
    std::optional<EvidenceRow> self;
    Steps beneath;
    Steps above;
    Steps claims;
    std::vector<ShownRow> shown;
};

struct EvidenceTreeModel::Node {
    enum class State { Closed, Asked, Fetched };

    Role role = Role::Step;
    Direction direction = Direction::None;
    EvidenceRow row;
    int count = 0; // of a heading: all that it stands for; of a rest: those left out
    bool claims = false; // the heading of the claims further on
    State state = State::Closed;
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
    void add(const Steps &steps)
    {
        for (const EvidenceRow &found : steps.rows)
            add(Role::Step, direction).row = found;
        const int left = steps.count - int(steps.rows.size());
        if (left <= 0)
            return;
        Node &rest = add(Role::Rest, Direction::None);
        rest.count = left;
        rest.state = State::Fetched;
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

EvidenceTreeModel::EvidenceTreeModel(const EvidenceFinder &finder, Answer answer, QObject *parent)
    : QAbstractItemModel(parent), m_finder(finder),
      m_answer(answer ? std::move(answer) : Answer(answerAtOnce)), m_root(std::make_unique<Node>())
{
    m_root->state = Node::State::Fetched;
}

EvidenceTreeModel::~EvidenceTreeModel() = default;

EvidenceTreeModel::Steps EvidenceTreeModel::described(const EvidenceFinder &finder,
                                                      const std::vector<EvidenceLink> &links)
{
    Steps steps{.rows = {}, .count = int(links.size())};
    for (size_t i = 0; i < std::min(links.size(), MostSteps); ++i) {
        EvidenceRow row = finder.describe(links[i].subject).value_or(EvidenceRow());
        row.subject = links[i].subject;
        row.stance = links[i].stance;
        row.note = links[i].note;
        if (row.excerpt == row.title)
            row.excerpt.clear();
        steps.rows.push_back(std::move(row));
    }
    return steps;
}

EvidenceTreeModel::Found EvidenceTreeModel::find(const EvidenceFinder &finder, SubjectId subject)
{
    Found found;
    found.self = finder.describe(subject);
    if (!found.self)
        return found;
    found.beneath = described(finder, finder.beneath(subject));
    const std::vector<EvidenceLink> above = finder.above(subject);
    found.above = described(finder, above);
    std::vector<EvidenceLink> claims = finder.claims(subject);
    std::erase_if(claims, [&](const EvidenceLink &claim) {
        return std::ranges::contains(above, claim.subject, &EvidenceLink::subject);
    });
    found.claims = described(finder, claims);
    found.shown = finder.shownIn(subject);
    return found;
}

void EvidenceTreeModel::setSubject(SubjectId subject)
{
    if (subject != m_subject) {
        m_subject = subject;
        m_summary.clear();
        const auto row = subject.null() ? std::nullopt : m_finder.describe(subject);
        beginResetModel();
        m_root->children.clear();
        if (row)
            showSubject(*row);
        endResetModel();
    }
    if (!m_subject.null())
        ask();
}

void EvidenceTreeModel::ask()
{
    m_stale = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    auto found = std::make_shared<Found>();
    m_answer([&finder = m_finder, found, subject = m_subject] { *found = find(finder, subject); },
             [this, found, subject = m_subject] {
                 m_asking = false;
                 if (subject == m_subject)
                     fill(*found);
                 if (m_stale && !m_subject.null())
                     ask();
             });
}

void EvidenceTreeModel::fill(const Found &found)
{
    beginResetModel();
    m_root->children.clear();
    if (found.self) {
        showSubject(*found.self);
        addHeading(tr("Rests on"), Direction::Beneath, found.beneath);
        addHeading(tr("What rests on it"), Direction::Above, found.above);
        if (found.claims.count > 0)
            addHeading(tr("Claims further on"), Direction::Above, found.claims).claims = true;
        addShown(found.shown);
    }
    endResetModel();
}

void EvidenceTreeModel::showSubject(const EvidenceRow &row)
{
    Node &self = m_root->add(Role::Subject, Direction::None);
    self.row = row;
    self.state = Node::State::Fetched;
}

void EvidenceTreeModel::setSummary(const QString &summary)
{
    m_summary = summary;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(0, 0), {RowDelegate::DetailRole, Qt::SizeHintRole});
}

EvidenceTreeModel::Node &EvidenceTreeModel::addHeading(const QString &title, Direction direction,
                                                       const Steps &steps)
{
    Node &made = m_root->add(Role::Heading, direction);
    made.row.title = title;
    made.count = steps.count;
    made.state = Node::State::Fetched;
    made.add(steps);
    return made;
}

void EvidenceTreeModel::addShown(const std::vector<ShownRow> &rows)
{
    Node &heading = addHeading(tr("Shown in"), Direction::None, {});
    heading.count = int(rows.size());
    for (const ShownRow &shown : rows) {
        Node &made = heading.add(Role::Step, Direction::None);
        made.row.subject = shown.subject;
        made.row.title = shown.what;
        made.row.iconName = u"view-visible"_s;
        if (shown.time.isValid())
            made.row.note = QLocale().toString(shown.time.date(), QLocale::ShortFormat);
        made.state = Node::State::Fetched;
    }
}

EvidenceTreeModel::Node *EvidenceTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

bool EvidenceTreeModel::headsClaims(const QModelIndex &index) const
{
    return index.isValid() && nodeOf(index)->claims;
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
    return !node->children.empty() || (node->state != Node::State::Fetched && !node->goesRound());
}

bool EvidenceTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && nodeOf(parent)->state == Node::State::Closed && hasChildren(parent);
}

void EvidenceTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    node->state = Node::State::Asked;
    auto found = std::make_shared<Steps>();
    m_answer(
        [&finder = m_finder, found, subject = node->row.subject, direction = node->direction] {
            const bool up = direction == Direction::Above;
            *found = described(finder, up ? finder.above(subject) : finder.beneath(subject));
        },
        [this, found, at = QPersistentModelIndex(parent)] {
            if (at.isValid())
                insert(at, *found);
        });
}

void EvidenceTreeModel::insert(const QModelIndex &parent, const Steps &steps)
{
    Node *node = nodeOf(parent);
    node->state = Node::State::Fetched;
    if (steps.count == 0) {
        Q_EMIT dataChanged(parent, parent);
        return;
    }
    const int rows = int(steps.rows.size()) + (steps.count > int(steps.rows.size()) ? 1 : 0);
    beginInsertRows(parent, 0, rows - 1);
    node->add(steps);
    endInsertRows();
}

QString EvidenceTreeModel::detail(const Node &node) const
{
    if (node.role == Role::Heading || node.role == Role::Rest)
        return {};
    const EvidenceRow &row = node.row;
    if (node.role == Role::Subject)
        return m_summary.isEmpty() ? row.kind : tr("%1. %2").arg(row.kind, m_summary);
    QStringList parts{row.kind,
                      row.note.isEmpty() || node.direction == Direction::None ? row.excerpt : row.note};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString EvidenceTreeModel::note(const Node &node) const
{
    if (node.role == Role::Heading)
        return QLocale().toString(node.count);
    // A sign and a word, so that nothing rests on a colour.
    if (node.row.stance == EvidenceStance::Challenges)
        return tr("≠ against");
    if (node.row.stance == EvidenceStance::Supports)
        return tr("✓ for");
    return node.direction == Direction::None && node.role == Role::Step ? node.row.note : QString();
}

QString EvidenceTreeModel::spoken(const Node &node) const
{
    const EvidenceRow &row = node.row;
    if (node.role == Role::Heading)
        return tr("%1: %2").arg(row.title, note(node));
    const QString named = row.kind.isEmpty() ? row.title : tr("%1: %2").arg(row.kind, row.title);
    if (row.stance == EvidenceStance::Challenges)
        return tr("Against. %1").arg(named);
    return row.stance == EvidenceStance::Supports ? tr("For. %1").arg(named) : named;
}

QVariant EvidenceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.role == Role::Rest ? tr("and %n more", nullptr, node.count) : node.row.title;
    case Qt::AccessibleTextRole:
        return node.role == Role::Rest ? tr("and %n more", nullptr, node.count) : spoken(node);
    case Qt::AccessibleDescriptionRole:
    case RowDelegate::DetailRole:
        return detail(node);
    case Qt::DecorationRole:
        return node.row.iconName.isEmpty() ? QVariant() : icon(node.row.iconName);
    case RowDelegate::HeadingRole:
        return node.role == Role::Heading || node.role == Role::Subject;
    case RowDelegate::NoteRole:
        return note(node);
    default:
        return {};
    }
}

} // namespace partsong
