// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcesheetmodel.h"

#include "core/sources/speaker.h"
#include "core/store/changeset.h"

#include <ranges>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Label sourceSheetLabel(SheetWay way)
{
    switch (way) {
    case SheetWay::Pasted:
        return PARTSONG_LABEL("Paste into source details");
    case SheetWay::Cleared:
        return PARTSONG_LABEL("Clear source details");
    case SheetWay::Typed:
        break;
    }
    return PARTSONG_LABEL("Change source details");
}

QString interviewField(const Interview &interview, int column)
{
    switch (column) {
    case SourceSheetModel::Date:
        return interview.date;
    case SourceSheetModel::Minutes:
        return interview.minutes > 0 ? QString::number(interview.minutes) : QString();
    case SourceSheetModel::Mode:
        return interview.mode;
    case SourceSheetModel::Place:
        return interview.place;
    case SourceSheetModel::Interviewer:
        return interview.interviewer;
    default:
        return interview.present;
    }
}

} // namespace

SourceSheetModel::SourceSheetModel(Project &project, QObject *parent)
    : AttributeSheetModel(project, FirstAttribute, parent), m_rows(project.all<Source>())
{
    for (const Source &source : m_rows)
        m_places.insert(source.id, int(m_places.size()));
    for (const Interview &interview : project.all<Interview>())
        m_interviews.insert(interview.source, interview);
    for (const Participant &participant : project.all<Participant>())
        m_participants.insert(participant.id, participant);
    readInterviewers();
}

void SourceSheetModel::readInterviewers()
{
    m_interviewers.clear();
    for (const Speaker &speaker : project().all<Speaker>()) {
        if (speaker.interviewer)
            m_interviewers[speaker.source] << speaker.name;
    }
}

int SourceSheetModel::rowOf(Id<Source> source) const
{
    return m_places.value(source, -1);
}

SourceColumn SourceSheetModel::columnAt(int column) const
{
    if (const Attribute *known = attribute(column))
        return {SourceField::Attribute, known->id};
    static constexpr SourceField Fields[] = {
        SourceField::Name,  SourceField::Folder,      SourceField::Participant,
        SourceField::Date,  SourceField::Minutes,     SourceField::Mode,
        SourceField::Place, SourceField::Interviewer, SourceField::Present};
    return {Fields[std::clamp(column, 0, int(Present))], {}};
}

QString SourceSheetModel::field(int row, int column) const
{
    const Source &source = m_rows[size_t(row)];
    switch (column) {
    case Name:
        return source.name;
    case Folder:
        return source.folder;
    case Giver:
        return m_participants.value(source.participant).name;
    default:
        return interviewField(m_interviews.value(source.id), column);
    }
}

QString SourceSheetModel::fieldTitle(int column) const
{
    return QStringList{tr("Name"),  tr("Folder"),      tr("Whose words"),
                       tr("Date"),  tr("Minutes"),     tr("How"),
                       tr("Where"), tr("Interviewer"), tr("Who else was there")}
        .value(column);
}

std::optional<AttributeKind> SourceSheetModel::fieldKind(int column) const
{
    if (column == Date)
        return AttributeKind::Date;
    return column == Minutes ? std::optional(AttributeKind::Number) : std::nullopt;
}

QStringList SourceSheetModel::fieldChoices(int row, int column) const
{
    if (column != Giver)
        return AttributeSheetModel::fieldChoices(row, column);
    QStringList names;
    for (const Participant &participant : m_participants)
        names << participant.name;
    return distinctWords(names);
}

// That of who gave it, else of the nearest around them. Of a circle each is asked once.
SourceSheetModel::Shown SourceSheetModel::inherited(int row, const Attribute &attribute) const
{
    QSet<Id<Participant>> asked;
    Id<Participant> at = m_rows[size_t(row)].participant;
    while (!at.null() && !asked.contains(at)) {
        asked.insert(at);
        const Participant participant = m_participants.value(at);
        if (const QString known = value(subjectId(at), attribute.id); !known.isEmpty())
            return {known, participant.name};
        at = participant.within;
    }
    return {};
}

SourceSheetModel::Shown SourceSheetModel::fieldInherited(int row, int column) const
{
    const QStringList names =
        column == Interviewer ? m_interviewers.value(m_rows[size_t(row)].id) : QStringList();
    return names.isEmpty() ? Shown() : Shown{names.join(u", "_s), tr("who speaks")};
}

int SourceSheetModel::columnTitled(const QString &wanted) const
{
    for (int column = 0; column < columns(); ++column) {
        if (title(column).compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
            return column;
    }
    return -1;
}

// By its name, or by the file it came as.
int SourceSheetModel::rowNamed(const QString &name) const
{
    const QString wanted = name.trimmed();
    const auto found = std::ranges::find_if(
        m_rows, [&wanted](const Source &source) { return source.name == wanted || source.file == wanted; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool SourceSheetModel::namesSources(const std::vector<QStringList> &cells) const
{
    return cells.size() > 1 && cells.front().size() > 1 && columnTitled(cells.front().front()) == Name;
}

SourceSheetModel::Named SourceSheetModel::linesByName(const std::vector<QStringList> &cells) const
{
    Named named;
    std::vector<int> into;
    for (const QString &head : cells.front()) {
        into.push_back(columnTitled(head));
        if (into.back() < 0 && !head.trimmed().isEmpty())
            named.unknownHeads << head.trimmed();
    }
    for (const QStringList &cellsOfRow : cells | std::views::drop(1)) {
        const int row = rowNamed(cellsOfRow.front());
        if (row < 0) {
            if (!cellsOfRow.front().trimmed().isEmpty())
                named.unknownNames << cellsOfRow.front().trimmed();
            continue;
        }
        SheetLine line{row, {}};
        for (qsizetype i = 1; i < cellsOfRow.size() && i < qsizetype(into.size()); ++i) {
            const int column = into[size_t(i)];
            if (column > Name && !cellsOfRow.at(i).trimmed().isEmpty())
                line.cells.push_back({column, cellsOfRow.at(i)});
        }
        if (!line.cells.empty())
            named.lines.push_back(line);
    }
    return named;
}

Result<std::vector<CellProblem>> SourceSheetModel::write(const std::vector<SheetLine> &lines, SheetWay way)
{
    std::vector<SourceEntry> entries;
    for (const SheetLine &line : lines) {
        SourceEntry &entry = entries.emplace_back(SourceEntry{source(line.row), {}});
        for (const SheetCell &cell : line.cells)
            entry.cells.push_back({columnAt(cell.column), cell.typed});
    }
    return writeSources(project(), entries, sourceSheetLabel(way));
}

bool SourceSheetModel::touchedBy(const ChangeSet &changes) const
{
    return changes.touches<Source>() || changes.touches<Interview>() || changes.touches<Participant>()
        || changes.touches<Speaker>();
}

void SourceSheetModel::applyRows(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Participant>()) {
        if (before)
            m_participants.remove(before->id);
        if (after)
            m_participants.insert(after->id, *after);
    }
    for (const auto &[before, after] : changes.of<Interview>()) {
        if (before)
            m_interviews.remove(before->source);
        if (after)
            m_interviews.insert(after->source, *after);
    }
    if (changes.touches<Speaker>())
        readInterviewers();
    applyRecords(changes, m_rows, m_places);
}

} // namespace partsong
