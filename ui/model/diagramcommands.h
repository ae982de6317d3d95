// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/element.h"
#include "core/model/relation.h"
#include "ui/shell/studycontext.h"

#include <QHash>
#include <QObject>
#include <QPointF>

#include <optional>
#include <vector>

namespace partsong {

class Diagram;
class DiagramSelection;

// What can be done in the model's diagram: asks a person where something is missing, writes by core's
// operations, one step each, and says what happened.
class DiagramCommands : public QObject {
    Q_OBJECT
public:
    DiagramCommands(StudyContext &context, Diagram &diagram, DiagramSelection &selection, QWidget *over);

    StudyContext &context() const { return m_context; }
    bool editable() const;

    // With a place, the element stays there; else the layout finds one.
    void addElement(std::optional<QPointF> at = {});
    // Asks for the other element and for the type; points are of the widget that asks.
    void addRelationFrom(Id<Element> from, const QPoint &askAt);
    void addRelationBetween(Id<Element> from, Id<Element> to, const QPoint &askAt);
    // Asks for what speaks for or against a claim.
    void addEvidenceTo(SubjectId claim, QWidget *over, const QPoint &askAt);
    void addEvidenceTo(SubjectId claim, const std::vector<SubjectId> &subjects, const QPoint &askAt);
    // One makes an element after asking for its name and type; several make one each after asking for the
    // type.
    void makeElements(const std::vector<SubjectId> &subjects, const QPointF &at, const QPoint &askAt);
    bool move(const QHash<Id<Element>, QPointF> &centres);
    // The layout places the selected elements again; all of them when none is selected.
    void layOutAgain();
    bool canLayOutAgain() const;
    void removeSelected();

private:
    std::vector<Id<Element>> selectedElements() const;
    QString whatGoes() const;
    void relate(Id<Element> from, const QString &type, Id<Element> to);

    StudyContext &m_context;
    Diagram &m_diagram;
    DiagramSelection &m_selection;
    QWidget *m_over;
};

} // namespace partsong
