// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/participanttablemodel.h"

#include "core/store/changeset.h"

namespace partsong {

namespace {

Label participantLabel(SheetWay way)
{
    switch (way) {
    case SheetWay::Pasted:
        return PARTSONG_LABEL("Paste into participants");
    case SheetWay::Cleared:
        return PARTSONG_LABEL("Clear cells of participants");
    case SheetWay::Typed:
        break;
    }
    return PARTSONG_LABEL("Change participant");
}

} // namespace

ParticipantTableModel::ParticipantTableModel(Project &project, QObject *parent)
    : AttributeSheetModel(project, FirstAttribute, parent), m_rows(project.all<Participant>())
{
    for (const Participant &participant : m_rows)
        m_places.insert(participant.id, int(m_places.size()));
}

int ParticipantTableModel::rowOf(Id<Participant> participant) const
{
    return m_places.value(participant, -1);
}

ParticipantColumn ParticipantTableModel::columnAt(int column) const
{
    if (const Attribute *known = attribute(column))
        return {ParticipantField::Attribute, known->id};
    static constexpr ParticipantField Fields[] = {ParticipantField::Name, ParticipantField::Group,
                                                  ParticipantField::Site, ParticipantField::Within};
    return {Fields[std::clamp(column, 0, int(Within))], {}};
}

QString ParticipantTableModel::nameOf(Id<Participant> id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : m_rows[size_t(row)].name;
}

QString ParticipantTableModel::field(int row, int column) const
{
    const Participant &participant = m_rows[size_t(row)];
    switch (column) {
    case Name:
        return participant.name;
    case Group:
        return participant.group;
    case Site:
        return participant.site;
    default:
        return nameOf(participant.within);
    }
}

QString ParticipantTableModel::fieldTitle(int column) const
{
    return QStringList{tr("Pseudonym"), tr("Group"), tr("Site"), tr("Within")}.value(column);
}

// Nobody is within themselves.
QStringList ParticipantTableModel::fieldChoices(int row, int column) const
{
    QStringList words = AttributeSheetModel::fieldChoices(row, column == Within ? int(Name) : column);
    if (column == Within)
        words.removeAll(field(row, Name));
    return words;
}

// That of the nearest around it. Of a circle, as merged copies may make, each is asked once.
ParticipantTableModel::Shown ParticipantTableModel::inherited(int row, const Attribute &attribute) const
{
    int at = rowOf(m_rows[size_t(row)].within);
    for (size_t steps = 0; at >= 0 && steps < m_rows.size(); ++steps) {
        const Participant &outer = m_rows[size_t(at)];
        if (const QString known = value(subjectId(outer.id), attribute.id); !known.isEmpty())
            return {known, outer.name};
        at = rowOf(outer.within);
    }
    return {};
}

// Homes and the like that nobody knows yet: to say that somebody is within them makes them, as importing
// does.
QStringList ParticipantTableModel::newOuter(const std::vector<ParticipantRow> &rows) const
{
    QSet<QString> known;
    for (const Participant &participant : m_rows)
        known.insert(participant.name);
    QStringList outer;
    for (const ParticipantRow &row : rows) {
        for (const ParticipantCell &cell : row.cells) {
            if (cell.column.field == ParticipantField::Name)
                known.insert(cell.typed.trimmed());
            if (cell.column.field == ParticipantField::Within && !cell.typed.trimmed().isEmpty())
                outer << cell.typed.trimmed();
        }
    }
    outer.removeDuplicates();
    outer.removeIf([&known](const QString &name) { return known.contains(name); });
    return outer;
}

Result<std::vector<CellProblem>> ParticipantTableModel::write(const std::vector<SheetLine> &lines,
                                                              SheetWay way)
{
    std::vector<ParticipantRow> rows;
    for (const SheetLine &line : lines) {
        ParticipantRow &row = rows.emplace_back();
        row.participant = line.row < 0 ? Id<Participant>() : participant(line.row);
        for (const SheetCell &cell : line.cells)
            row.cells.push_back({columnAt(cell.column), cell.typed});
    }
    // Last, so that what does not fit goes by the lines that were given; those who are new are made first
    // anyway.
    const QStringList outer = newOuter(rows);
    for (const QString &name : outer)
        rows.push_back({{}, {{{ParticipantField::Name, {}}, name}}});
    auto written = writeParticipants(project(), rows, participantLabel(way))
                       .transform([](const WrittenParticipants &each) { return each.problems; });
    if (way == SheetWay::Typed && written && !outer.empty()) // it may have been a slip
        Q_EMIT didMore(tr("Nobody was called “%1” so far; that is a new participant.").arg(outer.front()));
    return written;
}

bool ParticipantTableModel::touchedBy(const ChangeSet &changes) const
{
    return changes.touches<Participant>();
}

void ParticipantTableModel::applyRows(const ChangeSet &changes)
{
    applyRecords(changes, m_rows, m_places);
}

} // namespace partsong
