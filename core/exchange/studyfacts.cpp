// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studyfacts.h"

#include "core/base/tr.h"
#include "core/coding/codequeries.h"
#include "core/coding/quotes.h"
#include "core/links/evidencechain.h"
#include "core/links/evidences.h"
#include "core/links/subjects.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"
#include "core/themes/themequeries.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

std::vector<Id<Theme>> allThemes(const Project &project)
{
    std::vector<Id<Theme>> themes;
    for (const TreeNode &node : treeOrder(project, Theme::type()))
        themes.push_back(Id<Theme>(node.id));
    return themes;
}

QString shownKind(const Project &project, const Uuid &subject)
{
    const SubjectKind *kind = project.kindOf(subject);
    return kind && kind->shownName ? kind->shownName() : QString();
}

// What a report may show of somebody's words: notes, quotes, and a coded passage by the quote chosen from it.
// Words from which nobody has chosen a quote yet stay in the study.
QString shownWords(const Project &project, const Uuid &subject)
{
    if (project.find(Id<Coding>(subject))) {
        const std::vector<Quote> quotes = project.where<Quote>("coding", Id<Coding>(subject));
        return quotes.empty() ? QString() : quoteWords(project, quotes.front().id);
    }
    const QString kind = project.kindNameOf(subject);
    return kind == "quote"_L1 || kind == "note"_L1 ? excerptOf(project, subject).simplified() : QString();
}

// A passage that is not shown, by where it stands.
QString placeOf(const Project &project, const Uuid &subject)
{
    const auto coding = project.find(Id<Coding>(subject));
    const auto source = coding ? sourceOf(project, coding->anchor.text) : std::optional<Source>();
    if (!source)
        return titleOf(project, subject);
    const TextRange range = coding->anchor.range;
    return coding->anchor.region() ? Tr::tr("%1, page %2").arg(source->name).arg(coding->anchor.page)
                                   : Tr::tr("%1, %2:%3").arg(source->name).arg(range.start).arg(range.end);
}

QString attributionOf(const Project &project, const Uuid &subject)
{
    const auto quote = project.find(Id<Quote>(subject));
    return quote ? quote->attribution : QString();
}

} // namespace

StudyFacts::StudyFacts(const Project &project, const std::vector<Id<Theme>> &themes)
    : m_project(project), m_themes(themes.empty() ? allThemes(project) : themes), m_whole(themes.empty()),
      m_segments(segments(project, {}))
{
    for (const Segment &segment : m_segments) {
        ++m_bySource[segment.source];
        if (!segment.participant.isEmpty())
            ++m_byParticipant[segment.participant];
    }
    for (const Participant &participant : project.all<Participant>())
        m_participants.insert(participant.name, participant);
}

QSet<Id<Code>> StudyFacts::codesUnderTheme(Id<Theme> theme) const
{
    QSet<Id<Code>> codes;
    for (const Id<Code> code : codesOf(m_project, theme)) {
        for (const Id<Code> under : codesUnder(m_project, code))
            codes.insert(under);
    }
    for (const Theme &child : m_project.where<Theme>("parent", theme))
        codes.unite(codesUnderTheme(child.id));
    return codes;
}

QString StudyFacts::restingOn(Id<Theme> theme) const
{
    const QSet<Id<Code>> codes = codesUnderTheme(theme);
    int extracts = 0;
    QSet<QString> people;
    QSet<QString> groups;
    QSet<QString> sites;
    for (const Segment &segment : m_segments) {
        if (!codes.contains(segment.coding.code))
            continue;
        ++extracts;
        const auto participant = m_participants.constFind(segment.participant);
        if (participant == m_participants.constEnd())
            continue;
        people.insert(participant->name);
        groups.insert(participant->group);
        sites.insert(participant->site);
    }
    groups.remove({});
    sites.remove({});
    const QString count = Tr::tr("%n extract(s)", nullptr, extracts);
    if (people.isEmpty())
        return count;
    return Tr::tr("%1 from %2, of %3 and %4")
        .arg(count, Tr::tr("%n participant(s)", nullptr, static_cast<int>(people.size())),
             Tr::tr("%n group(s)", nullptr, static_cast<int>(groups.size())),
             Tr::tr("%n place(s)", nullptr, static_cast<int>(sites.size())));
}

QString StudyFacts::headingOf(const Uuid &subject) const
{
    static const QStringList headed{u"element"_s, u"relation"_s, u"decision"_s};
    const QString kind = m_project.kindNameOf(subject);
    const bool theme = kind == "theme"_L1 && std::ranges::contains(m_themes, Id<Theme>(subject));
    return theme || (m_whole && headed.contains(kind)) ? kind + u'-' + subject.text() : QString();
}

ReportText StudyFacts::lineOf(const Uuid &subject) const
{
    const QString words = shownWords(m_project, subject);
    const QString target = headingOf(subject);
    ReportText line{{shownKind(m_project, subject), ReportRun::Look::Tag}, {u" "_s}};
    if (words.isEmpty() || !target.isEmpty())
        line.push_back({placeOf(m_project, subject), ReportRun::Look::Plain, {}, target});
    else
        line.push_back({u"“%1”"_s.arg(words)});
    const QString attribution = attributionOf(m_project, subject);
    if (!attribution.isEmpty())
        line.push_back({u" "_s + attribution, ReportRun::Look::Quiet});
    return line;
}

// Down to the words, three for each thing, those that can be shown first: the rest is a number.
void StudyFacts::addWords(ReportItems &items, const Uuid &subject, int depth) const
{
    constexpr int Shown = 3;
    constexpr int Deepest = 3;
    if (depth > Deepest || m_project.find(Id<Coding>(subject)) || !headingOf(subject).isEmpty()
        || !shownWords(m_project, subject).isEmpty())
        return;
    int shown = 0;
    auto steps = stepsDown(m_project, subject);
    std::ranges::stable_partition(
        steps, [this](const EvidenceStep &step) { return !shownWords(m_project, step.subject).isEmpty(); });
    for (const EvidenceStep &step : steps) {
        if (shown == Shown) {
            const int more = static_cast<int>(steps.size()) - Shown;
            items.items.push_back({{{Tr::tr("and %n more", nullptr, more), ReportRun::Look::Quiet}}, depth});
            return;
        }
        items.items.push_back({lineOf(step.subject), depth});
        addWords(items, step.subject, depth + 1);
        ++shown;
    }
}

ReportItems StudyFacts::evidenceItems(const Uuid &claim) const
{
    ReportItems items;
    for (const Evidence &evidence : evidenceOf(m_project, claim)) {
        ReportText line{{shownStance(evidence.stance) + u" "_s, ReportRun::Look::Strong}};
        const ReportText subject = lineOf(evidence.subject.uuid());
        line.insert(line.end(), subject.begin(), subject.end());
        if (!evidence.note.isEmpty())
            line.push_back({u" "_s + evidence.note, ReportRun::Look::Emphasis});
        items.items.push_back({line, 0});
        addWords(items, evidence.subject.uuid(), 1);
    }
    return items;
}

QString shownStance(Stance stance)
{
    return stance == Stance::Supports ? Tr::tr("Supports") : Tr::tr("Challenges");
}

} // namespace partsong
