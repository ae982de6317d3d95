// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/namehits.h"

#include "core/base/textindex.h"
#include "core/privacy/contextof.h"
#include "core/store/person.h"
#include "core/store/schema.h"
#include "core/store/valueparts.h"

#include <map>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// The words of a column, or nothing where it holds none.
std::optional<QString> wordsIn(const RecordType &type, const Row &row, size_t column)
{
    if (const auto *words = std::get_if<QString>(&row[column]);
        words && holdsWords(type.columns[column].role))
        return *words;
    if (const auto *body = std::get_if<QByteArray>(&row[column]);
        body && type.columns[column].role == Role::Body)
        return QString::fromUtf8(*body);
    return std::nullopt;
}

class Finding {
public:
    Finding(const Project &project, const NameFinder &finder, const Progress *progress)
        : m_project(project), m_finder(finder), m_progress(progress)
    {
    }

    Result<std::vector<NameHit>> run();

private:
    bool stopped() const { return m_progress && m_progress->cancelled(); }
    void findIn(const RecordType &type);
    void findIn(const RecordType &type, const Row &row, size_t column, const QString &words);

    const Project &m_project;
    const NameFinder &m_finder;
    const Progress *m_progress;
    std::vector<NameHit> m_hits;
};

Result<std::vector<NameHit>> Finding::run()
{
    const Schema &schema = m_project.schema();
    const auto spared = tablesWithoutNames();
    std::vector<const RecordType *> types{&schema.textType()};
    for (const RecordType *type : schema.types()) {
        if (type != &schema.textType() && !std::ranges::contains(spared, type))
            types.push_back(type);
    }
    int done = 0;
    for (const RecordType *type : types) {
        if (m_progress)
            m_progress->at(done++, static_cast<int>(types.size()));
        findIn(*type);
    }
    if (stopped())
        return failure(ErrorKind::Cancelled, Tr::tr("Looking for names was stopped."));
    return std::move(m_hits);
}

void Finding::findIn(const RecordType &type)
{
    for (const Row &row : m_project.rows(type)) {
        for (size_t column = 0; column < row.size() && !stopped(); ++column) {
            if (const auto words = wordsIn(type, row, column); words && m_finder.finds(*words))
                findIn(type, row, column, *words);
        }
    }
}

void Finding::findIn(const RecordType &type, const Row &row, size_t column, const QString &words)
{
    const SubjectId subject = subjectOf(m_project, type, row);
    const std::vector<FoundName> found = m_finder.find(words);
    const std::vector<StandIn> standIns = m_finder.standIns(words);
    ContextOf context(words);
    for (size_t i = 0; i < found.size(); ++i) {
        const RealName &name = m_finder.names()[found[i].name];
        const TextRange range{context.positionAt(found[i].start), context.positionAt(found[i].end)};
        m_hits.push_back({&type, type.idOf(row), static_cast<int>(column), range,
                          words.sliced(found[i].start, found[i].end - found[i].start), name.name,
                          name.pseudonym, standIns[i].words, context.before(found[i].start),
                          context.after(found[i].end), subject});
    }
}

} // namespace

bool NameHit::inText() const
{
    return type && type->columns[at(column)].role == Role::Body;
}

std::vector<const RecordType *> tablesWithoutNames()
{
    return {&Person::type(), &RealName::type()};
}

SubjectId subjectOf(const Project &project, const RecordType &type, const Row &row)
{
    if (type.subjectKind)
        return SubjectId(type.idOf(row));
    for (size_t i = 0; i < row.size(); ++i) {
        const Column &column = type.columns[i];
        const Uuid target = column.references ? uuidFrom(row[i]) : Uuid();
        if (target.null() || column.onRemove != OnRemove::RemoveToo)
            continue;
        if (project.kindOf(target))
            return SubjectId(target);
    }
    return {};
}

Result<std::vector<NameHit>> findNames(const Project &project, const NameFinder &finder,
                                       const Progress *progress)
{
    return Finding(project, finder, progress).run();
}

namespace {

using HitsByColumn = std::map<std::tuple<const RecordType *, Uuid, int>, std::vector<NameHit>>;

// The words of a column with the hits replaced that still stand there; how many did is added.
QString replacedIn(const QString &words, std::vector<NameHit> hits, int &replaced)
{
    QString made = words;
    const TextIndex index(words.toUtf8());
    std::ranges::sort(hits, std::ranges::greater(), [](const NameHit &hit) { return hit.range.start; });
    for (const NameHit &hit : hits) {
        if (!index.holds(hit.range) || index.words(hit.range) != hit.found)
            continue;
        const qsizetype from = index.words({0, hit.range.start}).size();
        made.replace(from, hit.found.size(), hit.standIn);
        ++replaced;
    }
    return made;
}

// A pseudonym may hold what JSON must escape, so all of it is rewritten.
bool isJson(const QString &words)
{
    return words.startsWith(u'{') || words.startsWith(u'[');
}

} // namespace

Result<int> replaceNames(Project &project, const std::vector<NameHit> &hits)
{
    HitsByColumn columns;
    std::vector<TextCorrection> corrections;
    for (const NameHit &hit : hits) {
        if (!hit.inText()) {
            columns[{hit.type, hit.record, hit.column}].push_back(hit);
            continue;
        }
        const auto text = project.text(Id<Text>(hit.record));
        if (text->holds(hit.range) && text->words(hit.range) == hit.found)
            corrections.push_back({hit.record, hit.range, hit.standIn});
    }
    int replaced = static_cast<int>(corrections.size());
    std::vector<NewWords> words;
    for (const auto &[where, found] : columns) {
        const auto &[type, record, column] = where;
        const Result<Row> row = project.findRow(*type, record);
        const QString *old = row ? std::get_if<QString>(&(*row)[at(column)]) : nullptr;
        if (!old)
            continue;
        std::vector<RealName> names;
        for (const NameHit &hit : found)
            names.push_back({{}, hit.name, hit.pseudonym, {}});
        const NameFinder finder(names);
        const WordRewrite rewrite([&finder](const QString &each) { return finder.standIns(each); });
        if (isJson(*old))
            replaced += static_cast<int>(found.size());
        words.push_back({type, record, column,
                         isJson(*old) ? rewrite.rewritten(*old) : replacedIn(*old, found, replaced)});
    }
    if (Status written = writeWords(project, PARTSONG_LABEL("Replace names"), words, corrections); !written)
        return std::unexpected(written.error());
    return replaced;
}

} // namespace partsong
