// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/subjectsearch.h"

#include "core/base/textindex.h"
#include "core/links/blindwords.h"
#include "core/links/wordrowsqueries.h"
#include "core/store/schema.h"
#include "core/store/subjectkind.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Around = 48; // characters before and after

QString wordsAround(const QByteArray &utf8, const TextRange &hit)
{
    const TextIndex text(utf8);
    const TextRange around{std::max(0, hit.start - Around), std::min(text.characters(), hit.end + Around)};
    return (around.start > 0 ? u"…"_s : QString()) + text.words(around).simplified()
        + (around.end < text.characters() ? u"…"_s : QString());
}

std::vector<int> columnsOfWords(const RecordType &type)
{
    std::vector<int> columns;
    for (size_t i = 0; i < type.columns.size(); ++i) {
        if (type.columns[i].role == Role::Words || type.columns[i].role == Role::Name)
            columns.push_back(int(i));
    }
    return columns;
}

bool isHidden(const Project &project, const RecordType &type, const Uuid &id)
{
    if (!onlyCoderSeen(project))
        return false;
    if (&type == &Memo::type()) {
        const auto memo = project.find(Id<Memo>(id));
        return memo && hidden(project, *memo);
    }
    return &type == &Coding::type() ? hidden(project, Id<Coding>(id))
                                    : &type == &Quote::type() && hidden(project, Id<Quote>(id));
}

std::optional<QString> foundIn(const QStringList &all, const TextFinder &find)
{
    for (const QString &words : all) {
        if (words.isEmpty())
            continue;
        const QByteArray utf8 = words.toUtf8();
        const auto ranges = find(utf8, TextIndex::countCharacters(utf8));
        if (!ranges.empty() && !ranges.front().empty())
            return wordsAround(utf8, ranges.front());
    }
    return std::nullopt;
}

} // namespace

std::vector<SubjectHit> searchSubjects(const Project &project, const SearchQuery &query,
                                       const std::function<bool()> &stop)
{
    std::vector<SubjectHit> hits;
    const Result<TextFinder> find = textFinder(query);
    if (!find)
        return hits;
    for (const RecordType *type : project.schema().types()) {
        const std::vector<int> columns = columnsOfWords(*type);
        const QString kind = QString::fromLatin1(type->subjectKind);
        if (!type->subjectKind || columns.empty() || !project.schema().kind(kind))
            continue;
        for (const WordRow &row : wordRows(project, *type, columns)) {
            if (stop && stop())
                return hits;
            if (isHidden(project, *type, row.id))
                continue;
            if (const auto around = foundIn(row.words, *find))
                hits.push_back({row.id, kind, *around});
        }
    }
    return hits;
}

} // namespace partsong
