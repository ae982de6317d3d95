// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/evidencechain.h"

#include "core/links/evidences.h"
#include "core/links/kindqueries.h"
#include "core/store/schema.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

std::vector<EvidenceStep> eachOnce(std::vector<EvidenceStep> steps, const Uuid &from)
{
    QSet<Uuid> seen{from};
    std::erase_if(steps, [&](const EvidenceStep &step) {
        if (step.subject.null() || seen.contains(step.subject))
            return true;
        seen.insert(step.subject);
        return false;
    });
    return steps;
}

// Walks one way along the chain. The kinds of what it meets, and what has ties at all, it asks for once.
class Steps {
public:
    using Finder = std::vector<EvidenceStep> (*)(const Project &, const Uuid &);
    using Ties = Finder SubjectKind::*;

    Steps(const Project &project, Ties ties, Ties own) : m_project(project), m_ties(ties), m_own(own) { }

    // Ties come first: where a thing is reached in two ways, the one that somebody gave a stance and a note
    // is told.
    std::vector<EvidenceStep> from(const Uuid &subject, const SubjectKind *kind)
    {
        std::vector<EvidenceStep> steps;
        takeTies(steps, subject);
        if (kind && kind->*m_own)
            take(steps, kind->*m_own, subject);
        return eachOnce(std::move(steps), subject);
    }
    // From many of one kind, without stances and notes: all that is met.
    std::vector<Uuid> fromAll(const std::vector<Uuid> &subjects, const SubjectKind *kind)
    {
        const bool own = kind && kind->*m_own;
        const bool atOnce = own && kind->supportedBy && m_own == &SubjectKind::supports;
        std::vector<Uuid> met = atOnce ? kind->supportedBy(m_project, subjects) : std::vector<Uuid>();
        std::vector<EvidenceStep> steps;
        for (const Uuid &subject : subjects) {
            takeTies(steps, subject);
            if (own && !atOnce)
                take(steps, kind->*m_own, subject);
        }
        for (const EvidenceStep &step : steps)
            met.push_back(step.subject);
        return met;
    }
    // Worth it where very many are walked from.
    void askOnce()
    {
        const auto all = m_ties == &SubjectKind::tiesDown ? &SubjectKind::tiedDown : &SubjectKind::tiedUp;
        for (const SubjectKind *kind : m_project.schema().kinds()) {
            if (!(kind->*all))
                continue;
            const std::vector<Uuid> tied = (kind->*all)(m_project);
            m_tied.insert(kind, QSet<Uuid>(tied.begin(), tied.end()));
        }
    }

private:
    void takeTies(std::vector<EvidenceStep> &steps, const Uuid &subject) const
    {
        for (const SubjectKind *other : m_project.schema().kinds()) {
            if (other->*m_ties && mayTie(*other, subject))
                take(steps, other->*m_ties, subject);
        }
    }
    void take(std::vector<EvidenceStep> &steps, Finder find, const Uuid &subject) const
    {
        for (EvidenceStep &step : find(m_project, subject))
            steps.push_back(std::move(step));
    }
    bool mayTie(const SubjectKind &kind, const Uuid &subject) const
    {
        const auto known = m_tied.constFind(&kind);
        return known == m_tied.constEnd() || known->contains(subject);
    }

    const Project &m_project;
    Ties m_ties;
    Ties m_own;
    QHash<const SubjectKind *, QSet<Uuid>> m_tied;
};

Steps down(const Project &project)
{
    return {project, &SubjectKind::tiesDown, &SubjectKind::restsOn};
}

Steps up(const Project &project)
{
    return {project, &SubjectKind::tiesUp, &SubjectKind::supports};
}

