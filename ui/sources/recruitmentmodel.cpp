// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/recruitmentmodel.h"

#include "core/base/tr.h"
#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/store/changeset.h"
#include "core/store/edit.h"
#include "ui/sources/attributesheetmodel.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Error noNumber(const QString &typed)
{
    return {ErrorKind::Format,
            RecruitmentModel::tr("“%1” is no whole number. Write how many, such as 12.").arg(typed),
            {},
            {},
            {}};
}

// "" is nobody.
Status setField(RecruitmentGoal &goal, const SheetCell &cell)
{
    const QString words = cell.typed.trimmed();
    if (cell.column == RecruitmentModel::Group)
        goal.group = words;
    else if (cell.column == RecruitmentModel::Site)
        goal.site = words;
    else {
        bool number = words.isEmpty();
        const int count = words.isEmpty() ? 0 : words.toInt(&number);
        if (!number)
            return std::unexpected(noNumber(words));
        (cell.column == RecruitmentModel::Planned          ? goal.planned
             : cell.column == RecruitmentModel::Approached ? goal.approached
                                                           : goal.declined) = count;
    }
    return {};
}

} // namespace

RecruitmentModel::RecruitmentModel(Project &project, QObject *parent)
    : SheetModel(parent), m_project(project), m_lines(recruitment(project))
{
    connect(&project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<RecruitmentGoal>() || changes.touches<Participant>() || changes.touches<Source>()
            || changes.touches<Speaker>())
            follow();
    });
}

// The lines follow from many things; where they are as many as before, only their cells are new.
void RecruitmentModel::follow()
{
    std::vector<RecruitmentLine> now = recruitment(m_project);
    resizeTo(int(now.size()), [&] { m_lines = std::move(now); });
    everyRowChanged();
}

QVariant RecruitmentModel::value(const RecruitmentLine &line, int column) const
{
    const bool planned = !line.goal.id.null();
    switch (column) {
    case Group:
        return line.goal.group;
    case Site:
        return line.goal.site;
    case Planned:
        return planned ? QVariant(line.goal.planned) : QVariant();
    case Approached:
        return planned ? QVariant(line.goal.approached) : QVariant();
    case Declined:
        return planned ? QVariant(line.goal.declined) : QVariant();
    default:
        return line.tookPart;
    }
}

QString RecruitmentModel::shown(const RecruitmentLine &line, int column) const
{
    const QString words = value(line, column).toString();
    if (words.isEmpty() && column == Group)
        return tr("Group not known");
    if (words.isEmpty() && column == Site)
        return line.goal.id.null() ? tr("Site not known") : tr("All sites");
    return words;
}

// Groups and sites of those who take part, and of the plan.
QStringList RecruitmentModel::choices(int column) const
{
    QStringList words;
    for (const RecruitmentLine &line : m_lines)
        words << value(line, column).toString();
    for (const Participant &participant : m_project.all<Participant>())
        words << (column == Group ? participant.group : participant.site);
    return distinctWords(words);
}

QVariant RecruitmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows())
        return {};
    const RecruitmentLine &line = m_lines[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case Qt::EditRole:
    case OwnRole:
        return value(line, column).toString();
    case SortRole:
        return column >= Planned ? value(line, column) : QVariant(shown(line, column));
    case ListRole:
        return column <= Site;
    case OthersRole:
        return true;
    case ChoicesRole:
        return choices(column);
    case Qt::ToolTipRole:
        return line.goal.id.null()
            ? tr("Takes part, but is not in the plan. Write a number to plan for them.")
            : QString();
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

QString RecruitmentModel::title(int column) const
{
    return QStringList{tr("Group"),      tr("Site"),     tr("Planned"),
                       tr("Approached"), tr("Declined"), tr("Took part")}
        .value(column);
}

Result<std::vector<CellProblem>> RecruitmentModel::write(const std::vector<SheetLine> &lines, SheetWay)
{
    Edit edit(m_project, PARTSONG_LABEL("Change recruitment plan"));
    std::vector<CellProblem> problems;
    for (size_t i = 0; i < lines.size(); ++i) {
        RecruitmentGoal goal = lines[i].row < 0 ? RecruitmentGoal() : m_lines[size_t(lines[i].row)].goal;
        const RecruitmentGoal before = goal;
        for (size_t j = 0; j < lines[i].cells.size(); ++j) {
            if (Status set = setField(goal, lines[i].cells[j]); !set)
                problems.push_back({int(i), int(j), set.error()});
        }
        if (goal == before)
            continue;
        if (Status done = setRecruitmentGoal(m_project, goal); !done)
            problems.push_back({int(i), 0, done.error()});
    }
    return edit.commit(problems);
}

} // namespace partsong
