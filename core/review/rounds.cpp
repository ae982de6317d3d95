// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rounds.h"

#include "core/coding/quote.h"
#include "core/coding/quotes.h"
#include "core/links/decisions.h"
#include "core/links/subjects.h"
#include "core/review/roundclaim.h"
#include "core/store/edit.h"
#include "core/store/naming.h"
#include "core/themes/themequeries.h"

#include <QDate>
#include <QDateTime>

namespace partsong {

namespace {

Status checkNameFree(const Project &project, const QString &name, Id<Round> self)
{
    for (const Round &round : project.where<Round>("name", name)) {
        if (round.id == self)
            continue;
        return std::unexpected(Error{ErrorKind::Exists,
                                     Tr::tr("There is a review “%1” already. Choose another name.").arg(name),
                                     {},
                                     {round.id.text()},
                                     {}});
    }
    return {};
}

Status check(const Project &project, const RoundDraft &draft)
{
    if (draft.themes.empty())
        return failure(ErrorKind::Empty, Tr::tr("A review needs at least one theme to ask about."));
    for (const SubjectId &theme : draft.themes) {
        if (project.kindNameOf(theme.uuid()) != u"theme")
            return failure(ErrorKind::Refused,
                           Tr::tr("Only themes can be reviewed. “%1” is none.")
                               .arg(shortened(titleOf(project, theme.uuid()))));
    }
    if (!draft.date.isEmpty() && !QDate::fromString(draft.date, Qt::ISODate).isValid())
        return failure(
            ErrorKind::Format,
            Tr::tr("“%1” is no date. Write it as year-month-day: 2026-02-12.").arg(shortened(draft.date)));
    return {};
}

// The page of a round leaves the building with these words on it.
void noteShown(Edit &edit, const Round &round, const std::vector<SubjectId> &themes)
{
    std::vector<Id<Quote>> shown;
    for (const SubjectId &theme : themes) {
        for (const Id<Quote> &id : quotesOf(edit.project(), Id<Theme>(theme.uuid()))) {
            const Result<Quote> quote = edit.find(id);
            if (quote && quote->forPpi && !std::ranges::contains(shown, id))
                shown.push_back(id);
        }
    }
    if (shown.empty())
        return;
    if (Status noted = recordShown(edit.project(), shown, round.name); !noted)
        edit.fail(noted.error());
}

std::optional<Response> earlier(const Project &project, Id<Round> id, const ResponseDraft &draft)
{
    for (const Response &response : project.where<Response>("round", id)) {
        if (response.claim == draft.theme && response.reviewer == draft.reviewer.trimmed())
            return response;
    }
    return std::nullopt;
}

} // namespace

Result<Round> newRound(Project &project, const RoundDraft &draft)
{
    Edit edit(project, PARTSONG_LABEL("New review"));
    const Result<QString> name = checkedName(draft.name);
    if (!name)
        return std::unexpected(name.error());
    if (Status isFree = checkNameFree(project, *name, {}); !isFree)
        return std::unexpected(isFree.error());
    if (Status sound = check(project, draft); !sound)
        return std::unexpected(sound.error());
    const QString date = draft.date.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : draft.date;
    const Round round{Id<Round>::make(), *name, date, draft.ring.trimmed()};
    edit.insert(round);
    std::vector<SubjectId> asked;
    for (const SubjectId &theme : draft.themes) {
        if (std::ranges::contains(asked, theme))
            continue;
        edit.insert(RoundClaim{Id<RoundClaim>::make(), round.id, theme, static_cast<int>(asked.size())});
        asked.push_back(theme);
    }
    noteShown(edit, round, asked);
    return edit.commit(round);
}

Result<Round> setRound(Project &project, Id<Round> id, const QString &name, const QString &ring)
{
    Edit edit(project, PARTSONG_LABEL("Change review"));
    Result<Round> round = edit.find(id);
    const Result<QString> checked = checkedName(name);
    if (!round || !checked)
        return std::unexpected(round ? checked.error() : round.error());
    if (Status isFree = checkNameFree(project, *checked, id); !isFree)
        return std::unexpected(isFree.error());
    round->name = *checked;
    round->ring = ring.trimmed();
    edit.update(*round);
    return edit.commit(*round);
}

Status removeRound(Project &project, Id<Round> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove review"));
    edit.removeWithAll(id);
    return edit.commit();
}

Result<Response> recordResponse(Project &project, Id<Round> id, const ResponseDraft &draft)
{
    Edit edit(project, PARTSONG_LABEL("Write down a response"));
    const Result<Round> round = edit.find(id);
    if (!round)
        return std::unexpected(round.error());
    if (!std::ranges::contains(themesOfRound(project, id), draft.theme.uuid()))
        return failure(
            ErrorKind::NotFound,
            Tr::tr("“%1” does not ask about “%2”.").arg(round->name, titleOf(project, draft.theme.uuid())));
    if (draft.reviewer.trimmed().isEmpty())
        return failure(ErrorKind::Range, Tr::tr("Say who said it: a response needs the reviewer’s name."));
    const std::optional<Response> before = earlier(project, id, draft);
    Response response = before.value_or(Response{});
    response.answer = draft.answer;
    response.hard = draft.hard;
    response.ring = draft.ring;
    response.comment = draft.comment;
    if (before) {
        edit.update(response);
        return edit.commit(response);
    }
    response.id = Id<Response>::make();
    response.round = id;
    response.claim = draft.theme;
    response.reviewer = draft.reviewer.trimmed();
    response.person = project.person().id;
    response.created = QDateTime::currentMSecsSinceEpoch();
    edit.insert(response);
    return edit.commit(response);
}

Status removeResponse(Project &project, Id<Response> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove response"));
    edit.removeWithAll(id);
    return edit.commit();
}

std::vector<Uuid> themesOfRound(const Project &project, Id<Round> id)
{
    std::vector<RoundClaim> claims = project.where<RoundClaim>("round", id);
    std::ranges::stable_sort(claims, {}, &RoundClaim::order);
    std::vector<Uuid> themes;
    for (const RoundClaim &claim : claims)
        themes.push_back(claim.claim.uuid());
    return themes;
}

std::vector<Response> resultsOf(const Project &project, Id<Round> id)
{
    const std::vector<Response> all = project.where<Response>("round", id);
    std::vector<Response> results;
    for (const Uuid &theme : themesOfRound(project, id)) {
        for (const Response &response : all) {
            if (response.claim.uuid() == theme)
                results.push_back(response);
        }
    }
    return results;
}

std::vector<Decision> changedBecauseOf(const Project &project, const std::vector<Uuid> &advice)
{
    std::vector<Decision> decisions;
    for (const Decision &decision : project.all<Decision>()) {
        const std::vector<Uuid> on = takenOn(project, decision.id);
        if (std::ranges::any_of(on,
                                [&](const Uuid &subject) { return std::ranges::contains(advice, subject); }))
            decisions.push_back(decision);
    }
    std::ranges::stable_sort(decisions, {}, &Decision::time);
    return decisions;
}

std::vector<Response> responsesTo(const Project &project, const Uuid &theme)
{
    return project.where<Response>("claim", uuidValue(theme));
}

} // namespace partsong
