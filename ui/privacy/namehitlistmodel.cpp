// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/namehitlistmodel.h"

#include "core/store/schema.h"
#include "ui/privacy/placewords.h"

#include <map>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool sameWords(const RowChange &change, size_t column)
{
    const Value none;
    const auto valueOf = [&](const std::optional<Row> &row) { return row ? (*row)[column] : none; };
    const auto empty = [](const Value &value) {
        const auto *words = std::get_if<QString>(&value);
        return std::holds_alternative<std::monostate>(value) || (words && words->isEmpty());
    };
    const Value before = valueOf(change.before);
    const Value after = valueOf(change.after);
    return before == after || (empty(before) && empty(after));
}

} // namespace

NameHitListModel::NameHitListModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent), m_project(project)
{
    connect(&project, &Project::changed, this, &NameHitListModel::follow);
}

void NameHitListModel::setHits(std::vector<NameHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_ticked.assign(m_hits.size(), true);
    std::set<Left> settled;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        const bool anywhere = m_left.contains(leftAnywhere(m_hits[i]));
        m_ticked[i] = !anywhere && !m_left.contains(leftAt(m_hits[i]));
        if (anywhere)
            settled.insert(leftAnywhere(m_hits[i]));
    }
    for (const Left &one : settled) // it is known again where these stand
        m_left.erase(one);
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (!m_ticked[i])
            m_left.insert(leftAt(m_hits[i]));
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

void NameHitListModel::setTicked(size_t row, bool ticked)
{
    m_ticked[row] = ticked;
    if (ticked)
        m_left.erase(leftAt(m_hits[row]));
    else
        m_left.insert(leftAt(m_hits[row]));
}

void NameHitListModel::follow(const ChangeSet &changes)
{
    bool touched = !changes.splices().empty();
    const auto spared = tablesWithoutNames();
    followTexts(changes.splices());
    for (const RowChange &change : changes.rows()) {
        if (std::ranges::contains(spared, change.type))
            continue;
        for (size_t i = 0; i < change.type->columns.size(); ++i) {
            const Role role = change.type->columns[i].role;
            if (!holdsWords(role) || sameWords(change, i))
                continue;
            touched = true;
            if (role != Role::Body)
                loosen(change.id, int(i));
        }
    }
    if (touched)
        Q_EMIT outdated();
}

// In texts it is known how positions moved.
void NameHitListModel::followTexts(const std::vector<Splice> &splices)
{
    std::map<Uuid, std::vector<Splice>> byText;
    for (const Splice &splice : splices)
        byText[splice.text.uuid()].push_back(splice);
    std::set<Left> left;
    for (const auto &[record, column, name, start, end] : m_left) {
        const auto found = byText.find(record);
        const TextRange range =
            found == byText.end() ? TextRange{start, end} : moved({start, end}, found->second);
        left.emplace(record, column, name, range.start, range.end);
    }
    m_left = std::move(left);
    for (NameHit &hit : m_hits) {
        if (const auto found = byText.find(hit.record); found != byText.end())
            hit.range = moved(hit.range, found->second);
    }
}

// Where in its words a name stands by now is not known: it is left there wherever it is.
void NameHitListModel::loosen(const Uuid &record, int column)
{
    std::set<Left> left;
    for (const auto &[where, at, name, start, end] : m_left) {
        const bool here = where == record && at == column;
        left.emplace(where, at, name, here ? -1 : start, here ? -1 : end);
    }
    m_left = std::move(left);
}

std::vector<NameHit> NameHitListModel::ticked() const
{
    std::vector<NameHit> ticked;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (m_ticked[i])
            ticked.push_back(m_hits[i]);
    }
    return ticked;
}

std::set<WordPlace> NameHitListModel::unticked() const
{
    std::set<WordPlace> places;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (!m_ticked[i])
            places.insert(m_hits[i].place());
    }
    return places;
}

int NameHitListModel::tickedCount() const
{
    return int(std::ranges::count(m_ticked, true));
}

void NameHitListModel::tick(const std::vector<int> &rows, bool ticked)
{
    if (rows.empty())
        return;
    for (const int row : rows)
        setTicked(size_t(row), ticked);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int NameHitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int NameHitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant NameHitListModel::data(const QModelIndex &index, int role) const
{
    const NameHit &hit = hitAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == Replacement)
        return m_ticked[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role == WordsRole)
        return u"%1 %2 %3"_s.arg(hit.name, hit.pseudonym, inContext(hit.before, hit.found, hit.after));
    if (role == Qt::ToolTipRole)
        return inContext(hit.before, hit.found, hit.after);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Replacement:
        return u"%1 → %2"_s.arg(hit.name, hit.pseudonym);
    case Context:
        return inContext(hit.before, hit.found, hit.after);
    default:
        return subjectWords(m_project, hit.subject);
    }
}

bool NameHitListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Replacement)
        return false;
    setTicked(size_t(index.row()), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

QVariant NameHitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Replacement ? tr("Replace") : section == Context ? tr("In context") : tr("Where");
}

Qt::ItemFlags NameHitListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Replacement ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace partsong
