// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modellook.h"

#include "core/base/tr.h"
#include "core/model/elementplace.h"
#include "core/model/modelpainter.h"

#include <QHash>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QHash<Id<Element>, QPointF> places(const Project &project)
{
    QHash<Id<Element>, QPointF> where;
    for (const ElementPlace &place : project.all<ElementPlace>())
        where.insert(place.element, QPointF(place.x, place.y));
    return where;
}

// In the order of their ids, which is the order they were made in: undo and redo shuffle nothing.
template <typename T> std::vector<T> inOrder(const Project &project)
{
    std::vector<T> records = project.all<T>();
    std::ranges::sort(records, {}, &T::id);
    return records;
}

Layout laidOut(const ModelPicture &picture, const QHash<Id<Element>, QPointF> &where, const QFont &font)
{
    std::vector<LayoutNode> nodes;
    for (const ElementPart &part : picture.elements) {
        const auto place = where.constFind(part.id);
        nodes.push_back({part.id.uuid(), elementSize(part.look, font),
                         place == where.constEnd() ? std::nullopt : std::optional(*place)});
    }
    std::vector<LayoutEdge> edges;
    for (const RelationPart &part : picture.relations)
        edges.push_back(
            {part.id.uuid(), part.from.uuid(), part.to.uuid(), relationLabelSize(part.look, font)});
    return layOut(nodes, edges);
}

QString nameOf(const ModelPicture &picture, Id<Element> id)
{
    const auto found = std::ranges::find(picture.elements, id, &ElementPart::id);
    return found == picture.elements.end() ? QString() : found->look.name;
}

} // namespace

ElementLook elementLook(const Project &project, const Element &element)
{
    return {element.name, elementType(element.elementType), evidenceCounts(project, element.id.uuid())};
}

RelationLook relationLook(const Project &project, const Relation &relation)
{
    return {shownRelationType(relation.relationType), evidenceCounts(project, relation.id.uuid())};
}

ModelPicture modelPicture(const Project &project, const QFont &font)
{
    const QHash<Id<Element>, QPointF> where = places(project);
    ModelPicture picture{Tr::tr("Model: %1").arg(project.study().title), {}, {}, {}};
    for (const Element &element : inOrder<Element>(project))
        picture.elements.push_back(
            {element.id, elementLook(project, element), {}, where.contains(element.id)});
    for (const Relation &relation : inOrder<Relation>(project))
        picture.relations.push_back(
            {relation.id, relation.from, relation.to, relationLook(project, relation), {}});
    const Layout layout = laidOut(picture, where, font);
    for (size_t i = 0; i < layout.nodes.size(); ++i)
        picture.elements[i].rect = layout.nodes[i].rect;
    QHash<Uuid, Route> routes;
    for (const PlacedEdge &edge : layout.edges)
        routes.insert(edge.id, edge.route);
    for (RelationPart &part : picture.relations)
        part.route = routes.value(part.id.uuid());
    picture.bounds = layout.bounds;
    return picture;
}

QString evidenceWords(const EvidenceCounts &evidence)
{
    if (evidence.all() == 0)
        return Tr::tr("No evidence yet");
    QStringList words;
    if (evidence.supports > 0)
        words << Tr::tr("%1 for", "number of things that support a claim").arg(evidence.supports);
    if (evidence.challenges > 0)
        words << Tr::tr("%1 against", "number of things that challenge a claim").arg(evidence.challenges);
    return words.join(u", "_s);
}

QString described(const ElementLook &look)
{
    return Tr::tr("%1: %2. Evidence: %3.").arg(look.type.shown, look.name, evidenceWords(look.evidence));
}

QString described(const ModelPicture &picture, const RelationPart &relation)
{
    const QString said =
        QStringList{nameOf(picture, relation.from), relation.look.words, nameOf(picture, relation.to)}.join(
            u' ');
    return Tr::tr("%1. Evidence: %2.").arg(said, evidenceWords(relation.look.evidence));
}

} // namespace partsong
