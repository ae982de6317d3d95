// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence.h"

#include "core/coding/coding.h"
#include "core/coding/quote.h"
#include "core/coding/quoteshown.h"
#include "core/links/evidence.h"
#include "core/links/evidencechain.h"
#include "core/review/round.h"
#include "core/review/roundclaim.h"
#include "core/sources/participant.h"
#include "core/sources/speaker.h"
#include "core/sources/turnqueries.h"
#include "core/workshop/canvas.h"
#include "core/workshop/canvasitem.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace partsong {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

void addShownQuote(std::vector<ShownRow> &rows, const Project &project, Id<Quote> quote)
{
    for (const QuoteShown &shown : project.where<QuoteShown>("quote", quote))
        rows.push_back({shown.what, QDateTime::fromMSecsSinceEpoch(shown.time)});
}

void addBoards(std::vector<ShownRow> &rows, const Project &project, SubjectId subject)
{
    for (const CanvasItem &item : project.where<CanvasItem>("subject", subject)) {
        if (const auto canvas = project.find(item.canvas))
            rows.push_back({Words::tr("Board: %1").arg(canvas->name), {}, subjectId(canvas->id)});
    }
}

void addRounds(std::vector<ShownRow> &rows, const Project &project, SubjectId subject)
{
    for (const RoundClaim &claim : project.where<RoundClaim>("claim", subject)) {
        if (const auto round = project.find(claim.round))
            rows.push_back({Words::tr("Review: %1").arg(round->name), {}, subjectId(round->id)});
    }
}

// The people behind coded passages: those of the turns, or of whole sources.
class Voices {
public:
    explicit Voices(const Project &project) : m_project(project) { }

    void add(const Coding &coding)
    {
        ++m_extracts;
        const auto source = sourceOf(m_project, coding.anchor.text);
        if (!source)
            return;
        m_sources.insert(source->id);
        const Id<Participant> person = speaking(coding, *source);
        const auto participant =
            person.null() ? Result<Participant>(failure(ErrorKind::NotFound, {})) : m_project.find(person);
        if (!participant)
            return;
        m_people.insert(person);
        if (!participant->group.isEmpty())
            m_groups.insert(participant->group);
        if (!participant->site.isEmpty())
            m_sites.insert(participant->site);
    }

    QString sentence() const
    {
        if (m_extracts == 0)
            return {};
        QStringList from;
        if (!m_people.isEmpty())
            from << Words::tr("%n person(s)", nullptr, int(m_people.size()));
        else
            from << Words::tr("%n source(s)", nullptr, int(m_sources.size()));
        if (!m_groups.isEmpty())
            from << Words::tr("%n group(s)", nullptr, int(m_groups.size()));
        if (!m_sites.isEmpty())
            from << Words::tr("%n place(s)", nullptr, int(m_sites.size()));
        return Words::tr("%1 from %2.")
            .arg(Words::tr("%n extract(s)", nullptr, m_extracts), from.join(u", "_s));
    }

private:
    Id<Participant> speaking(const Coding &coding, const Source &source)
    {
        if (coding.anchor.text.null())
            return source.participant;
        if (!m_turns.contains(coding.anchor.text))
            m_turns.insert(coding.anchor.text, turnsOf(m_project, coding.anchor.text));
        const auto &turns = m_turns[coding.anchor.text];
        const int at = turnAt(turns, coding.anchor.range.start);
        const auto speaker = at < 0 ? Result<Speaker>(failure(ErrorKind::NotFound, {}))
                                    : m_project.find(turns[size_t(at)].speaker);
        return speaker && !speaker->participant.null() ? speaker->participant : source.participant;
    }

    const Project &m_project;
    QHash<Id<Text>, std::vector<Turn>> m_turns;
    QSet<Id<Source>> m_sources;
    QSet<Id<Participant>> m_people;
    QSet<QString> m_groups;
    QSet<QString> m_sites;
    int m_extracts = 0;
};

// All that lies beneath, without the words and names that a list would need.
QSet<Uuid> everythingBeneath(const Project &project, const Uuid &subject)
{
    QSet<Uuid> seen;
    std::vector<Uuid> open{subject};
    while (!open.empty()) {
        const Uuid at = open.back();
        open.pop_back();
        for (const EvidenceStep &step : stepsDown(project, at)) {
            if (step.subject == subject || seen.contains(step.subject))
                continue;
            seen.insert(step.subject);
            open.push_back(step.subject);
        }
    }
    return seen;
}

// What people tied to a claim as speaking for or against it.
QString forAndAgainst(const Project &project, SubjectId claim)
{
    const auto ties = project.where<Evidence>("claim", claim);
    const auto against = std::ranges::count(ties, Stance::Challenges, &Evidence::stance);
    if (ties.empty())
        return {};
    return Words::tr("%1 for, %2 against.").arg(std::ssize(ties) - against).arg(against);
}

} // namespace

std::vector<ShownRow> shownIn(const Project &project, SubjectId subject)
{
    std::vector<ShownRow> rows;
    addShownQuote(rows, project, Id<Quote>(subject.uuid()));
    for (const Quote &quote : project.where<Quote>("coding", Id<Coding>(subject.uuid())))
        addShownQuote(rows, project, quote.id);
    std::ranges::stable_sort(rows, std::greater(), &ShownRow::time);
    addBoards(rows, project, subject);
    addRounds(rows, project, subject);
    return rows;
}

QString evidenceSummary(const Project &project, SubjectId subject)
{
    Voices voices(project);
    for (const Uuid &id : everythingBeneath(project, subject.uuid())) {
        if (project.kindNameOf(id) != "coding"_L1)
            continue;
        if (const auto coding = project.find(Id<Coding>(id)))
            voices.add(*coding);
    }
    const QString sentence = voices.sentence();
    const QString stances = forAndAgainst(project, subject);
    return sentence.isEmpty() || stances.isEmpty() ? sentence + stances : sentence + u' ' + stances;
}

} // namespace partsong
