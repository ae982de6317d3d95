// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/linktext.h"

#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "core/store/schema.h"
#include "core/store/subjectkind.h"

#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool fitsBrackets(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'[') && !name.contains(u']') && !name.contains(u'\n');
}

// What shares its name with others, or has none, is told by a few words and its id.
QString wordsBeforeId(const QString &title)
{
    static const QRegularExpression reserved(u"[\\[\\]|]"_s);
    return shortened(QString(title).remove(reserved).simplified(), 48);
}

} // namespace

std::vector<NamedLink> linksIn(const QString &text)
{
    static const QRegularExpression name(u"\\[\\[([^\\[\\]\\n]+)\\]\\]"_s);
    std::vector<NamedLink> links;
    for (const auto &match : name.globalMatch(text))
        links.push_back({match.capturedStart(), match.capturedLength(), match.captured(1)});
    return links;
}

std::optional<NamedLink> linkAt(const QString &text, qsizetype place)
{
    for (NamedLink &link : linksIn(text)) {
        if (link.start <= place && place <= link.start + link.length)
            return std::move(link);
    }
    return std::nullopt;
}

QString withoutMarks(const QString &text)
{
    static const QRegularExpression id(u"\\[\\[([^\\[\\]\\n|]+)\\|[^\\[\\]\\n]*\\]\\]"_s);
    static const QRegularExpression link(u"\\[\\[([^\\[\\]\\n]+)\\]\\]"_s);
    static const QRegularExpression lineMarks(u"^[ \\t]*(#{1,6}[ \\t]+|>[ \\t]?|[-*+][ \\t]+)"_s,
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(u"(\\*\\*|__|\\*|`)(?=\\S)(.+?)(?<=\\S)\\1"_s);
    QString words = text;
    words.replace(id, u"\\1"_s).replace(link, u"\\1"_s).remove(lineMarks);
    return words.replace(emphasis, u"\\2"_s).replace(emphasis, u"\\2"_s);
}

std::optional<Uuid> linkedSubject(const Project &project, const QString &name)
{
    if (const qsizetype bar = name.lastIndexOf(u'|'); bar >= 0) {
        const auto id = Uuid::fromText(name.sliced(bar + 1).trimmed());
        if (id && !project.kindNameOf(*id).isEmpty())
            return id;
    }
    if (const auto subject = subjectNamed(project, name))
        return *subject;
    const qsizetype colon = name.indexOf(u':');
    const QString kind = name.left(colon).trimmed();
    if (colon < 1 || !project.schema().kind(kind))
        return std::nullopt;
    const auto subject = subjectNamed(project, name.sliced(colon + 1).trimmed(), {kind});
    return subject ? std::optional(*subject) : std::nullopt;
}

std::vector<SubjectId> namedIn(const Project &project, const QString &text)
{
    std::vector<SubjectId> named;
    for (const NamedLink &link : linksIn(text)) {
        const auto subject = linkedSubject(project, link.name);
        if (subject && !std::ranges::contains(named, SubjectId(*subject)))
            named.push_back(SubjectId(*subject));
    }
    return named;
}

QString nameForLink(const Project &project, const Uuid &subject)
{
    const QString kind = project.kindNameOf(subject);
    if (kind.isEmpty())
        return {};
    // What people said must not be copied into what somebody writes: it would stay there when it is
    // withdrawn.
    if (const SubjectKind *known = project.kindOf(subject);
        known && (kind == "coding"_L1 || kind == "quote"_L1 || kind == "note"_L1))
        return wordsBeforeId(known->shownName()) + u'|' + subject.text();
    const QString title = titleOf(project, subject);
    for (const QString &name : {title, u"%1: %2"_s.arg(kind, title)}) {
        if (fitsBrackets(name) && linkedSubject(project, name) == subject)
            return name;
    }
    return wordsBeforeId(title) + u'|' + subject.text();
}

} // namespace partsong
