// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence.h"

#include "core/coding/codingqueries.h"
#include "core/coding/quotes.h"
#include "core/coding/quoteshown.h"
#include "core/links/evidence.h"
#include "core/links/evidencechain.h"
#include "core/review/round.h"
#include "core/review/roundclaim.h"
#include "core/sources/participant.h"
#include "core/workshop/canvas.h"
#include "core/workshop/canvasitem.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace partsong {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

// Seen from the passage or its source, the row leads to the quote; the quote itself is where one is.
void addShownQuote(std::vector<ShownRow> &rows, const Project &project, Id<Quote> quote, SubjectId seenFrom)
{
    const SubjectId leads = subjectId(quote) == seenFrom ? SubjectId() : subjectId(quote);
    for (const QuoteShown &shown : project.where<QuoteShown>("quote", quote))
        rows.push_back({shown.what, QDateTime::fromMSecsSinceEpoch(shown.time), leads});
}

// That a quote was put on a board is noted too: one row says both.
void addBoards(std::vector<ShownRow> &rows, const Project &project, SubjectId subject)
{
    for (const CanvasItem &item : project.where<CanvasItem>("subject", subject)) {
        const auto canvas = project.find(item.canvas);
        if (!canvas || std::ranges::contains(rows, subjectId(canvas->id), &ShownRow::subject))
            continue;
        const ShownRow board{Words::tr("Board: %1").arg(canvas->name), {}, subjectId(canvas->id)};
        const auto noted = std::ranges::find(rows, canvas->name, &ShownRow::what);
        if (noted == rows.end())
            rows.push_back(board);
        else
            *noted = {board.what, noted->time, board.subject};
    }
}

void addRounds(std::vector<ShownRow> &rows, const Project &project, SubjectId subject)
{
    for (const RoundClaim &claim : project.where<RoundClaim>("claim", subject)) {
        const auto round = project.find(claim.round);
        if (round && !std::ranges::contains(rows, subjectId(round->id), &ShownRow::subject))
            rows.push_back({Words::tr("Review: %1").arg(round->name), {}, subjectId(round->id)});
    }
}

// The quotes chosen from a passage, or from anywhere in a source; a quote itself.
std::vector<Id<Quote>> quotesFrom(const Project &project, SubjectId subject)
{
    std::vector<Id<Quote>> quotes{Id<Quote>(subject.uuid())};
    for (const Quote &quote : project.where<Quote>("coding", Id<Coding>(subject.uuid())))
        quotes.push_back(quote.id);
    for (const Id<Quote> &quote : quotesIn(project, Id<Source>(subject.uuid())))
        quotes.push_back(quote);
    return quotes;
}

// "12 extracts from 5 people, 2 places."
class Voices {
public:
    explicit Voices(const Project &project) : m_project(project) { }

    void add(const CodingVoice &voice)
    {
        m_extracts.insert(voice.coding);
        m_sources.insert(voice.source);
        if (voice.participant.null() || m_people.contains(voice.participant))
            return;
        const auto participant = m_project.find(voice.participant);
        if (!participant)
            return;
        m_people.insert(voice.participant);
        if (!participant->group.isEmpty())
            m_groups.insert(participant->group);
        if (!participant->site.isEmpty())
            m_sites.insert(participant->site);
    }

    QString sentence() const
    {
        if (m_extracts.isEmpty())
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
            .arg(Words::tr("%n extract(s)", nullptr, int(m_extracts.size())), from.join(u", "_s));
    }

private:
    const Project &m_project;
    QSet<Id<Coding>> m_extracts;
    QSet<Id<Source>> m_sources;
    QSet<Id<Participant>> m_people;
    QSet<QString> m_groups;
    QSet<QString> m_sites;
};

std::vector<Id<Coding>> codingsUnder(const Project &project, SubjectId subject)
{
    std::vector<Id<Coding>> codings;
    for (const ChainNode &node : nodesUnder(project, subject.uuid())) {
        if (node.kind == "coding"_L1)
            codings.push_back(Id<Coding>(node.id));
    }
    return codings;
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
    const std::vector<Id<Quote>> quotes = quotesFrom(project, subject);
    for (const Id<Quote> &quote : quotes)
        addShownQuote(rows, project, quote, subject);
    std::ranges::stable_sort(rows, std::greater(), &ShownRow::time);
    addBoards(rows, project, subject);
    addRounds(rows, project, subject);
    for (const Id<Quote> &quote : quotes)
        addBoards(rows, project, subjectId(quote));
    return rows;
}

QString evidenceSummary(const Project &project, SubjectId subject)
{
    Voices voices(project);
    for (const CodingVoice &voice : voicesOf(project, codingsUnder(project, subject)))
        voices.add(voice);
    const QString sentence = voices.sentence();
    const QString stances = forAndAgainst(project, subject);
    return sentence.isEmpty() || stances.isEmpty() ? sentence + stances : sentence + u' ' + stances;
}

} // namespace partsong
