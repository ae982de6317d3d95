// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/evidences.h"
#include "core/model/element.h"
#include "core/model/modellook.h"
#include "core/model/relation.h"

#include <QHash>
#include <QObject>
#include <QPointF>
#include <QSet>

#include <optional>
#include <vector>

namespace partsong {

class ChangeSet;
class Project;

struct DiagramElement {
    Element element;
    EvidenceCounts evidence;
    std::optional<QPointF> place; // where somebody put it
};

struct DiagramRelation {
    Relation relation;
    EvidenceCounts evidence;
};

ElementLook lookOf(const DiagramElement &row);
RelationLook lookOf(const DiagramRelation &row);

// What one change of the study did to the diagram; what is no longer there is listed too.
struct DiagramChange {
    QSet<Id<Element>> elements;
    QSet<Id<Relation>> relations;
    bool shape = false; // the layout must be worked out again
    bool empty() const { return elements.isEmpty() && relations.isEmpty(); }
};

// The elements and relations of the study with all that a picture of them needs. Keeps its own rows and
// follows changes of the study; knows nothing of where the layout puts things.
class Diagram : public QObject {
    Q_OBJECT
public:
    explicit Diagram(Project &project, QObject *parent = nullptr);

    // nullptr where there is none of that id.
    const DiagramElement *element(Id<Element> id) const;
    const DiagramRelation *relation(Id<Relation> id) const;
    bool knows(SubjectId id) const;
    // In the order they were made.
    const std::vector<Id<Element>> &elements() const { return m_order; }
    const std::vector<Id<Relation>> &relations() const { return m_relationOrder; }
    std::vector<Id<Relation>> relationsOf(Id<Element> id) const;
    bool empty() const { return m_order.empty(); }

    // What a screen reader says: "Barrier: Locked cupboard at night; 3 for, 1 against".
    QString spokenName(SubjectId id) const;

Q_SIGNALS:
    void changed(const partsong::DiagramChange &change);

private:
    void apply(const ChangeSet &changes);
    void applyElements(const ChangeSet &changes, DiagramChange &done);
    void applyRelations(const ChangeSet &changes, DiagramChange &done);
    void applyPlaces(const ChangeSet &changes, DiagramChange &done);
    void applyEvidence(const ChangeSet &changes, DiagramChange &done);
    void put(const Element &element);
    void put(const Relation &relation);

    Project &m_project;
    QHash<Id<Element>, DiagramElement> m_elements;
    QHash<Id<Relation>, DiagramRelation> m_relations;
    std::vector<Id<Element>> m_order;
    std::vector<Id<Relation>> m_relationOrder;
};

} // namespace partsong
