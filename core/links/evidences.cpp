// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/evidences.h"

#include "core/links/evidencechain.h"
#include "core/links/subjects.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QDateTime>
#include <QSet>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Status checkKinds(const Project &project, const EvidenceDraft &draft)
{
    if (!claimKinds().contains(project.kindNameOf(draft.claim.uuid()))) {
        return failure(ErrorKind::Refused,
                       Tr::tr("Evidence is kept of themes, elements and relations. “%1” is none of them.")
                           .arg(shortened(titleOf(project, draft.claim.uuid()))));
    }
    if (!evidenceKinds().contains(project.kindNameOf(draft.subject.uuid()))) {
        return failure(ErrorKind::Refused,
                       Tr::tr("“%1” cannot be evidence. Choose a theme, code, coded passage, quote, note, "
                              "ballot or decision.")
                           .arg(shortened(titleOf(project, draft.subject.uuid()))));
    }
    return {};
}

Status checkNew(const Project &project, const EvidenceDraft &draft)
{
    for (const Evidence &known : evidenceOf(project, draft.claim.uuid())) {
        if (known.subject != draft.subject)
            continue;
        Error error{ErrorKind::Exists,
                    Tr::tr("“%1” is evidence of “%2” already.")
                        .arg(shortened(titleOf(project, draft.subject.uuid())),
                             shortened(titleOf(project, draft.claim.uuid()))),
                    {},
                    {known.id.text()},
                    {}};
        return std::unexpected(error);
    }
    return {};
}

Status checkNoCircle(const Project &project, const EvidenceDraft &draft)
{
    if (draft.claim == draft.subject)
        return failure(ErrorKind::Refused, Tr::tr("A claim cannot be evidence of itself."));
    if (!claimRestsOn(project, draft.subject.uuid(), draft.claim.uuid()))
        return {};
    return failure(
        ErrorKind::Refused,
        Tr::tr("“%1” rests on “%2” already, so it cannot be evidence of it: that would be a circle.")
            .arg(shortened(titleOf(project, draft.subject.uuid())),
                 shortened(titleOf(project, draft.claim.uuid()))));
}

Status check(const Project &project, const EvidenceDraft &draft)
{
    if (Status kinds = checkKinds(project, draft); !kinds)
        return kinds;
    if (Status circle = checkNoCircle(project, draft); !circle)
        return circle;
    return checkNew(project, draft);
}

} // namespace

const QStringList &claimKinds()
{
    static const QStringList kinds{u"theme"_s, u"element"_s, u"relation"_s};
    return kinds;
}

const QStringList &evidenceKinds()
{
    static const QStringList kinds{u"theme"_s, u"code"_s,   u"coding"_s,  u"quote"_s,
                                   u"note"_s,  u"ballot"_s, u"decision"_s};
    return kinds;
}

Result<Evidence> addEvidence(Project &project, const EvidenceDraft &draft)
{
    Edit edit(project, PARTSONG_LABEL("Add evidence"));
    if (Status fits = check(project, draft); !fits)
        return std::unexpected(fits.error());
    Evidence evidence;
    evidence.id = Id<Evidence>::make();
    evidence.claim = draft.claim;
    evidence.subject = draft.subject;
    evidence.stance = draft.stance;
    evidence.note = draft.note;
    evidence.person = project.person().id;
    evidence.created = QDateTime::currentMSecsSinceEpoch();
    edit.insert(evidence);
    return edit.commit(evidence);
}

Result<Evidence> setEvidence(Project &project, Id<Evidence> id, Stance stance, const QString &note)
{
    Edit edit(project, PARTSONG_LABEL("Change evidence"));
    Result<Evidence> evidence = edit.find(id);
    if (!evidence)
        return evidence;
    evidence->stance = stance;
    evidence->note = note;
    edit.update(*evidence);
    return edit.commit(*evidence);
}

Status removeEvidence(Project &project, Id<Evidence> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove evidence"));
    edit.removeWithAll(id);
    return edit.commit();
}

bool claimRestsOn(const Project &project, const Uuid &claim, const Uuid &other)
{
    QSet<Uuid> seen;
    std::vector<Uuid> open{claim};
    while (!open.empty()) {
        const Uuid at = open.back();
        open.pop_back();
        if (at == other)
            return true;
        if (seen.contains(at) || !claimKinds().contains(project.kindNameOf(at)))
            continue;
        seen.insert(at);
        for (const EvidenceStep &step : stepsDown(project, at))
            open.push_back(step.subject);
    }
    return false;
}

EvidenceCounts evidenceCounts(const Project &project, const Uuid &claim)
{
    EvidenceCounts counts;
    for (const Evidence &evidence : evidenceOf(project, claim))
        ++(evidence.stance == Stance::Supports ? counts.supports : counts.challenges);
    return counts;
}

std::vector<Evidence> evidenceOf(const Project &project, const Uuid &claim)
{
    return project.where<Evidence>("claim", uuidValue(claim));
}

} // namespace partsong
