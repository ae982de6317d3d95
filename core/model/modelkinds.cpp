// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelkinds.h"

#include "core/base/tr.h"
#include "core/model/element.h"
#include "core/model/modeltypes.h"
#include "core/model/relations.h"
#include "core/store/project.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString elementName()
{
    return Tr::tr("Element");
}

QString elementTitle(const Project &project, const Uuid &id)
{
    const Result<Element> element = project.find(Id<Element>(id));
    return element ? element->name : QString();
}

QString elementWords(const Project &project, const Uuid &id)
{
    const Result<Element> element = project.find(Id<Element>(id));
    return element ? element->description : QString();
}

Place placeInModel(const Project &, const Uuid &id)
{
    return {u"model"_s, id, {}};
}

QString relationKindName()
{
    return Tr::tr("Link between elements");
}

QString relationTitle(const Project &project, const Uuid &id)
{
    const Result<Relation> relation = project.find(Id<Relation>(id));
    if (!relation)
        return {};
    return QStringList{elementTitle(project, relation->from.uuid()),
                       shownRelationType(relation->relationType), elementTitle(project, relation->to.uuid())}
        .join(u' ');
}

QString relationWords(const Project &project, const Uuid &id)
{
    const Result<Relation> relation = project.find(Id<Relation>(id));
    return relation ? relation->description : QString();
}

// By the stored words or those on the screen.
std::vector<Uuid> relationsCalled(const Project &project, const QString &given)
{
    std::vector<Uuid> called = relationsNamed(project, given);
    for (const Relation &relation : project.all<Relation>()) {
        const Uuid id = relation.id.uuid();
        if (relationTitle(project, id) == given.trimmed() && !std::ranges::contains(called, id))
            called.push_back(id);
    }
    return called;
}

} // namespace

const SubjectKind elementKind{.name = "element",
                              .icon = "draw-polygon",
                              .shownName = &elementName,
                              .title = &elementTitle,
                              .excerpt = &elementWords,
                              .place = &placeInModel,
                              .restsOn = nullptr,
                              .supports = nullptr};
const SubjectKind relationKind{.name = "relation",
                               .icon = "draw-arrow",
                               .shownName = &relationKindName,
                               .title = &relationTitle,
                               .excerpt = &relationWords,
                               .place = &placeInModel,
                               .restsOn = nullptr,
                               .supports = nullptr,
                               .named = &relationsCalled};

} // namespace partsong
