// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/participanttablemodel.h"

#include "core/sources/attributes.h"
#include "core/sources/attributevalue.h"
#include "core/store/changeset.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QPalette>

#include <ranges>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QStringList sortedDistinct(QStringList words)
{
    words.removeAll(QString());
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    return words;
}

} // namespace

ParticipantTableModel::ParticipantTableModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent), m_project(project), m_rows(project.all<Participant>()),
      m_attributes(attributesOf(project))
{
    for (const Participant &participant : m_rows)
        m_places.insert(participant.id, int(m_places.size()));
    for (const AttributeValue &value : project.all<AttributeValue>())
        m_values.insert({value.subject.uuid(), value.attribute.uuid()}, value.value);
    connect(&project, &Project::changed, this, &ParticipantTableModel::apply);
}

int ParticipantTableModel::rowOf(Id<Participant> participant) const
{
    return m_places.value(participant, -1);
}

const Attribute *ParticipantTableModel::attribute(int column) const
{
    const int at = column - FirstAttribute;
    return at >= 0 && at < int(m_attributes.size()) ? &m_attributes[size_t(at)] : nullptr;
}

ParticipantColumn ParticipantTableModel::column(int at) const
{
    if (const Attribute *known = attribute(at))
        return {ParticipantField::Attribute, known->id};
    static constexpr ParticipantField Fields[] = {ParticipantField::Name, ParticipantField::Group,
                                                  ParticipantField::Site, ParticipantField::Within};
    return {Fields[std::clamp(at, 0, 3)], {}};
}

int ParticipantTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ParticipantTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstAttribute + int(m_attributes.size());
}

QString ParticipantTableModel::nameOf(Id<Participant> id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : m_rows[size_t(row)].name;
}

QString ParticipantTableModel::own(const Participant &participant, int column) const
{
    switch (column) {
    case Name:
        return participant.name;
    case Group:
        return participant.group;
    case Site:
        return participant.site;
    case Within:
        return nameOf(participant.within);
    default:
        return m_values.value({participant.id.uuid(), attribute(column)->id.uuid()});
    }
}

// Its own, else that of the nearest around it. Of a circle, as merged copies may make, each is asked once.
ParticipantTableModel::Shown ParticipantTableModel::shown(const Participant &participant, int column) const
{
    if (const QString value = own(participant, column); !value.isEmpty() || column < FirstAttribute)
        return {value, {}};
    int row = rowOf(participant.within);
    for (size_t steps = 0; row >= 0 && steps < m_rows.size(); ++steps) {
        const Participant &outer = m_rows[size_t(row)];
        if (const QString value = own(outer, column); !value.isEmpty())
            return {value, outer.id};
        row = rowOf(outer.within);
    }
    return {};
}

bool ParticipantTableModel::yesNo(int column) const
{
    const Attribute *known = attribute(column);
    return known && known->kind == AttributeKind::YesNo;
}

QStringList ParticipantTableModel::choices(int column, int row) const
{
    if (const Attribute *known = attribute(column))
        return choicesOf(*known);
    QStringList words;
    for (const Participant &each : m_rows) {
        if (column == Within && each.id == participant(row))
            continue;
        words << own(each, column == Within ? int(Name) : column);
    }
    return sortedDistinct(words);
}

QVariant ParticipantTableModel::sortValue(const Participant &participant, int column) const
{
    const QString value = shown(participant, column).value;
    const Attribute *known = attribute(column);
    const bool number = known && known->kind == AttributeKind::Number && !value.isEmpty();
    return number ? QVariant(value.toDouble()) : QVariant(value);
}

