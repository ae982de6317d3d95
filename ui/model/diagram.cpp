// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/diagram.h"

#include "core/links/evidence.h"
#include "core/model/elementplace.h"
#include "core/model/modeltypes.h"
#include "core/store/project.h"

#include <algorithm>

namespace partsong {

ElementLook lookOf(const DiagramElement &row)
{
    return {row.element.name, elementType(row.element.elementType), row.evidence};
}

RelationLook lookOf(const DiagramRelation &row)
{
    return {shownRelationType(row.relation.relationType), row.evidence};
}

Diagram::Diagram(Project &project, QObject *parent) : QObject(parent), m_project(project)
{
    for (const Element &element : project.all<Element>())
        put(element);
    for (const Relation &relation : project.all<Relation>())
        put(relation);
    for (const ElementPlace &place : project.all<ElementPlace>()) {
        if (const auto found = m_elements.find(place.element); found != m_elements.end())
            found->place = QPointF(place.x, place.y);
    }
    connect(&project, &Project::changed, this, &Diagram::apply);
}

const DiagramElement *Diagram::element(Id<Element> id) const
{
    const auto found = m_elements.constFind(id);
    return found == m_elements.cend() ? nullptr : &*found;
}

const DiagramRelation *Diagram::relation(Id<Relation> id) const
{
    const auto found = m_relations.constFind(id);
    return found == m_relations.cend() ? nullptr : &*found;
}

bool Diagram::knows(SubjectId id) const
{
    return element(Id<Element>(id.uuid())) || relation(Id<Relation>(id.uuid()));
}

std::vector<Id<Relation>> Diagram::relationsOf(Id<Element> id) const
{
    std::vector<Id<Relation>> ids;
    for (const Id<Relation> &each : m_relationOrder) {
        const Relation &relation = m_relations[each].relation;
        if (relation.from == id || relation.to == id)
            ids.push_back(each);
    }
    return ids;
}

void Diagram::put(const Element &element)
{
    if (!m_elements.contains(element.id))
        m_order.push_back(element.id);
    DiagramElement &row = m_elements[element.id];
    row.element = element;
    row.evidence = evidenceCounts(m_project, element.id.uuid());
}

void Diagram::put(const Relation &relation)
{
    if (!m_relations.contains(relation.id))
        m_relationOrder.push_back(relation.id);
    m_relations[relation.id] = {relation, evidenceCounts(m_project, relation.id.uuid())};
}

void Diagram::apply(const ChangeSet &changes)
{
    DiagramChange done;
    applyElements(changes, done);
    applyRelations(changes, done);
    applyPlaces(changes, done);
    applyEvidence(changes, done);
    if (!done.empty())
        Q_EMIT changed(done);
}

void Diagram::applyElements(const ChangeSet &changes, DiagramChange &done)
{
    for (const auto &[before, after] : changes.of<Element>()) {
        const Id<Element> id = after ? after->id : before->id;
        done.elements.insert(id);
        done.shape |=
            !before || !after || before->name != after->name || before->elementType != after->elementType;
        if (after) {
            put(*after);
        } else {
            m_elements.remove(id);
            std::erase(m_order, id);
        }
    }
}

void Diagram::applyRelations(const ChangeSet &changes, DiagramChange &done)
{
    for (const auto &[before, after] : changes.of<Relation>()) {
        const Id<Relation> id = after ? after->id : before->id;
        done.relations.insert(id);
        done.shape |= !before || !after || before->relationType != after->relationType
            || before->from != after->from || before->to != after->to;
        if (after) {
            put(*after);
        } else {
            m_relations.remove(id);
            std::erase(m_relationOrder, id);
        }
    }
}

void Diagram::applyPlaces(const ChangeSet &changes, DiagramChange &done)
{
    for (const auto &[before, after] : changes.of<ElementPlace>()) {
        const auto found = m_elements.find(after ? after->element : before->element);
        if (found == m_elements.end())
            continue;
        found->place = after ? std::optional(QPointF(after->x, after->y)) : std::nullopt;
        done.elements.insert(found.key());
        done.shape = true;
    }
}

void Diagram::applyEvidence(const ChangeSet &changes, DiagramChange &done)
{
    QSet<Uuid> claims;
    for (const auto &[before, after] : changes.of<Evidence>()) {
        for (const std::optional<Evidence> &evidence : {before, after}) {
            if (evidence)
                claims.insert(evidence->claim.uuid());
        }
    }
    for (const Uuid &claim : claims) {
        if (const auto element = m_elements.find(Id<Element>(claim)); element != m_elements.end()) {
            element->evidence = evidenceCounts(m_project, claim);
            done.elements.insert(element.key());
            done.shape = true; // the counts take room
        } else if (const auto relation = m_relations.find(Id<Relation>(claim));
                   relation != m_relations.end()) {
            relation->evidence = evidenceCounts(m_project, claim);
            done.relations.insert(relation.key());
            done.shape = true;
        }
    }
}

QString Diagram::spokenName(SubjectId id) const
{
    if (const DiagramElement *row = element(Id<Element>(id.uuid())))
        return tr("%1: %2; %3")
            .arg(shownElementType(row->element.elementType), row->element.name, evidenceWords(row->evidence));
    const DiagramRelation *row = relation(Id<Relation>(id.uuid()));
    if (!row)
        return {};
    const DiagramElement *from = element(row->relation.from);
    const DiagramElement *to = element(row->relation.to);
    return tr("%1 %2 %3; %4", "from, relation, to, evidence")
        .arg(from ? from->element.name : QString(), shownRelationType(row->relation.relationType),
             to ? to->element.name : QString(), evidenceWords(row->evidence));
}

} // namespace partsong