ChainRow rowFor(const Project &project, const EvidenceStep &step, const SubjectKind *kind, int depth)
{
    ChainRow row{.id = step.subject,
                 .kind = {},
                 .name = {},
                 .stance = step.stance,
                 .note = step.note,
                 .depth = depth,
                 .quote = {},
                 .source = {},
                 .range = {}};
    if (!kind)
        return row;
    row.kind = QString::fromLatin1(kind->name);
    if (kind->title)
        row.name = kind->title(project, step.subject);
    if (kind->excerpt)
        row.quote = kind->excerpt(project, step.subject);
    if (row.quote.isEmpty() || !kind->place)
        return row;
    const Place place = kind->place(project, step.subject);
    if (project.kindNameOf(place.subject) == u"source") {
        row.source = place.subject;
        row.range = place.range;
    }
    return row;
}

// Breadth first, each thing once, the start left out. `meet` hears of each; where it says false, all ends.
using Meet = std::function<bool(const EvidenceStep &, const SubjectKind *, int)>;

void walk(const Project &project, const Uuid &start, Steps steps, const Meet &meet)
{
    struct Open {
        Uuid id;
        const SubjectKind *kind;
        int depth;
    };
    steps.askOnce();
    std::deque<Open> open{{start, project.kindOf(start), 0}};
    QSet<Uuid> seen{start};
    while (!open.empty()) {
        const Open at = open.front();
        open.pop_front();
        for (const EvidenceStep &step : steps.from(at.id, at.kind)) {
            if (seen.contains(step.subject))
                continue;
            seen.insert(step.subject);
            const SubjectKind *kind = project.kindOf(step.subject);
            if (!meet(step, kind, at.depth + 1))
                return;
            open.push_back({step.subject, kind, at.depth + 1});
        }
    }
}

std::vector<ChainRow> rowsOf(const Project &project, const Uuid &start, const Steps &steps)
{
    std::vector<ChainRow> rows;
    walk(project, start, steps, [&](const EvidenceStep &step, const SubjectKind *kind, int depth) {
        rows.push_back(rowFor(project, step, kind, depth));
        return true;
    });
    return rows;
}

QString nameOf(const SubjectKind *kind)
{
    return kind ? QString::fromLatin1(kind->name) : QString();
}

} // namespace

std::vector<EvidenceStep> stepsDown(const Project &project, const Uuid &subject)
{
    return down(project).from(subject, project.kindOf(subject));
}

std::vector<EvidenceStep> stepsUp(const Project &project, const Uuid &subject)
{
    return up(project).from(subject, project.kindOf(subject));
}

std::vector<EvidenceStep> originsOf(const Project &project, const Uuid &subject)
{
    const SubjectKind *kind = project.kindOf(subject);
    return kind && kind->origins ? eachOnce(kind->origins(project, subject), subject)
                                 : std::vector<EvidenceStep>();
}

std::vector<ChainNode> nodesUnder(const Project &project, const Uuid &subject,
                                  const std::function<bool()> &stop)
{
    std::vector<ChainNode> nodes;
    walk(project, subject, down(project), [&](const EvidenceStep &step, const SubjectKind *kind, int) {
        nodes.push_back({step.subject, nameOf(kind)});
        return !stop || !stop();
    });
    return nodes;
}

std::vector<Uuid> claimsOver(const Project &project, const Uuid &subject, const std::function<bool()> &stop)
{
    std::vector<Uuid> claims;
    Steps steps = up(project);
    steps.askOnce();
    QSet<Uuid> seen{subject, Uuid()};
    for (std::vector<Uuid> level{subject}; !level.empty();) {
        std::vector<Uuid> next;
        for (const auto &[kind, subjects] : byKind(project, level)) {
            if (claimKinds().contains(nameOf(kind)))
                std::ranges::copy_if(subjects, std::back_inserter(claims),
                                     [&](const Uuid &claim) { return claim != subject; });
            if (stop && stop())
                return claims;
            for (const Uuid &met : steps.fromAll(subjects, kind)) {
                if (seen.contains(met))
                    continue;
                seen.insert(met);
                next.push_back(met);
            }
        }
        level = std::move(next);
    }
    return claims;
}

std::vector<ChainRow> under(const Project &project, const Uuid &subject)
{
    return rowsOf(project, subject, down(project));
}

std::vector<ChainRow> above(const Project &project, const Uuid &subject)
{
    return rowsOf(project, subject, up(project));
}

} // namespace partsong