QVariant ParticipantTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Participant &participant = m_rows[size_t(index.row())];
    const Attribute *known = attribute(index.column());
    const Shown cell = shown(participant, index.column());
    const bool inherited = !cell.from.null();
    switch (role) {
    case Qt::DisplayRole:
        return cell.value;
    case Qt::EditRole:
    case OwnRole:
        return own(participant, index.column());
    case Qt::ToolTipRole:
        return inherited ? tr("%1 (from %2)").arg(cell.value, nameOf(cell.from)) : cell.value;
    case Qt::AccessibleTextRole:
        return inherited ? tr("%1, from %2").arg(cell.value, nameOf(cell.from)) : cell.value;
    case Qt::ForegroundRole:
        return inherited ? QVariant(QApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::FontRole: {
        QFont font = fontOf(TextSize::Body);
        font.setItalic(inherited);
        return inherited ? QVariant(font) : QVariant();
    }
    case Qt::CheckStateRole: // what is not known has no box
        return !yesNo(index.column()) || cell.value.isEmpty()
            ? QVariant()
            : QVariant(cell.value == "yes"_L1 ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return QVariant((known && known->kind == AttributeKind::Number ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case SortRole:
        return sortValue(participant, index.column());
    case KindRole:
        return known ? QVariant(int(known->kind)) : QVariant();
    case ChoicesRole:
        return choices(index.column(), index.row());
    default:
        return {};
    }
}

QVariant ParticipantTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Attribute *known = attribute(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((known && known->kind == AttributeKind::Number ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && known)
        return u"%1 (%2)"_s.arg(known->name, kindText(known->kind));
    if (role != Qt::DisplayRole)
        return {};
    return known ? known->name
                 : QStringList{tr("Pseudonym"), tr("Group"), tr("Site"), tr("Within")}.value(section);
}

Qt::ItemFlags ParticipantTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_project.readOnly() || !index.isValid())
        return flags;
    return flags | Qt::ItemIsEditable | (yesNo(index.column()) ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool ParticipantTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole && role != Qt::CheckStateRole)
        return false;
    QString typed = value.toString();
    if (role == Qt::CheckStateRole)
        typed = shown(m_rows[size_t(index.row())], index.column()).value == "yes"_L1 ? u"no"_s : u"yes"_s;
    if (typed == own(m_rows[size_t(index.row())], index.column()))
        return true;
    const Status done =
        setParticipantCell(m_project, participant(index.row()), {column(index.column()), typed});
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

void ParticipantTableModel::applyAttributes(const ChangeSet &changes)
{
    if (!changes.touches<Attribute>())
        return;
    std::vector<Attribute> now = attributesOf(m_project);
    const auto sameSoFar = std::ranges::equal(m_attributes | std::views::transform(&Attribute::id),
                                              now | std::views::take(m_attributes.size())
                                                  | std::views::transform(&Attribute::id));
    const int last = columnCount() - 1;
    if (sameSoFar && now.size() > m_attributes.size()) {
        beginInsertColumns({}, last + 1, FirstAttribute + int(now.size()) - 1);
        m_attributes = now;
        endInsertColumns();
    } else if (sameSoFar && now.size() == m_attributes.size()) {
        m_attributes = now;
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstAttribute, last);
    } else {
        beginResetModel();
        m_attributes = now;
        endResetModel();
    }
}

void ParticipantTableModel::applyParticipants(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Participant>()) {
        const int row = rowOf(before ? before->id : after->id);
        if (!after && row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            m_places.remove(before->id);
            for (int at = row; at < int(m_rows.size()); ++at)
                m_places[m_rows[size_t(at)].id] = at;
            endRemoveRows();
        } else if (after && row >= 0) {
            m_rows[size_t(row)] = *after;
        } else if (after) {
            beginInsertRows({}, rowCount(), rowCount());
            m_places.insert(after->id, rowCount());
            m_rows.push_back(*after);
            endInsertRows();
        }
    }
}

// What one inherits may be somebody else's, so every cell may look new; only those in sight are drawn.
void ParticipantTableModel::apply(const ChangeSet &changes)
{
    const bool touched =
        changes.touches<Participant>() || changes.touches<AttributeValue>() || changes.touches<Attribute>();
    if (!touched)
        return;
    for (const auto &[before, after] : changes.of<AttributeValue>()) {
        if (before)
            m_values.remove({before->subject.uuid(), before->attribute.uuid()});
        if (after)
            m_values.insert({after->subject.uuid(), after->attribute.uuid()}, after->value);
    }
    applyAttributes(changes);
    applyParticipants(changes);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

ParticipantFilterModel::ParticipantFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ParticipantTableModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(false); // a row must not leave while it is being written
}

void ParticipantFilterModel::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool ParticipantFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QStringList cells;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        cells << sourceModel()->index(row, column, parent).data().toString();
    const QString all = cells.join(u' ');
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace partsong
