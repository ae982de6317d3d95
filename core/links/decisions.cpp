// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/decisions.h"

#include "core/links/decisionlink.h"
#include "core/links/subjectset.h"

#include <QDateTime>

namespace partsong {

namespace {

std::vector<DecisionLink> linksOf(const Project &project, Id<Decision> id, bool changed)
{
    std::vector<DecisionLink> links = project.where<DecisionLink>("decision", id);
    std::erase_if(links, [&](const DecisionLink &link) { return link.changed != changed; });
    return links;
}

std::vector<Uuid> subjectsOf(const std::vector<DecisionLink> &links)
{
    std::vector<Uuid> subjects;
    for (const DecisionLink &link : links)
        subjects.push_back(link.subject.uuid());
    return subjects;
}

void setLinks(Edit &edit, Id<Decision> id, bool changed, const std::vector<SubjectId> &subjects)
{
    needSubjects(edit, subjects);
    setSubjects(edit, linksOf(edit.project(), id, changed), subjects, [&](SubjectId subject) {
        DecisionLink link;
        link.id = Id<DecisionLink>::make();
        link.decision = id;
        link.subject = subject;
        link.changed = changed;
        return link;
    });
}

void needWords(Edit &edit, const Decision &decision)
{
    if (decision.text.trimmed().isEmpty())
        edit.fail({ErrorKind::Empty, Tr::tr("Say what was decided: a decision needs words."), {}, {}, {}});
}

} // namespace

Result<Decision> addDecision(Project &project, const DecisionDraft &draft)
{
    Edit edit(project, PARTSONG_LABEL("Add decision"));
    Decision decision;
    decision.id = Id<Decision>::make();
    decision.text = draft.text;
    decision.why = draft.why;
    decision.by = draft.by;
    decision.time = draft.time.value_or(QDateTime::currentMSecsSinceEpoch());
    decision.person = project.person().id;
    needWords(edit, decision);
    edit.insert(decision);
    setLinks(edit, decision.id, false, draft.on);
    setLinks(edit, decision.id, true, draft.changed);
    return edit.commit(decision);
}

Result<Decision> setDecision(Project &project, Id<Decision> id, const DecisionChange &change)
{
    Edit edit(project, PARTSONG_LABEL("Change decision"));
    Result<Decision> decision = edit.find(id);
    if (!decision)
        return decision;
    decision->text = change.text.value_or(decision->text);
    decision->why = change.why.value_or(decision->why);
    decision->by = change.by.value_or(decision->by);
    decision->time = change.time.value_or(decision->time);
    needWords(edit, *decision);
    edit.update(*decision);
    if (change.on)
        setLinks(edit, id, false, *change.on);
    if (change.changed)
        setLinks(edit, id, true, *change.changed);
    return edit.commit(*decision);
}

Status removeDecision(Project &project, Id<Decision> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove decision"));
    edit.removeWithAll(id);
    return edit.commit();
}

std::vector<Uuid> takenOn(const Project &project, Id<Decision> id)
{
    return subjectsOf(linksOf(project, id, false));
}

std::vector<Uuid> changedBy(const Project &project, Id<Decision> id)
{
    return subjectsOf(linksOf(project, id, true));
}

} // namespace partsong
