// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/memonames.h"

#include "core/links/linktext.h"
#include "core/links/memolink.h"
#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "core/store/pastrow.h"
#include "core/store/schema.h"

#include <ranges>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

int nameColumn(const RecordType &type)
{
    for (const char *column : {"name", "title", "text"}) {
        if (const int index = type.indexOf(column); index >= 0)
            return index;
    }
    return -1;
}

// What a thing was called after a step, and, in a tree, the names of those above it as well.
QStringList pathAfter(const Project &project, Uuid id, qint64 step)
{
    QStringList names;
    const RecordType *type = typeOfRow(project, id);
    const int name = type ? nameColumn(*type) : -1;
    if (name < 0)
        return names;
    const int parent = type->indexOf("parent");
    QSet<Uuid> seen;
    while (!id.null() && !seen.contains(id)) {
        seen.insert(id);
        const std::optional<Row> row = rowAfter(project, *type, id, step);
        if (!row)
            break;
        names.prepend(Stored<QString>::write((*row)[size_t(name)]).trimmed());
        id = parent < 0 ? Uuid() : uuidFrom((*row)[size_t(parent)]);
    }
    return names;
}

bool everCalled(const Project &project, const Uuid &id, const QString &name)
{
    const RecordType *type = typeOfRow(project, id);
    const int column = type ? nameColumn(*type) : -1;
    return column >= 0
        && std::ranges::any_of(rowsSince(project, *type, id, 0), [&](const std::optional<Row> &row) {
               return row && Stored<QString>::write((*row)[size_t(column)]).trimmed() == name;
           });
}

// A name as it stands between brackets, without the kind that may stand before it.
QString withoutKind(const Project &project, const QString &name, const QString &kind)
{
    const qsizetype colon = name.indexOf(u':');
    const bool told =
        colon > 0 && !kind.isEmpty() && name.left(colon).trimmed() == kind && project.schema().kind(kind);
    return told ? name.sliced(colon + 1).trimmed() : name.trimmed();
}

// 0: it was not called so; 2: it was, by its whole path.
int fit(const Project &project, const LinkThen &link, const QString &name)
{
    if (link.path.isEmpty())
        return 0;
    const QString plain = withoutKind(project, name, link.kind);
    const QStringList given = splitPath(plain).value_or(QStringList());
    if (given == link.path || QStringList(plain) == link.path)
        return 2;
    const bool lastPart = plain == link.path.back() || (!given.isEmpty() && given.back() == link.path.back());
    return lastPart ? 1 : 0;
}

std::vector<LinkThen> linksThen(const Project &project, Id<Memo> memo, qint64 step)
{
    static const int subject = MemoLink::type().indexOf("subject");
    std::vector<LinkThen> links;
    for (const MemoLink &link : project.where<MemoLink>("memo", memo)) {
        if (link.on)
            continue;
        const Uuid now = link.subject.uuid();
        // Merged since, the thing it was linked to is part of another.
        const std::optional<Row> row = rowAfter(project, MemoLink::type(), link.id.uuid(), step);
        const Uuid then = row ? uuidFrom((*row)[size_t(subject)]) : now;
        links.push_back({now, project.kindNameOf(now), pathAfter(project, then, step)});
    }
    return links;
}

// The one that was called so, by its whole path rather than the last part of it.
std::optional<Uuid> calledSo(const Project &project, const std::vector<LinkThen> &links, const QString &name)
{
    for (const int wanted : {2, 1}) {
        std::vector<Uuid> found;
        for (const LinkThen &link : links) {
            if (fit(project, link, name) == wanted)
                found.push_back(link.now);
        }
        if (found.size() == 1)
            return found.front();
    }
    return std::nullopt;
}

// A copy of the study may have brought the words, written where things had other names.
std::optional<Uuid> onceCalledSo(const Project &project, const std::vector<LinkThen> &links,
                                 const QString &name)
{
    std::vector<Uuid> found;
    for (const LinkThen &link : links) {
        const QStringList given =
            splitPath(withoutKind(project, name, link.kind)).value_or(QStringList{name.trimmed()});
        if (everCalled(project, link.now, given.back()))
            found.push_back(link.now);
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

} // namespace

MemoNames::MemoNames(const Project &project, const Memo &memo) : m_project(project), m_text(memo.text)
{
    if (!memo.id.null() && memo.text.contains("[["_L1))
        m_links = linksThen(project, memo.id, stepThatWrote(project, Memo::type(), memo.id.uuid(), "text"));
}

QString MemoNames::renamed(const QString &text,
                           const std::function<std::optional<Uuid>(const QString &)> &meaning) const
{
    QString words = text;
    for (const NamedLink &link : linksIn(text) | std::views::reverse) {
        const auto subject = meaning(link.name);
        if (!subject || linkedSubject(m_project, link.name) == subject)
            continue;
        const QString name = nameForLink(m_project, *subject);
        if (!name.isEmpty())
            words.replace(link.start, link.length, u"[["_s + name + u"]]"_s);
    }
    return words;
}

QString MemoNames::today() const
{
    return renamed(m_text, [this](const QString &name) {
        return calledSo(m_project, m_links, name)
            .or_else([&] { return linkedSubject(m_project, name); })
            .or_else([&] { return onceCalledSo(m_project, m_links, name); });
    });
}

QString MemoNames::understood(const QString &text) const
{
    return renamed(text, [this](const QString &name) {
        return linkedSubject(m_project, name)
            .or_else([&] { return calledSo(m_project, m_links, name); })
            .or_else([&] { return onceCalledSo(m_project, m_links, name); });
    });
}

QString wordsToday(const Project &project, const Memo &memo)
{
    return memo.text.contains("[["_L1) ? MemoNames(project, memo).today() : memo.text;
}

} // namespace partsong
