// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewkinds.h"

#include "core/base/tr.h"
#include "core/links/subjects.h"
#include "core/review/response.h"
#include "core/review/round.h"
#include "core/store/project.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString noExcerpt(const Project &, const Uuid &)
{
    return {};
}

QString roundName()
{
    return Tr::tr("Review");
}

QString roundTitle(const Project &project, const Uuid &id)
{
    const Result<Round> round = project.find(Id<Round>(id));
    return round ? round->name : QString();
}

Place roundPlace(const Project &, const Uuid &id)
{
    return {u"review"_s, id, {}};
}

QString responseName()
{
    return Tr::tr("Comment");
}

QString responseTitle(const Project &project, const Uuid &id)
{
    const Result<Response> response = project.find(Id<Response>(id));
    if (!response)
        return {};
    return Tr::tr("%1 on “%2”").arg(response->reviewer, titleOf(project, response->claim.uuid()));
}

QString responseWords(const Project &project, const Uuid &id)
{
    const Result<Response> response = project.find(Id<Response>(id));
    return response ? response->comment : QString();
}

Place responsePlace(const Project &project, const Uuid &id)
{
    const Result<Response> response = project.find(Id<Response>(id));
    return {u"review"_s, response ? response->round.uuid() : Uuid(), {}};
}

std::vector<Uuid> noneNamed(const Project &, const QString &)
{
    return {};
}

} // namespace

const SubjectKind roundKind{.name = "round",
                            .icon = "view-task",
                            .shownName = &roundName,
                            .title = &roundTitle,
                            .excerpt = &noExcerpt,
                            .place = &roundPlace,
                            .restsOn = nullptr,
                            .supports = nullptr};
const SubjectKind responseKind{.name = "response",
                               .icon = "comment-symbolic",
                               .shownName = &responseName,
                               .title = &responseTitle,
                               .excerpt = &responseWords,
                               .place = &responsePlace,
                               .restsOn = nullptr,
                               .supports = nullptr,
                               .named = &noneNamed};

} // namespace partsong
