// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sourcedetails.h"

#include "core/sources/attributes.h"
#include "core/sources/interviews.h"
#include "core/sources/sources.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Status writeFact(Project &project, Id<Source> source, const SourceCell &cell)
{
    InterviewFacts facts = interviewFacts(project, source);
    switch (cell.column.field) {
    case SourceField::Date:
        facts.date = cell.typed;
        break;
    case SourceField::Minutes: {
        const Result<int> minutes = minutesFrom(cell.typed);
        if (!minutes)
            return std::unexpected(minutes.error());
        facts.minutes = *minutes;
        break;
    }
    case SourceField::Mode:
        facts.mode = cell.typed;
        break;
    case SourceField::Place:
        facts.place = cell.typed;
        break;
    case SourceField::Interviewer:
        facts.interviewer = cell.typed;
        break;
    default:
        facts.present = cell.typed;
        break;
    }
    return setInterview(project, source, facts);
}

Status writeCell(Project &project, Id<Source> source, const SourceCell &cell)
{
    switch (cell.column.field) {
    case SourceField::Name:
        return cell.typed.trimmed().isEmpty() ? Status() : renameSource(project, source, cell.typed);
    case SourceField::Folder:
        return setFolder(project, {source}, cell.typed);
    case SourceField::Participant:
        return setSourceParticipant(project, {source}, {cell.typed});
    case SourceField::Attribute:
        return setAttributes(project, {{cell.column.attribute, subjectId(source), cell.typed}});
    default:
        return writeFact(project, source, cell);
    }
}

} // namespace

Result<int> minutesFrom(const QString &typed)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{1,3})[:h] ?)?(\\d{1,5}) ?(?:m|min|mins|minutes)?\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString words = typed.simplified();
    if (words.isEmpty())
        return 0;
    const auto match = pattern.match(words);
    if (!match.hasMatch())
        return failure(
            ErrorKind::Format,
            Tr::tr("“%1” is no length. Write the minutes, such as 45 or 1:15.").arg(shortened(words)));
    return 60 * match.captured(1).toInt() + match.captured(2).toInt();
}

Result<std::vector<CellProblem>> writeSources(Project &project, const std::vector<SourceEntry> &entries,
                                              Label label)
{
    Edit edit(project, label);
    std::vector<CellProblem> problems;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (const auto source = edit.find(entries[i].source); !source)
            return std::unexpected(source.error());
        for (size_t j = 0; j < entries[i].cells.size(); ++j) {
            if (Status written = writeCell(project, entries[i].source, entries[i].cells[j]); !written)
                problems.push_back({int(i), int(j), written.error()});
        }
    }
    return edit.commit(problems);
}

} // namespace partsong
