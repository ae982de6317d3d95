// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/linkskinds.h"

#include "core/base/tr.h"
#include "core/links/blindwords.h"
#include "core/links/decision.h"
#include "core/links/decisionlink.h"
#include "core/links/decisions.h"
#include "core/links/evidence.h"
#include "core/links/linktext.h"
#include "core/links/memo.h"
#include "core/links/memos.h"
#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "core/store/project.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using EvidenceSteps = std::vector<EvidenceStep>;

EvidenceSteps stepsTo(const std::vector<Uuid> &subjects)
{
    EvidenceSteps steps;
    for (const Uuid &subject : subjects)
        steps.push_back({subject, Stance::Supports, {}});
    return steps;
}

QString memoName()
{
    return Tr::tr("Memo");
}

QString memoTitle(const Project &project, const Uuid &id)
{
    const Result<Memo> memo = project.find(Id<Memo>(id));
    if (!memo)
        return {};
    if (hidden(project, *memo))
        return hiddenWords();
    return memo->title.trimmed().isEmpty() ? shortened(withoutMarks(memo->text).simplified()) : memo->title;
}

QString memoWords(const Project &project, const Uuid &id)
{
    const Result<Memo> memo = project.find(Id<Memo>(id));
    return !memo ? QString() : hidden(project, *memo) ? hiddenWords() : memo->text;
}

// A memo is read beside what it is about.
Place memoPlace(const Project &project, const Uuid &id)
{
    for (const Uuid &subject : memoSubjects(project, Id<Memo>(id))) {
        const SubjectKind *kind = project.kindOf(subject);
        if (kind && kind->place && project.kindNameOf(subject) != u"memo")
            return kind->place(project, subject);
    }
    return {u"coding"_s, id, {}};
}

std::vector<Uuid> memosNamed(const Project &project, const QString &given)
{
    return idsWithWords(project, Memo::type(), "title", given);
}

QString evidenceName()
{
    return Tr::tr("Evidence");
}

QString evidenceTitle(const Project &project, const Uuid &id)
{
    const Result<Evidence> evidence = project.find(Id<Evidence>(id));
    if (!evidence)
        return {};
    return (evidence->stance == Stance::Supports ? Tr::tr("“%1” supports “%2”")
                                                 : Tr::tr("“%1” challenges “%2”"))
        .arg(shortened(titleOf(project, evidence->subject.uuid())),
             shortened(titleOf(project, evidence->claim.uuid())));
}

QString noWords(const Project &, const Uuid &)
{
    return {};
}

Place evidencePlace(const Project &project, const Uuid &id)
{
    const Result<Evidence> evidence = project.find(Id<Evidence>(id));
    const SubjectKind *claim = evidence ? project.kindOf(evidence->claim.uuid()) : nullptr;
    return claim && claim->place ? claim->place(project, evidence->claim.uuid()) : Place();
}

EvidenceSteps evidenceUnder(const Project &project, const Uuid &subject)
{
    EvidenceSteps steps;
    for (const Evidence &row : project.where<Evidence>("claim", uuidValue(subject)))
        steps.push_back({row.subject.uuid(), row.stance, row.note});
    return steps;
}

EvidenceSteps evidenceAbove(const Project &project, const Uuid &subject)
{
    EvidenceSteps steps;
    for (const Evidence &row : project.where<Evidence>("subject", uuidValue(subject)))
        steps.push_back({row.claim.uuid(), row.stance, row.note});
    return steps;
}

std::vector<Uuid> claimsWithEvidence(const Project &project)
{
    std::vector<Uuid> claims;
    for (const Evidence &row : project.all<Evidence>())
        claims.push_back(row.claim.uuid());
    return claims;
}

std::vector<Uuid> subjectsOfEvidence(const Project &project)
{
    std::vector<Uuid> subjects;
    for (const Evidence &row : project.all<Evidence>())
        subjects.push_back(row.subject.uuid());
    return subjects;
}

std::vector<Uuid> noneNamed(const Project &, const QString &)
{
    return {};
}

QString decisionName()
{
    return Tr::tr("Decision");
}

QString decisionTitle(const Project &project, const Uuid &id)
{
    const Result<Decision> decision = project.find(Id<Decision>(id));
    return decision ? shortened(decision->text, 120) : QString();
}

QString decisionReason(const Project &project, const Uuid &id)
{
    const Result<Decision> decision = project.find(Id<Decision>(id));
    return decision ? decision->why : QString();
}

Place decisionPlace(const Project &, const Uuid &id)
{
    return {u"workshops"_s, id, {}};
}

EvidenceSteps decisionRestsOn(const Project &project, const Uuid &id)
{
    return stepsTo(takenOn(project, Id<Decision>(id)));
}

EvidenceSteps decisionSupports(const Project &project, const Uuid &id)
{
    return stepsTo(changedBy(project, Id<Decision>(id)));
}

EvidenceSteps decisionsAbout(const Project &project, const Uuid &subject, bool changed)
{
    EvidenceSteps steps;
    for (const DecisionLink &link : project.where<DecisionLink>("subject", uuidValue(subject))) {
        if (link.changed == changed)
            steps.push_back({link.decision.uuid(), Stance::Supports, {}});
    }
    return steps;
}

EvidenceSteps decisionsThatChanged(const Project &project, const Uuid &subject)
{
    return decisionsAbout(project, subject, true);
}

EvidenceSteps decisionsTakenOn(const Project &project, const Uuid &subject)
{
    return decisionsAbout(project, subject, false);
}

std::vector<Uuid> thingsDecided(const Project &project, bool changed)
{
    std::vector<Uuid> things;
    for (const DecisionLink &link : project.all<DecisionLink>()) {
        if (link.changed == changed)
            things.push_back(link.subject.uuid());
    }
    return things;
}

std::vector<Uuid> thingsChanged(const Project &project)
{
    return thingsDecided(project, true);
}

std::vector<Uuid> thingsDecidedOn(const Project &project)
{
    return thingsDecided(project, false);
}

std::vector<Uuid> decisionsNamed(const Project &project, const QString &given)
{
    return idsWithWords(project, Decision::type(), "text", given);
}

} // namespace

const SubjectKind memoKind{.name = "memo",
                           .icon = "note",
                           .shownName = &memoName,
                           .title = &memoTitle,
                           .excerpt = &memoWords,
                           .place = &memoPlace,
                           .restsOn = nullptr,
                           .supports = nullptr,
                           .named = &memosNamed};
const SubjectKind evidenceKind{.name = "evidence",
                               .icon = "link",
                               .shownName = &evidenceName,
                               .title = &evidenceTitle,
                               .excerpt = &noWords,
                               .place = &evidencePlace,
                               .restsOn = nullptr,
                               .supports = nullptr,
                               .tiesDown = &evidenceUnder,
                               .tiesUp = &evidenceAbove,
                               .tiedDown = &claimsWithEvidence,
                               .named = &noneNamed,
                               .tiedUp = &subjectsOfEvidence};
const SubjectKind decisionKind{.name = "decision",
                               .icon = "checkmark",
                               .shownName = &decisionName,
                               .title = &decisionTitle,
                               .excerpt = &decisionReason,
                               .place = &decisionPlace,
                               .restsOn = &decisionRestsOn,
                               .supports = &decisionSupports,
                               .tiesDown = &decisionsThatChanged,
                               .tiesUp = &decisionsTakenOn,
                               .tiedDown = &thingsChanged,
                               .named = &decisionsNamed,
                               .tiedUp = &thingsDecidedOn};

} // namespace partsong
