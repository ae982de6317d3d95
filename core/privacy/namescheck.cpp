// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/namescheck.h"

#include "core/base/tr.h"
#include "core/formats/readdocument.h"
#include "core/formats/readerpool.h"
#include "core/privacy/contextof.h"
#include "core/privacy/namehits.h"
#include "core/privacy/names.h"
#include "core/sources/import.h"
#include "core/sources/otherwords.h"
#include "core/sources/pages.h"
#include "core/sources/participant.h"
#include "core/store/schema.h"

#include <QFileInfo>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Places of a word in UTF-16 for its context, which is asked in rising order.
std::vector<Leftover> leftoversIn(const QString &words, const IdentifierFinder &finder)
{
    std::vector<Leftover> left;
    ContextOf context(words);
    qsizetype unit = 0;
    int position = 0;
    for (Identifier &found : finder.find(words)) {
        for (; position < found.range.start; ++position)
            unit += words[unit].isHighSurrogate() ? 2 : 1;
        const qsizetype end = unit + found.text.size();
        left.push_back({std::move(found), {}, nullptr, 0, {}, context.before(unit), context.after(end)});
    }
    return left;
}

class Checking {
public:
    Checking(const Project &project, const IdentifierFinder &finder, const Progress *progress)
        : m_project(project), m_finder(finder), m_progress(progress)
    {
    }

    Result<std::vector<Leftover>> run();

private:
    bool stopped() const { return m_progress && m_progress->cancelled(); }
    void check(const RecordType &type);
    void check(const RecordType &type, const Row &row, size_t column);
    void checkPages();

    const Project &m_project;
    const IdentifierFinder &m_finder;
    const Progress *m_progress;
    std::vector<Leftover> m_left;
};

Result<std::vector<Leftover>> Checking::run()
{
    const auto &types = m_project.schema().types();
    const auto spared = tablesWithoutNames();
    int done = 0;
    for (const RecordType *type : types) {
        if (m_progress)
            m_progress->at(done++, static_cast<int>(types.size()));
        if (!std::ranges::contains(spared, type))
            check(*type);
    }
    checkPages();
    if (stopped())
        return failure(ErrorKind::Cancelled, Tr::tr("Looking for names was stopped."));
    return std::move(m_left);
}

void Checking::check(const RecordType &type)
{
    for (const Row &row : m_project.rows(type)) {
        for (size_t column = 0; column < row.size() && !stopped(); ++column) {
            if (holdsWords(type.columns[column].role))
                check(type, row, column);
        }
    }
}

void Checking::check(const RecordType &type, const Row &row, size_t column)
{
    const QByteArray *body = std::get_if<QByteArray>(&row[column]);
    const QString *words = std::get_if<QString>(&row[column]);
    std::vector<Leftover> left = leftoversIn(body        ? QString::fromUtf8(*body)
                                                 : words ? *words
                                                         : QString(),
                                             m_finder);
    if (left.empty())
        return;
    const SubjectId subject = subjectOf(m_project, type, row);
    for (Leftover &one : left) {
        one.subject = subject.null() ? SubjectId(type.idOf(row)) : subject;
        one.type = &type;
        one.column = static_cast<int>(column);
        m_left.push_back(std::move(one));
    }
}

// The title of a PDF, who wrote it, what is noted on it: words that no record has.
void Checking::checkPages()
{
    const RecordType &type = Source::type();
    for (const Source &source : m_project.all<Source>()) {
        if (stopped() || !hasPages(source) || source.original.isEmpty())
            continue;
        const auto bytes = m_project.blob(source.original);
        const auto words = bytes ? otherWordsIn(*bytes, source.file) : std::unexpected(bytes.error());
        for (const QString &one : words.value_or(FileWords()).words) {
            for (Leftover &left : leftoversIn(one, m_finder)) {
                left.subject = subjectId(source.id);
                left.type = &type;
                left.column = type.indexOf("original");
                m_left.push_back(std::move(left));
            }
        }
    }
}

std::vector<RealName> namesOr(const Project &project, const std::vector<RealName> &names)
{
    return names.empty() ? project.all<RealName>() : names;
}

} // namespace

bool Leftover::inText() const
{
    return type && type->columns[static_cast<size_t>(column)].role == Role::Body;
}

QStringList rareRolesIn(const Project &project)
{
    QHash<QString, int> holders;
    const auto participants = project.all<Participant>();
    for (const Participant &participant : participants)
        ++holders[participant.group.trimmed()];
    QStringList rare;
    for (const auto &[role, count] : holders.asKeyValueRange()) {
        if (!role.isEmpty() && count == 1 && participants.size() > 2)
            rare << role;
    }
    rare.sort();
    return rare;
}

Result<std::vector<Leftover>> checkNames(const Project &project, const std::vector<RealName> &names,
                                         const Progress *progress)
{
    const IdentifierFinder finder(namesOr(project, names), rareRolesIn(project));
    return Checking(project, finder, progress).run();
}

Result<std::vector<Leftover>> checkNamesInFile(const Project &project, const std::vector<RealName> &names,
                                               const QString &path)
{
    ReaderPool pool;
    const std::vector<ReadFile> files = readFiles({path}, {}, pool);
    if (!files.front().document)
        return std::unexpected(files.front().document.error());
    const IdentifierFinder finder(namesOr(project, names), rareRolesIn(project));
    std::vector<Leftover> left = leftoversIn(QString::fromUtf8(files.front().document->text), finder);
    const FileFormat format = formatOf(files.front().bytes, path);
    if (format == FileFormat::Pdf || format == FileFormat::Picture) {
        const auto words = otherWordsIn(files.front().bytes, QFileInfo(path).fileName());
        for (const QString &one : words.value_or(FileWords()).words)
            std::ranges::move(leftoversIn(one, finder), std::back_inserter(left));
    }
    for (Leftover &one : left)
        one.file = path;
    return left;
}

} // namespace partsong
