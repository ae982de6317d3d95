// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linktargets.h"

#include "core/coding/code.h"
#include "core/coding/codingqueries.h"
#include "core/links/subjects.h"
#include "core/sources/source.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/subjectkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace partsong {

namespace {

constexpr size_t MostPassages = 300;

struct TargetWords {
    Q_DECLARE_TR_FUNCTIONS(LinkTargets)
};

FindItem itemFor(const Project &project, const SubjectKind &kind, const Uuid &id)
{
    return {.id = id.text(),
            .text = shortened(kind.title(project, id), 80),
            .detail = kind.shownName(),
            .iconName = QString::fromLatin1(kind.icon)};
}

// Passages, notes and votes have no names, and there may be very many: they are linked by selecting them, or
// something that they belong to.
bool hasName(const RecordType *type)
{
    return type && type->indexOf("name") >= 0;
}

// Passages that somebody who writes of this may mean: those of the code, or in the source, that it is or is
// of.
std::vector<CodingPlace> passagesNear(const Project &project, const Uuid &subject)
{
    CodingFilter filter;
    if (const auto coding = project.find(Id<Coding>(subject)))
        filter.codes = {coding->code};
    else if (project.find(Id<Code>(subject)))
        filter.codes = {Id<Code>(subject)};
    else if (project.find(Id<Source>(subject)))
        filter.source = Id<Source>(subject);
    else
        return {};
    std::vector<CodingPlace> places = codingPlaces(project, filter);
    places.resize(std::min(places.size(), MostPassages));
    return places;
}

} // namespace

std::vector<FindItem> linkTargets(const Project &project, SubjectId selected,
                                  const std::vector<SubjectId> &taken)
{
    std::vector<FindItem> items;
    const SubjectKind *kindNow = project.kindOf(selected.uuid());
    if (kindNow && kindNow->title && !std::ranges::contains(taken, selected)) {
        items.push_back(itemFor(project, *kindNow, selected.uuid()));
        items.back().detail = TargetWords::tr("selected now");
    }
    for (const SubjectKind *kind : project.schema().kinds()) {
        const RecordType *type = project.schema().typeOfKind(QString::fromLatin1(kind->name));
        if (!kind->title || !hasName(type))
            continue;
        for (const Row &row : project.rows(*type)) {
            const SubjectId id(type->idOf(row));
            if (id != selected && !std::ranges::contains(taken, id))
                items.push_back(itemFor(project, *kind, id.uuid()));
        }
    }
    const SubjectKind *passage = project.schema().kind(QString::fromLatin1(Coding::type().subjectKind));
    for (const CodingPlace &place : passagesNear(project, selected.uuid())) {
        const SubjectId id(place.id.uuid());
        if (passage && id != selected && !std::ranges::contains(taken, id))
            items.push_back(itemFor(project, *passage, id.uuid()));
    }
    return items;
}

} // namespace partsong
